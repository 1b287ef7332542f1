// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace comeback::diary::test {

/// The two files that a diary has in the course of a change.
enum class DiskFile : std::uint8_t { Database, Journal };

/// What SQLite asks of the disk, in order.
struct DiskCall
{
    enum class Kind : std::uint8_t {
        Create,     ///< a new file takes the name
        Write,      ///< `bytes` at `at`
        Truncate,   ///< to the length `at`
        Sync,       ///< all that was written to the file is on the disk
        Delete,     ///< the name goes
        SyncFolder, ///< names that came and went are on the disk
        Saved,      ///< here the diary called a change saved
    };
    Kind kind{};
    DiskFile file{};
    std::int64_t at = 0;
    std::string bytes = {};
};

/// Stands between SQLite and the real files for as long as it lives and writes down every call
/// that changes them. The calls are carried out as well.
class RecordingVfs
{
public:
    RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;
    ~RecordingVfs();

    /// Marks the moment at which a change was called saved.
    void noteSaved();
    [[nodiscard]] const std::vector<DiskCall>& calls() const;
};

} // namespace comeback::diary::test
