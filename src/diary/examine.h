// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

namespace comeback::diary {

/// Which file it is, whatever its path: to notice that another was put in its place.
struct FileIdentity
{
    dev_t device = 0;
    ino_t inode = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// What is known of a diary file before SQLite opens it.
struct FileFacts
{
    std::string path; ///< canonical
    FileIdentity identity;
    bool writable = false; ///< file and folder
};

/// Whether anything stands at `path`, be it a dangling link; a Failure if that cannot be told.
[[nodiscard]] bool anythingAt(const std::string& path);

/// Whether a database stands at `path`, be it a diary or not, or an encrypted copy: what no export
/// is written over. False if it cannot be read.
[[nodiscard]] bool holdsDatabase(const std::string& path);

/// Looks at the file without SQLite: a regular file, not empty, with the header of a diary of a
/// schema up to `newestVersion`. Everything else is a Failure with the problem that it is, and the
/// file is left untouched. Must not be called while a connection to the file is in a transaction:
/// closing the file drops SQLite's locks.
[[nodiscard]] FileFacts examineFile(const std::string& path, int newestVersion);

/// Throws a Failure, Moved, unless the file at `path` is still the one of `identity`. Does not open
/// it.
void expectInPlace(const std::string& path, const FileIdentity& identity);

} // namespace comeback::diary
