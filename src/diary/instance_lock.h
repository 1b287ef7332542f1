// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace comeback::diary {

/// Holds the one-window rule: an exclusive flock on `DIARY.lock` beside the diary, which the kernel
/// releases even after a kill. The command line does not take it: SQLite's own locks keep its
/// writes apart.
class InstanceLock
{
public:
    /// Takes the lock; Locked if another window has it. Makes the folder (mode 0700) if it is
    /// missing, since the lock is taken before a new diary is made. ReadOnly says that no lock can
    /// be kept beside the diary; it can then only be read, and needs none.
    [[nodiscard]] static Stored<InstanceLock> take(const std::string& diaryPath);

    /// The process that signed the lock and still runs, where it can be reached from here: the one
    /// that holds the lock, where `take` says Locked. Nothing if none has signed it, and if its
    /// number means no process or another one here: on another computer, in a container, after a
    /// restart.
    [[nodiscard]] static std::optional<std::int64_t> holder(const std::string& diaryPath);

    InstanceLock(InstanceLock&& other) noexcept;
    InstanceLock& operator=(InstanceLock&& other) noexcept;
    ~InstanceLock();

private:
    explicit InstanceLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace comeback::diary
