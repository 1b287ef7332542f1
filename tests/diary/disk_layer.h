// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <cstdint>

namespace comeback::diary::test {

/// The two files that a diary has in the course of a change.
enum class DiskFile : std::uint8_t { Database, Journal };

/// A file that SQLite has open through the layer.
struct LayeredFile
{
    sqlite3_file* real; ///< of the VFS below
    DiskFile which;
    bool ofTheDiary; ///< no temporary file
    bool isNew;      ///< opening has made it
};

/// Stands between SQLite and the disk for as long as it lives, and lets every call through as it
/// is. Who wants to see or fail some of them overrides these. One at a time.
class DiskLayer
{
public:
    explicit DiskLayer(const char* name);
    DiskLayer(const DiskLayer&) = delete;
    DiskLayer& operator=(const DiskLayer&) = delete;
    virtual ~DiskLayer();

    [[nodiscard]] virtual int open(const char* name, LayeredFile& file, int flags, int* outFlags);
    [[nodiscard]] virtual int read(LayeredFile& file, void* to, int size, std::int64_t from);
    [[nodiscard]] virtual int write(LayeredFile& file, const void* from, int size, std::int64_t to);
    [[nodiscard]] virtual int truncate(LayeredFile& file, std::int64_t size);
    [[nodiscard]] virtual int sync(LayeredFile& file, int flags);
    [[nodiscard]] virtual int lock(LayeredFile& file, int level);
    [[nodiscard]] virtual int remove(const char* name, int syncFolder);
    [[nodiscard]] virtual int deviceCharacteristics(LayeredFile& file);

private:
    sqlite3_vfs* m_real;
    sqlite3_vfs m_vfs;
};

} // namespace comeback::diary::test
