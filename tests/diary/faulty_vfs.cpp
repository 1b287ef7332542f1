// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/faulty_vfs.h"

#include <sqlite3.h>

#include <optional>

namespace comeback::diary::test {

namespace {

/// SQLite calls plain functions, so what they need stands here.
struct State
{
    sqlite3_vfs* real = nullptr;
    std::optional<Fault> fault;
    FaultyVfs::Lasting lasting = FaultyVfs::Lasting::Once;
    int left = 0;
    bool struck = false;
};
State state;

bool strikes(Fault fault)
{
    if (state.fault != fault)
        return false;
    --state.left;
    const bool now = state.lasting == FaultyVfs::Lasting::Once ? state.left == 0 : state.left <= 0;
    state.struck = state.struck || now;
    return now;
}

/// An open file; the one of the real VFS follows it in memory.
struct File
{
    sqlite3_file base;
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<File*>(file) + 1);
}

int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 from)
{
    if (strikes(Fault::ReadError))
        return SQLITE_IOERR_READ;
    return realOf(file)->pMethods->xRead(realOf(file), to, size, from);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 to)
{
    if (strikes(Fault::WriteFull))
        return SQLITE_FULL;
    if (strikes(Fault::WriteError))
        return SQLITE_IOERR_WRITE;
    return realOf(file)->pMethods->xWrite(realOf(file), from, size, to);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags)
{
    if (strikes(Fault::SyncError))
        return SQLITE_IOERR_FSYNC;
    return realOf(file)->pMethods->xSync(realOf(file), flags);
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
int deviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
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
    file->pMethods = nullptr;
    const int code = state.real->xOpen(state.real, name, realOf(file), flags, outFlags);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    if (strikes(Fault::DeleteRefused))
        return SQLITE_IOERR_DELETE;
    const int code = state.real->xDelete(state.real, name, syncFolder);
    return strikes(Fault::DeleteUnproven) ? SQLITE_IOERR_DELETE : code;
}

sqlite3_vfs faulty;

} // namespace

FaultyVfs::FaultyVfs()
{
    state = State{};
    state.real = sqlite3_vfs_find("unix");
    faulty = *state.real;
    faulty.zName = "faulty";
    faulty.pNext = nullptr;
    faulty.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    faulty.xOpen = openFile;
    faulty.xDelete = deleteFile;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(state.real, 1);
}

void FaultyVfs::failAt(Fault fault, int nth, Lasting lasting)
{
    state.fault = fault;
    state.left = nth;
    state.lasting = lasting;
    state.struck = false;
}

void FaultyVfs::heal()
{
    state.fault.reset();
}

bool FaultyVfs::struck() const
{
    return state.struck;
}

} // namespace comeback::diary::test
