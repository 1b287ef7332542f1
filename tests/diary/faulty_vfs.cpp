// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/faulty_vfs.h"

namespace comeback::diary::test {

bool FaultyVfs::strikes(Fault fault)
{
    if (m_fault != fault)
        return false;
    --m_left;
    const bool now = m_lasting == Lasting::Once ? m_left == 0 : m_left <= 0;
    m_struck = m_struck || now;
    return now;
}

int FaultyVfs::read(LayeredFile& file, void* to, int size, std::int64_t from)
{
    if (strikes(Fault::ReadError))
        return SQLITE_IOERR_READ;
    if (strikes(Fault::ReadErrorOfDisk))
        return SQLITE_IOERR_CORRUPTFS;
    return DiskLayer::read(file, to, size, from);
}

int FaultyVfs::write(LayeredFile& file, const void* from, int size, std::int64_t to)
{
    if (strikes(Fault::WriteFull))
        return SQLITE_FULL;
    if (strikes(Fault::WriteError))
        return SQLITE_IOERR_WRITE;
    return DiskLayer::write(file, from, size, to);
}

int FaultyVfs::sync(LayeredFile& file, int flags)
{
    if (strikes(Fault::SyncError))
        return SQLITE_IOERR_FSYNC;
    return DiskLayer::sync(file, flags);
}

int FaultyVfs::remove(const char* name, int syncFolder)
{
    if (strikes(Fault::DeleteRefused))
        return SQLITE_IOERR_DELETE;
    const int code = DiskLayer::remove(name, syncFolder);
    return strikes(Fault::DeleteUnproven) ? SQLITE_IOERR_DELETE : code;
}

void FaultyVfs::failAt(Fault fault, int nth, Lasting lasting)
{
    m_fault = fault;
    m_left = nth;
    m_lasting = lasting;
    m_struck = false;
}

void FaultyVfs::heal()
{
    m_fault.reset();
}

} // namespace comeback::diary::test
