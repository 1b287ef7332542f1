// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/disk_layer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace comeback::diary::test {

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
class RecordingVfs : public DiskLayer
{
public:
    RecordingVfs() : DiskLayer("recording") {}

    /// Marks the moment at which a change was called saved.
    void noteSaved();
    [[nodiscard]] const std::vector<DiskCall>& calls() const { return m_calls; }

    [[nodiscard]] int open(const char* name, LayeredFile& file, int flags, int* outFlags) override;
    [[nodiscard]] int write(LayeredFile& file, const void* from, int size,
                            std::int64_t to) override;
    [[nodiscard]] int truncate(LayeredFile& file, std::int64_t size) override;
    [[nodiscard]] int sync(LayeredFile& file, int flags) override;
    [[nodiscard]] int remove(const char* name, int syncFolder) override;
    /// A disk that promises nothing.
    [[nodiscard]] int deviceCharacteristics(LayeredFile&) override { return 0; }

private:
    void record(const LayeredFile& file, DiskCall::Kind kind, std::int64_t at = 0,
                std::string bytes = {});

    std::vector<DiskCall> m_calls;
};

} // namespace comeback::diary::test
