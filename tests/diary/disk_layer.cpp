// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/disk_layer.h"

#include <unistd.h>

#include <new>

namespace comeback::diary::test {

namespace {

/// An open file as SQLite has it; the one of the real VFS follows it in memory.
struct File
{
    sqlite3_file base;
    DiskLayer* layer;
    LayeredFile file;
};

File& own(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}
sqlite3_file* realOf(sqlite3_file* file)
{
    return own(file).file.real;
}

// SQLite calls plain functions.
int closeFile(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 from)
{
    return own(file).layer->read(own(file).file, to, size, from);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 to)
{
    return own(file).layer->write(own(file).file, from, size, to);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return own(file).layer->truncate(own(file).file, size);
}
int syncFile(sqlite3_file* file, int flags)
{
    return own(file).layer->sync(own(file).file, flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level)
{
    return own(file).layer->lock(own(file).file, level);
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
    return own(file).layer->deviceCharacteristics(own(file).file);
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

DiskLayer& layerOf(sqlite3_vfs* vfs)
{
    return *static_cast<DiskLayer*>(vfs->pAppData);
}

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* memory, int flags, int* outFlags)
{
    const bool isJournal = (flags & SQLITE_OPEN_MAIN_JOURNAL) != 0;
    const bool mayCreate = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0;
    auto* file = new (memory) File{{nullptr},
                                   &layerOf(vfs),
                                   {reinterpret_cast<sqlite3_file*>(&own(memory) + 1),
                                    isJournal ? DiskFile::Journal : DiskFile::Database,
                                    isJournal || (flags & SQLITE_OPEN_MAIN_DB) != 0,
                                    mayCreate && access(name, F_OK) != 0}};
    const int code = layerOf(vfs).open(name, file->file, flags, outFlags);
    if (file->file.real->pMethods != nullptr)
        file->base.pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    return layerOf(vfs).remove(name, syncFolder);
}

} // namespace

DiskLayer::DiskLayer(const char* name) : m_real(sqlite3_vfs_find("unix")), m_vfs(*m_real)
{
    m_vfs.zName = name;
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

DiskLayer::~DiskLayer()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_real, 1);
}

int DiskLayer::open(const char* name, LayeredFile& file, int flags, int* outFlags)
{
    return m_real->xOpen(m_real, name, file.real, flags, outFlags);
}
int DiskLayer::read(LayeredFile& file, void* to, int size, std::int64_t from)
{
    return file.real->pMethods->xRead(file.real, to, size, from);
}
int DiskLayer::write(LayeredFile& file, const void* from, int size, std::int64_t to)
{
    return file.real->pMethods->xWrite(file.real, from, size, to);
}
int DiskLayer::truncate(LayeredFile& file, std::int64_t size)
{
    return file.real->pMethods->xTruncate(file.real, size);
}
int DiskLayer::sync(LayeredFile& file, int flags)
{
    return file.real->pMethods->xSync(file.real, flags);
}
int DiskLayer::lock(LayeredFile& file, int level)
{
    return file.real->pMethods->xLock(file.real, level);
}
int DiskLayer::remove(const char* name, int syncFolder)
{
    return m_real->xDelete(m_real, name, syncFolder);
}
int DiskLayer::deviceCharacteristics(LayeredFile& file)
{
    return file.real->pMethods->xDeviceCharacteristics(file.real);
}

} // namespace comeback::diary::test
