// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/disk_layer.h"

#include <optional>

namespace comeback::diary::test {

/// What a failing disk does at one call.
enum class Fault {
    WriteFull,       ///< a write finds the disk full
    WriteError,      ///< a write fails
    SyncError,       ///< a sync fails
    ReadError,       ///< a read fails
    ReadErrorOfDisk, ///< a read fails, and the system says that it is the disk
    DeleteRefused,   ///< a journal is not deleted
    DeleteUnproven,  ///< a journal is deleted, but an error is reported
};

/// Puts itself between SQLite and the disk for as long as it lives, and fails at the `nth` call
/// (from 1) that the fault concerns: once, or at every one from there on.
class FaultyVfs : public DiskLayer
{
public:
    enum class Lasting { Once, Persistent };

    FaultyVfs() : DiskLayer("faulty") {}

    void failAt(Fault fault, int nth, Lasting lasting = Lasting::Once);
    void heal();
    /// Whether the fault has struck since it was set.
    [[nodiscard]] bool struck() const { return m_struck; }

    [[nodiscard]] int read(LayeredFile& file, void* to, int size, std::int64_t from) override;
    [[nodiscard]] int write(LayeredFile& file, const void* from, int size,
                            std::int64_t to) override;
    [[nodiscard]] int sync(LayeredFile& file, int flags) override;
    [[nodiscard]] int remove(const char* name, int syncFolder) override;

private:
    [[nodiscard]] bool strikes(Fault fault);

    std::optional<Fault> m_fault;
    Lasting m_lasting = Lasting::Once;
    int m_left = 0;
    bool m_struck = false;
};

} // namespace comeback::diary::test
