// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/set_aside.h"

#include "diary/copy_error.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/new_diary.h"
#include "diary/replaced_name.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <limits>

namespace comeback::diary {

namespace {

/// What SQLite may have left beside a file that it could not finish with.
constexpr std::array<const char*, 3> kCompanions{"-journal", "-wal", "-shm"};

/// Keeps every other program from writing to a diary, and rolls back what one has left unfinished.
/// What cannot be told for a diary is not touched: nobody writes to it, and it is kept as it was
/// found.
class Hold
{
public:
    explicit Hold(const std::string& path)
    {
        try {
            static_cast<void>(examineFile(path, std::numeric_limits<int>::max()));
            m_database = openDatabase(path);
            m_transaction.emplace(*m_database, OpenTransaction::Kind::Exclusive);
        } catch (const Failure& failure) {
            expectUnused(failure, path);
        } catch (const SQLite::Exception& exception) {
            expectUnused(failureOf(exception, m_database.get()), path);
        }
    }

private:
    static void expectUnused(const Failure& failure, const std::string& path)
    {
        if (failure.problem() == StorageProblem::Locked)
            throw CopyFailure{CopyProblem::WindowOpen, path};
    }

    std::unique_ptr<SQLite::Database> m_database;
    std::optional<OpenTransaction> m_transaction;
};

/// Gives the file a second name, or, where a file can have only one, another name.
void linkOrMove(const std::string& from, const std::string& to)
{
    if (link(from.c_str(), to.c_str()) == 0)
        return;
    const bool noLinksHere = errno == EPERM || errno == ENOTSUP || errno == EMLINK;
    if (!noLinksHere)
        throw failureOfErrno(errno, from);
    if (anythingAt(to))
        throw failureOfErrno(EEXIST, from);
    if (rename(from.c_str(), to.c_str()) != 0)
        throw failureOfErrno(errno, from);
}

std::string freeName(const std::string& path, Timestamp now)
{
    for (int attempt = 1;; ++attempt) {
        std::string name = replacedName(path, now, attempt);
        if (!anythingAt(name))
            return name;
    }
}

/// A journal goes with the file that it belongs to; beside another it would ruin that one.
void moveCompanions(const std::string& path, const std::string& aside)
{
    for (const char* companion : kCompanions) {
        const std::string from = path + companion;
        if (rename(from.c_str(), (aside + companion).c_str()) != 0 && errno != ENOENT)
            throw failureOfErrno(errno, from);
    }
}

/// Gives the old file and what belongs to it their names again. What fails here as well is told by
/// the error that led here; then the old file keeps the name that it was set aside under.
void takeBack(const std::string& aside, const std::string& path)
{
    for (const char* companion : kCompanions)
        static_cast<void>(rename((aside + companion).c_str(), (path + companion).c_str()));
    // Where both are names of the old file still, renaming leaves both.
    if (rename(aside.c_str(), path.c_str()) == 0)
        unlink(aside.c_str());
}

} // namespace

std::optional<std::string> takePlace(const UnfinishedFile& fresh, const std::string& path,
                                     Timestamp now)
{
    if (!anythingAt(path)) {
        // What lies beside no file belongs to nothing that is left.
        if (std::ranges::any_of(kCompanions,
                                [&](const char* each) { return anythingAt(path + each); }))
            moveCompanions(path, freeName(path, now));
        if (!fresh.putInPlace(path))
            throw CopyFailure{CopyProblem::WindowOpen, path};
        return std::nullopt;
    }
    struct stat status
    {};
    if (lstat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        throw Failure{StorageProblem::NotADiary, 0, path};
    const Hold hold{path};
    std::string aside = freeName(path, now);
    linkOrMove(path, aside);
    try {
        moveCompanions(path, aside);
        syncFolderOf(path);
        fresh.replace(path);
    } catch (...) {
        takeBack(aside, path);
        throw;
    }
    return aside;
}

void putBack(const std::string& setAside, const std::string& path)
{
    for (const char* companion : kCompanions)
        unlink((path + companion).c_str());
    moveCompanions(setAside, path);
    if (rename(setAside.c_str(), path.c_str()) != 0)
        throw failureOfErrno(errno, setAside);
    syncFolderOf(path);
}

} // namespace comeback::diary
