// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/failure.h"

#include <sqlite3.h>

#include <cerrno>

namespace comeback::diary {

namespace {

StorageProblem problemOfErrno(int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return StorageProblem::Missing;
    case EACCES:
    case EPERM:
        return StorageProblem::NoPermission;
    case EROFS:
        return StorageProblem::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StorageProblem::DiskFull;
    case EWOULDBLOCK:
        return StorageProblem::Locked;
    case EIO:
        return StorageProblem::ReadError;
    default:
        return StorageProblem::Other;
    }
}

StorageProblem problemOfIoError(int code, int systemError)
{
    if (code == SQLITE_IOERR_NOMEM)
        return StorageProblem::Other;
    // A quota comes as a failed write, and by the time that SQLite tells of it the errno behind it
    // may be another's; only a disk that fails says EIO. Of other calls that fail at a commit it
    // does not keep the errno.
    const bool diskFails = problemOfErrno(systemError) == StorageProblem::ReadError;
    if (code == SQLITE_IOERR_WRITE && !diskFails)
        return StorageProblem::DiskFull;
    return StorageProblem::ReadError;
}

StorageProblem problemOfCantOpen(int systemError)
{
    const StorageProblem told = problemOfErrno(systemError);
    return told == StorageProblem::Other ? StorageProblem::NoPermission : told;
}

} // namespace

Failure failureOfErrno(int error, const std::string& path)
{
    return Failure{problemOfErrno(error), error, path};
}

Failure failureOf(const SQLite::Exception& exception, SQLite::Database* database)
{
    const int systemError = database == nullptr ? 0 : sqlite3_system_errno(database->getHandle());
    const int extended = exception.getExtendedErrorCode();
    const int code = extended > 0 ? extended : exception.getErrorCode();
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Failure{StorageProblem::DiskFull, code};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Failure{StorageProblem::Locked, code};
    case SQLITE_READONLY:
        return Failure{code == SQLITE_READONLY_DBMOVED ? StorageProblem::Moved
                                                       : StorageProblem::ReadOnly,
                       code};
    case SQLITE_IOERR:
        return Failure{problemOfIoError(code, systemError), code};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    // Our statements are fixed texts; where one does not run, the tables or the header are not what
    // they were.
    case SQLITE_ERROR:
        return Failure{StorageProblem::Damaged, code};
    case SQLITE_CANTOPEN:
        return Failure{problemOfCantOpen(systemError), code};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return Failure{StorageProblem::NoPermission, code};
    default:
        return Failure{StorageProblem::Other, code};
    }
}

bool worthAnotherLook(StorageProblem problem)
{
    return problem == StorageProblem::Damaged || problem == StorageProblem::ReadError;
}

} // namespace comeback::diary
