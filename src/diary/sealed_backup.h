// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/copy_error.h"
#include "diary/copy_summary.h"
#include "diary/diary.h"
#include "diary/seal.h"

#include <string>

namespace comeback::diary {

/// Copies the whole diary, encrypted under a passphrase, to a new file at `path`, for places that
/// are not the person's alone. The diary itself is not encrypted: whoever forgets the passphrase
/// loses the copy, not the diary. What is not encrypted stays in the memory. Before the file takes
/// its name it is read back from the disk, decrypted, checked in full and compared with the diary.
/// An existing file is never overwritten: NameTaken.
[[nodiscard]] Copied<CopySummary> backUpSealed(Diary& diary, const std::string& path,
                                               const Passphrase& passphrase,
                                               const SealCost& cost = {});

/// Whether the file begins like an encrypted copy.
[[nodiscard]] bool isSealed(const std::string& path);

/// Decrypts the copy at `path` and checks what is in it in full; nothing of it comes to a disk.
[[nodiscard]] Copied<CopySummary> verifySealed(const std::string& path,
                                               const Passphrase& passphrase);

/// The diary file that is in the copy; inside the room.
[[nodiscard]] std::string imageInSealed(const std::string& path, const Passphrase& passphrase);

} // namespace comeback::diary
