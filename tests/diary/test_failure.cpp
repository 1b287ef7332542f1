// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/failure.h"

#include "support/catch.h"

#include <sqlite3.h>

#include <cerrno>
#include <utility>
#include <vector>

using namespace comeback;
using namespace comeback::diary;

namespace {

StorageProblem problemOfSqlite(int code)
{
    return failureOf(SQLite::Exception{"", code}, nullptr).problem();
}

} // namespace

TEST_CASE("an error of the system is told as what the person can do something about")
{
    const std::vector<std::pair<int, StorageProblem>> meanings{
        {ENOENT, StorageProblem::Missing},      {ENOTDIR, StorageProblem::Missing},
        {EACCES, StorageProblem::NoPermission}, {EPERM, StorageProblem::NoPermission},
        {EROFS, StorageProblem::ReadOnly},      {ENOSPC, StorageProblem::DiskFull},
        {EDQUOT, StorageProblem::DiskFull},     {EFBIG, StorageProblem::DiskFull},
        {EWOULDBLOCK, StorageProblem::Locked},  {EIO, StorageProblem::ReadError},
        {EMFILE, StorageProblem::Other}};
    for (const auto& [error, problem] : meanings) {
        INFO(error);
        CHECK(failureOfErrno(error).problem() == problem);
        CHECK(failureOfErrno(error).code() == error);
    }
}

TEST_CASE("an error of SQLite is told as what the person can do something about")
{
    const std::vector<std::pair<int, StorageProblem>> meanings{
        {SQLITE_FULL, StorageProblem::DiskFull},
        {SQLITE_BUSY, StorageProblem::Locked},
        {SQLITE_LOCKED, StorageProblem::Locked},
        {SQLITE_PROTOCOL, StorageProblem::Locked},
        {SQLITE_READONLY, StorageProblem::ReadOnly},
        {SQLITE_READONLY_DBMOVED, StorageProblem::Moved},
        {SQLITE_IOERR_NOMEM, StorageProblem::Other},
        {SQLITE_IOERR_WRITE, StorageProblem::DiskFull},
        {SQLITE_CORRUPT, StorageProblem::Damaged},
        {SQLITE_NOTADB, StorageProblem::Damaged},
        {SQLITE_ERROR, StorageProblem::Damaged},
        {SQLITE_IOERR, StorageProblem::ReadError},
        {SQLITE_CANTOPEN, StorageProblem::NoPermission},
        {SQLITE_PERM, StorageProblem::NoPermission},
        {SQLITE_AUTH, StorageProblem::NoPermission},
        {SQLITE_NOMEM, StorageProblem::Other},
        {SQLITE_CONSTRAINT, StorageProblem::Other}};
    for (const auto& [code, problem] : meanings) {
        INFO(code);
        CHECK(problemOfSqlite(code) == problem);
    }
}
