// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

#include <cstdint>
#include <string>

namespace comeback::diary {

/// What keeps a diary from being opened, read or written. Each has words of its own for the person:
/// what happened, whether the entry is safe, what to do now.
enum class StorageProblem : std::uint8_t {
    Missing,      ///< there is no file, and none was to be made
    EmptyFile,    ///< a file of 0 bytes: damaged, not new
    NotADiary,    ///< another program's database, or no database at all
    NewerVersion, ///< written by a later version of the program
    Damaged,      ///< a check of file, schema or content failed, more than once
    Locked,       ///< another program holds it
    NoPermission, ///< may not be read, or its folder may not be used
    ReadOnly,     ///< may be read but not written
    DiskFull,
    Moved,     ///< the file was moved, replaced or deleted while open
    ReadError, ///< the disk did not answer; not taken for damage at the first report
    NotFound,  ///< no entry of that id
    Other,
};

/// A failure of the storage: never with anything that a person wrote.
struct StorageError
{
    StorageProblem problem{};
    std::string path; ///< the file that it is about: the diary, or a copy or folder beside it
    int code = 0;     ///< SQLite's extended result code, or errno; 0 if neither

    friend bool operator==(const StorageError&, const StorageError&) = default;
};

template<typename T>
using Stored = Result<T, StorageError>;

/// Success without a value.
struct Done
{};

/// "missing", "empty_file", "not_a_diary", …: the key of the words for it.
[[nodiscard]] std::string_view idOf(StorageProblem problem);

} // namespace comeback::diary
