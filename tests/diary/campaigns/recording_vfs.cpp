// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/recording_vfs.h"

#include <utility>

namespace comeback::diary::test {

using Kind = DiskCall::Kind;

void RecordingVfs::record(const LayeredFile& file, Kind kind, std::int64_t at, std::string bytes)
{
    if (file.ofTheDiary)
        m_calls.push_back({kind, file.which, at, std::move(bytes)});
}

int RecordingVfs::open(const char* name, LayeredFile& file, int flags, int* outFlags)
{
    file.isNew = file.isNew && file.which == DiskFile::Journal;
    const int code = DiskLayer::open(name, file, flags, outFlags);
    if (code == SQLITE_OK && file.isNew)
        record(file, Kind::Create);
    return code;
}

int RecordingVfs::write(LayeredFile& file, const void* from, int size, std::int64_t to)
{
    record(file, Kind::Write, to, {static_cast<const char*>(from), static_cast<std::size_t>(size)});
    return DiskLayer::write(file, from, size, to);
}

int RecordingVfs::truncate(LayeredFile& file, std::int64_t size)
{
    record(file, Kind::Truncate, size);
    return DiskLayer::truncate(file, size);
}

int RecordingVfs::sync(LayeredFile& file, int flags)
{
    const int code = DiskLayer::sync(file, flags);
    record(file, Kind::Sync);
    // The first sync of a new journal syncs its folder, too.
    if (std::exchange(file.isNew, false))
        record(file, Kind::SyncFolder);
    return code;
}

int RecordingVfs::remove(const char* name, int syncFolder)
{
    const int code = DiskLayer::remove(name, syncFolder);
    if (code == SQLITE_OK) {
        m_calls.push_back({Kind::Delete, DiskFile::Journal});
        if (syncFolder != 0)
            m_calls.push_back({Kind::SyncFolder, DiskFile::Journal});
    }
    return code;
}

void RecordingVfs::noteSaved()
{
    m_calls.push_back({Kind::Saved, DiskFile::Database});
}

} // namespace comeback::diary::test
