// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/copy_summary.h"
#include "diary/opening.h"
#include "diary/seal.h"

#include <optional>
#include <string>

namespace comeback::diary {

/// What is to be restored, and from where.
struct RestoreOrder
{
    std::string diaryPath;
    std::string copyPath; ///< a plain or an encrypted copy, of an older schema too
    Timestamp now;        ///< for the name of what is set aside
    const Passphrase* passphrase = nullptr; ///< for an encrypted copy
    OpenOptions options = {};
};

struct Restored
{
    CopySummary summary; ///< of the diary as it is now
    /// The diary that was there, under its new name; nothing if there was none.
    std::optional<std::string> setAside = {};
    /// Whether the copy is one of the diary that was there; nothing if that could not be read.
    std::optional<bool> sameDiary = {};
};

/// Puts a copy in the place of the diary. The copy is only read: what takes the diary's place is a
/// copy of it, made beside it, checked in full before it takes the name, and read again afterwards.
/// The diary that was there, whole or damaged, is kept under another name (replaced_name.h), with a
/// journal that belongs to it; nothing deletes it, and restoring that file undoes this.
///
/// At every moment a whole file has the diary's name, on file systems with hard links; on others
/// there is a moment without one, and the old file stands under its new name then.
///
/// No `Diary` may be open in this process. WindowOpen if the window has the diary, or a program
/// that is just writing.
[[nodiscard]] Copied<Restored> restore(const RestoreOrder& order);

} // namespace comeback::diary
