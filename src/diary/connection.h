// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/changes.h"
#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/examine.h"
#include "diary/failure.h"
#include "diary/opening.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace comeback::diary {

/// The connection to one diary file: opening, transactions, what to do when they fail. Everything
/// that happens to the file goes through `read` and `write`; what is thrown in there becomes a
/// StorageError here.
class Connection
{
public:
    [[nodiscard]] static Stored<std::unique_ptr<Connection>>
    open(const std::string& path, IfMissing ifMissing, const OpenOptions& options);

    [[nodiscard]] const std::string& path() const { return m_facts.path; }
    [[nodiscard]] bool readOnly() const { return m_readOnly; }
    [[nodiscard]] Place place() const;

    /// Runs `work(database)` in one read transaction. What looks like damage or a read error is
    /// looked at up to twice more, over a new connection.
    template<typename Work>
    [[nodiscard]] auto read(Work work)
    {
        using T = std::invoke_result_t<Work, SQLite::Database&>;
        std::optional<T> value;
        const auto error =
            runRead([&](SQLite::Database& database) { value.emplace(work(database)); });
        return error ? Stored<T>{*error} : Stored<T>{std::move(*value)};
    }

    /// Runs `work(database)` in one write transaction; its value is returned only after the commit.
    /// Where a commit fails, the file is opened anew and `isThere(database)` asked whether the
    /// change has arrived all the same.
    template<typename Work, typename IsThere>
    [[nodiscard]] auto write(Work work, IsThere isThere)
    {
        using T = std::invoke_result_t<Work, SQLite::Database&>;
        std::optional<T> value;
        const auto error =
            runWrite([&](SQLite::Database& database) { value.emplace(work(database)); }, isThere);
        return error ? Stored<T>{*error} : Stored<T>{std::move(*value)};
    }

    /// What opening has read and checked, for the first reader; nothing if the file has changed
    /// since, or if it was handed over already. Inside `read`.
    [[nodiscard]] std::optional<std::vector<StoredEntry>>
    takeCheckedEntries(SQLite::Database& database);

    /// Whether another connection has committed since the last call of this or of noteVersion.
    [[nodiscard]] Stored<bool> changedElsewhere();
    /// Takes the file as it is now for known; inside `read` or `write`.
    void noteVersion(SQLite::Database& database);

    /// What is known of the rows of this file, for changes; inside `write`. It is forgotten when
    /// another connection has written.
    [[nodiscard]] LatestRecorded& latestRecorded() { return m_latestRecorded; }

private:
    using Work = std::function<void(SQLite::Database&)>;
    using IsThere = std::function<bool(SQLite::Database&)>;
    /// How one try went, and whether the same may be tried again.
    struct Try
    {
        std::optional<Failure> failure = {};
        bool again = false;
    };

    explicit Connection(OpenOptions options) : m_options(options) {}

    void openFirst(const std::string& path, IfMissing ifMissing);
    void ready();
    /// Forgets what was read of the file, which another connection may have changed.
    void forget();
    [[nodiscard]] Try guarded(const std::function<void()>& step);
    [[nodiscard]] Try tryRead(const Work& work);
    [[nodiscard]] Try tryWrite(const Work& work, const IsThere& isThere);
    [[nodiscard]] std::optional<bool> arrived(const IsThere& isThere);
    [[nodiscard]] std::optional<Failure> persist(const std::function<Try()>& once);
    [[nodiscard]] std::optional<StorageError> runRead(const Work& work);
    [[nodiscard]] std::optional<StorageError> runWrite(const Work& work, const IsThere& isThere);
    [[nodiscard]] StorageError errorOf(const Failure& failure) const;

    OpenOptions m_options;
    FileFacts m_facts;
    std::unique_ptr<SQLite::Database> m_database; ///< none after a failure, until the next try
    bool m_readOnly = false;
    std::optional<std::vector<StoredEntry>> m_checked;
    LatestRecorded m_latestRecorded;
    std::int64_t m_version = -1; ///< data_version when last looked at; -1: not over this connection
};

} // namespace comeback::diary
