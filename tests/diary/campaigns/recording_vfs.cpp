// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/recording_vfs.h"

#include <sqlite3.h>
#include <unistd.h>

#include <new>
#include <utility>

namespace comeback::diary::test {

namespace {

using Kind = DiskCall::Kind;

/// SQLite calls plain functions, so what they need stands here.
struct State
{
    sqlite3_vfs* real = nullptr;
    std::vector<DiskCall> calls;
};
State state;

/// An open file; the one of the real VFS follows it in memory.
struct File
{
    sqlite3_file base;
    DiskFile which;
    bool folderToSync;
    bool recorded;
};

File* own(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file);
}
sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(own(file) + 1);
}

void record(sqlite3_file* file, Kind kind, std::int64_t at = 0, std::string bytes = {})
{
    if (own(file)->recorded)
        state.calls.push_back({kind, own(file)->which, at, std::move(bytes)});
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 from)
{
    return realOf(file)->pMethods->xRead(realOf(file), to, size, from);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 to)
{
    record(file, Kind::Write, to, {static_cast<const char*>(from), static_cast<std::size_t>(size)});
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, to);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    record(file, Kind::Truncate, size);
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    record(file, Kind::Sync);
    // The first sync of a new journal syncs its folder, too.
    if (std::exchange(own(file)->folderToSync, false))
        record(file, Kind::SyncFolder);
    return code;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
/// A disk that promises nothing.
int deviceCharacteristics(sqlite3_file*)
{
    return 0;
}

sqlite3_io_methods methods()
{
    sqlite3_io_methods made{};
    made.iVersion = 1;
    made.xClose = closeFile;
    made.xRead = readFile;
    made.xWrite = writeFile;
    made.xTruncate = truncateFile;
    made.xSync = syncFile;
    made.xFileSize = fileSize;
    made.xLock = lockFile;
    made.xUnlock = unlockFile;
    made.xCheckReservedLock = checkReservedLock;
    made.xFileControl = fileControl;
    made.xSectorSize = sectorSize;
    made.xDeviceCharacteristics = deviceCharacteristics;
    return made;
}
const sqlite3_io_methods kMethods = methods();

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    const bool isNew = isJournal && (flags & SQLITE_OPEN_CREATE) != 0 && access(name, F_OK) != 0;
    new (file) File{{nullptr},
                    isJournal ? DiskFile::Journal : DiskFile::Database,
                    isNew,
                    isJournal || (flags & SQLITE_OPEN_MAIN_DB) != 0};
    const int code = state.real->xOpen(state.real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    if (code == SQLITE_OK && isNew)
        record(file, Kind::Create);
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int code = state.real->xDelete(state.real, name, syncFolder);
    if (code == SQLITE_OK) {
        state.calls.push_back({Kind::Delete, DiskFile::Journal});
        if (syncFolder != 0)
            state.calls.push_back({Kind::SyncFolder, DiskFile::Journal});
    }
    return code;
}

sqlite3_vfs recording;

} // namespace

RecordingVfs::RecordingVfs()
{
    state = State{};
    state.real = sqlite3_vfs_find("unix");
    recording = *state.real;
    recording.zName = "recording";
    recording.pNext = nullptr;
    recording.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    recording.xOpen = openFile;
    recording.xDelete = deleteFile;
    sqlite3_vfs_register(&recording, 1);
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&recording);
    sqlite3_vfs_register(state.real, 1);
}

void RecordingVfs::noteSaved()
{
    state.calls.push_back({Kind::Saved, DiskFile::Database});
}

const std::vector<DiskCall>& RecordingVfs::calls() const
{
    return state.calls;
}

} // namespace comeback::diary::test
