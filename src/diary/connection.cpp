// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/connection.h"

#include "diary/check.h"
#include "diary/database.h"
#include "diary/new_diary.h"

#include <sqlite3.h>

#include <thread>

namespace comeback::diary {

namespace {

/// A first look and two more: a read error that passes looks the same as damage.
constexpr int kLooks = 3;

/// Another program may have brought the file to another schema since it was opened.
void expectOurSchema(SQLite::Database& database)
{
    const std::int64_t version = pragmaNumber(database, "user_version");
    if (version > kSchemaVersion)
        throw Failure{StorageProblem::NewerVersion};
    if (version < kSchemaVersion)
        throw Failure{StorageProblem::Damaged};
}

} // namespace

Stored<std::unique_ptr<Connection>> Connection::open(const std::string& path, IfMissing ifMissing,
                                                     const OpenOptions& options)
{
    std::unique_ptr<Connection> connection{new Connection(options)};
    const auto failure = connection->persist(
        [&] { return connection->guarded([&] { connection->openFirst(path, ifMissing); }); });
    if (failure)
        return StorageError{failure->problem(), failure->path().empty() ? path : failure->path(),
                            failure->code()};
    return connection;
}

Place Connection::place() const
{
    try {
        expectInPlace(m_facts.path, m_facts.identity);
        return Place::There;
    } catch (const Failure& failure) {
        const bool another = failure.problem() == StorageProblem::Moved && failure.code() == 0;
        return another ? Place::Another : Place::Gone;
    }
}

void Connection::openFirst(const std::string& path, IfMissing ifMissing)
{
    if (!anythingAt(path)) {
        if (ifMissing == IfMissing::Refuse)
            throw Failure{StorageProblem::Missing};
        makeDiary(path);
    }
    m_facts = examineFile(path, kSchemaVersion);
    m_database = openDatabase(m_facts.path, m_options.access);
    expectInPlace(m_facts.path, m_facts.identity);
    m_readOnly = !m_facts.writable || sqlite3_db_readonly(m_database->getHandle(), "main") == 1;
    // A journal that was left behind is rolled back by now; the header may say otherwise than
    // before.
    if (pragmaNumber(*m_database, "user_version") < kSchemaVersion) {
        if (m_readOnly)
            throw Failure{StorageProblem::ReadOnly};
        migrate(*m_database, m_facts.path, m_options.steps);
    }
    OpenTransaction transaction{*m_database, OpenTransaction::Kind::Read};
    expectOurSchema(*m_database);
    m_checked = checkDiary(*m_database);
    noteVersion(*m_database);
    transaction.commit();
}

/// Before each use: the file is still in its place, and there is a connection to it.
void Connection::ready()
{
    expectInPlace(m_facts.path, m_facts.identity);
    if (m_database)
        return;
    m_version = -1;
    forget();
    try {
        m_database = openDatabase(m_facts.path, m_options.access);
    } catch (const Failure&) {
        // SQLite does not tell why it cannot open a file; that it has gone says more.
        expectInPlace(m_facts.path, m_facts.identity);
        throw;
    }
    expectInPlace(m_facts.path, m_facts.identity);
}

Connection::Try Connection::guarded(const std::function<void()>& step)
{
    const auto tried = [](const Failure& failure) {
        return Try{failure, worthAnotherLook(failure.problem())};
    };
    try {
        step();
        return {};
    } catch (const Failure& failure) {
        return tried(failure);
    } catch (const SQLite::Exception& exception) {
        return tried(failureOf(exception, m_database.get()));
    } catch (const std::exception&) {
        return tried(Failure{StorageProblem::Other});
    }
}

Connection::Try Connection::tryRead(const Work& work)
{
    return guarded([&] {
        ready();
        OpenTransaction transaction{*m_database, OpenTransaction::Kind::Read};
        work(*m_database);
        transaction.commit();
    });
}

Connection::Try Connection::tryWrite(const Work& work, const IsThere& isThere)
{
    bool committing = false;
    Try tried = guarded([&] {
        ready();
        OpenTransaction transaction{*m_database, OpenTransaction::Kind::Write};
        expectOurSchema(*m_database);
        work(*m_database);
        committing = true;
        transaction.commit();
    });
    if (!tried.failure) {
        // A file that was moved or deleted during the commit has taken the change with it.
        const Try moved = guarded([&] { expectInPlace(m_facts.path, m_facts.identity); });
        return {moved.failure, false};
    }
    if (!committing)
        return tried;
    if (tried.failure->problem() == StorageProblem::Locked)
        return {tried.failure, false};
    const auto there = arrived(isThere);
    if (there == true)
        return {};
    // As long as it is unknown whether the change has arrived, to repeat it could make two of it.
    return {tried.failure, there == false && tried.again};
}

/// A commit that failed may have happened: looks over a new connection. Nothing if that fails too.
std::optional<bool> Connection::arrived(const IsThere& isThere)
{
    m_database.reset();
    std::optional<bool> there;
    const Try looked = guarded([&] {
        ready();
        OpenTransaction transaction{*m_database, OpenTransaction::Kind::Read};
        there = isThere(*m_database);
        transaction.commit();
    });
    return looked.failure ? std::nullopt : there;
}

std::optional<Failure> Connection::persist(const std::function<Try()>& once)
{
    for (int look = 1;; ++look) {
        const Try tried = once();
        if (!tried.failure || !tried.again || look == kLooks)
            return tried.failure;
        m_database.reset();
        std::this_thread::sleep_for(m_options.pause);
    }
}

std::optional<StorageError> Connection::runRead(const Work& work)
{
    const auto failure = persist([&] { return tryRead(work); });
    return failure ? std::optional{errorOf(*failure)} : std::nullopt;
}

std::optional<StorageError> Connection::runWrite(const Work& work, const IsThere& isThere)
{
    if (m_readOnly)
        return errorOf(Failure{StorageProblem::ReadOnly});
    m_checked.reset();
    const auto failure = persist([&] { return tryWrite(work, isThere); });
    return failure ? std::optional{errorOf(*failure)} : std::nullopt;
}

std::optional<std::vector<StoredEntry>> Connection::takeCheckedEntries(SQLite::Database& database)
{
    auto checked = std::exchange(m_checked, std::nullopt);
    if (pragmaNumber(database, "data_version") != m_version)
        return std::nullopt;
    return checked;
}

Stored<bool> Connection::changedElsewhere()
{
    return read([this](SQLite::Database& database) {
        // None over a new connection, whose versions cannot be compared with those of the last one.
        const std::int64_t before = m_version;
        noteVersion(database);
        return m_version != before;
    });
}

void Connection::noteVersion(SQLite::Database& database)
{
    const std::int64_t version = pragmaNumber(database, "data_version");
    if (version != m_version && m_version >= 0)
        forget();
    m_version = version;
}

void Connection::forget()
{
    m_checked.reset();
    m_latestRecorded = {};
}

StorageError Connection::errorOf(const Failure& failure) const
{
    if (!failure.path().empty())
        return {failure.problem(), failure.path(), failure.code()};
    // What was there when it was opened and is missing now has been moved or deleted.
    const bool gone = failure.problem() == StorageProblem::Missing;
    return {gone ? StorageProblem::Moved : failure.problem(), m_facts.path, failure.code()};
}

} // namespace comeback::diary
