// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/sqlite_calls.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace comeback::diary::test {

namespace {

int s_error = 0;
bool s_struck = false;
bool s_syncFails = false;

int fail()
{
    s_struck = true;
    errno = s_error;
    return -1;
}

/// Of the two calls to write, one has an argument fewer.
ssize_t failToWriteOn(int /*file*/, const void* /*bytes*/, size_t /*size*/)
{
    return fail();
}
ssize_t failToWrite(int /*file*/, const void* /*bytes*/, size_t /*size*/, off_t /*at*/)
{
    return fail();
}
int failToUnlink(const char* /*path*/)
{
    return fail();
}
int failToOpenJournal(const char* path, int flags, int mode)
{
    return std::string_view{path}.ends_with("-journal") ? fail() : open(path, flags, mode);
}

template<typename Function>
sqlite3_syscall_ptr asPointer(Function function)
{
    return reinterpret_cast<sqlite3_syscall_ptr>(function);
}

void set(const char* name, sqlite3_syscall_ptr function)
{
    sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    static_cast<void>(vfs->xSetSystemCall(vfs, name, function));
}

} // namespace

/// SQLite does not let this one be replaced; it stands in the program itself, so it is found before
/// that of the C library.
extern "C" int fdatasync(int file)
{
    return s_syncFails ? fail() : static_cast<int>(syscall(SYS_fdatasync, file));
}

FailingSqliteCalls::FailingSqliteCalls(SqliteCall call, int error)
{
    s_error = error;
    s_struck = false;
    switch (call) {
    case SqliteCall::Write:
        set("write", asPointer(failToWriteOn));
        set("pwrite", asPointer(failToWrite));
        set("pwrite64", asPointer(failToWrite));
        break;
    case SqliteCall::OpenJournal:
        set("open", asPointer(failToOpenJournal));
        break;
    case SqliteCall::Sync:
        s_syncFails = true;
        break;
    case SqliteCall::Unlink:
        set("unlink", asPointer(failToUnlink));
        break;
    }
}

FailingSqliteCalls::~FailingSqliteCalls()
{
    s_syncFails = false;
    // Without a name every call is SQLite's own again.
    set(nullptr, nullptr);
}

bool FailingSqliteCalls::struck() const
{
    return s_struck;
}

} // namespace comeback::diary::test
