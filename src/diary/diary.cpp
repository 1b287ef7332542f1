// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/diary.h"

#include "diary/changes.h"
#include "diary/connection.h"
#include "diary/steps.h"
#include "diary/tables/entry_table.h"

namespace comeback::diary {

namespace {

/// One change of the entries: `work(ledger)` in a transaction of its own.
template<typename Work>
auto change(Connection& connection, Work work)
{
    Receipt receipt;
    return connection.write(
        [&](SQLite::Database& database) {
            connection.noteVersion(database);
            Ledger ledger{database, connection.latestRecorded()};
            auto value = work(ledger);
            ledger.seal();
            receipt = ledger.receipt().value_or(Receipt{});
            return value;
        },
        [&](SQLite::Database& database) { return isRecorded(database, receipt); });
}

using Facts = std::vector<std::pair<std::string, std::string>>;

/// One change of the facts about the diary.
Stored<Done> setFacts(Connection& connection, const Facts& facts)
{
    return connection.write(
        [&](SQLite::Database& database) {
            connection.noteVersion(database);
            MetaTable meta = MetaTable::read(database);
            for (const auto& [key, value] : facts)
                meta.set(key, value);
            meta.write(database);
            return Done{};
        },
        [&](SQLite::Database& database) {
            const MetaTable meta = MetaTable::read(database);
            for (const auto& [key, value] : facts)
                if (meta.find(key) != value)
                    return false;
            return true;
        });
}

std::string noteKey(std::string_view key)
{
    return std::string(meta_key::kNotePrefix) + std::string(key);
}

ProtocolRef protocolIn(const MetaTable& meta)
{
    return {meta.text(meta_key::kProtocol),
            static_cast<int>(meta.number(meta_key::kProtocolVersion))};
}

Whole wholeOf(SQLite::Database& database, std::vector<StoredEntry> stored)
{
    const MetaTable meta = MetaTable::read(database);
    return {protocolIn(meta), standingInOrder(std::move(stored)), fatesIn(meta)};
}

} // namespace

Diary::Diary(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Diary::Diary(Diary&&) noexcept = default;
Diary& Diary::operator=(Diary&&) noexcept = default;
Diary::~Diary() = default;

Stored<Diary> Diary::open(const std::string& path, IfMissing ifMissing)
{
    return open(path, ifMissing, OpenOptions{});
}

Stored<Diary> Diary::open(const std::string& path, IfMissing ifMissing, const OpenOptions& options)
{
    auto connection = Connection::open(path, ifMissing, options);
    if (!connection)
        return connection.error();
    return Diary{std::move(*connection)};
}

const std::string& Diary::path() const
{
    return m_connection->path();
}

bool Diary::readOnly() const
{
    return m_connection->readOnly();
}

Place Diary::place() const
{
    return m_connection->place();
}

Stored<std::vector<Entry>> Diary::entries()
{
    return m_connection->read([this](SQLite::Database& database) {
        auto checked = m_connection->takeCheckedEntries(database);
        m_connection->noteVersion(database);
        return standingInOrder(checked ? std::move(*checked) : readEntries(database));
    });
}

Stored<Whole> Diary::whole()
{
    return m_connection->read([this](SQLite::Database& database) {
        auto checked = m_connection->takeCheckedEntries(database);
        m_connection->noteVersion(database);
        return wholeOf(database, checked ? std::move(*checked) : readEntries(database));
    });
}

Stored<std::optional<Entry>> Diary::find(const EntryId& id)
{
    return m_connection->read([&](SQLite::Database& database) -> std::optional<Entry> {
        auto stored = readEntry(database, id);
        if (!stored || stored->removed)
            return std::nullopt;
        return std::move(stored->entry);
    });
}

Stored<Entry> Diary::add(Date date, EntryBody body, Timestamp now, const std::optional<EntryId>& id)
{
    return change(*m_connection, [&](Ledger& ledger) { return ledger.add(date, body, now, id); });
}

Stored<Entry> Diary::amend(const EntryId& id, Date date, EntryBody body, Timestamp now)
{
    return change(*m_connection, [&](Ledger& ledger) { return ledger.amend(id, date, body, now); });
}

Stored<Done> Diary::remove(const EntryId& id, Timestamp now)
{
    return change(*m_connection, [&](Ledger& ledger) {
        ledger.remove(id, now);
        return Done{};
    });
}

Stored<Steps> Diary::steps(std::size_t most)
{
    return m_connection->read(
        [most](SQLite::Database& database) { return stepsIn(database, most); });
}

Stored<std::vector<Change>> Diary::takeBack(std::vector<std::int64_t> rows, Timestamp now)
{
    return change(*m_connection, [&](Ledger& ledger) { return ledger.takeBack(rows, now); });
}

Stored<std::vector<Change>> Diary::undo(Timestamp now)
{
    return change(*m_connection, [&](Ledger& ledger) {
        const Steps steps = ledger.steps();
        return steps.done.empty() ? std::vector<Change>{}
                                  : ledger.takeBack(steps.done.back().changes, now);
    });
}

Stored<std::vector<Change>> Diary::redo(Timestamp now)
{
    return change(*m_connection, [&](Ledger& ledger) {
        const Steps steps = ledger.steps();
        return steps.undone.empty() ? std::vector<Change>{}
                                    : ledger.takeBack(steps.undone.back().takenBackBy, now);
    });
}

Stored<Done> Diary::apply(const Decide& decide, Timestamp now)
{
    Receipt receipt;
    return m_connection->write(
        [&](SQLite::Database& database) {
            m_connection->noteVersion(database);
            m_connection->latestRecorded() = {};
            const Batch batch = decide(wholeOf(database, readEntries(database)));
            Ledger ledger{database};
            ledger.apply(batch, now);
            ledger.seal();
            receipt = ledger.receipt().value_or(Receipt{});
            return Done{};
        },
        [&](SQLite::Database& database) { return isRecorded(database, receipt); });
}

Stored<std::vector<Change>> Diary::history(const EntryId& id)
{
    return m_connection->read([&](SQLite::Database& database) {
        const auto seq = EntryTable::seqOf(database, id);
        if (!seq)
            throw Failure{StorageProblem::NotFound};
        std::vector<Change> changes;
        for (const LogRow& row : ChangeLogTable::readOf(database, *seq))
            changes.push_back(changeOf(row, id));
        return changes;
    });
}

Stored<ProtocolRef> Diary::protocol()
{
    return m_connection->read(
        [](SQLite::Database& database) { return protocolIn(MetaTable::read(database)); });
}

Stored<Done> Diary::setProtocol(const ProtocolRef& protocol)
{
    return setFacts(*m_connection,
                    {{std::string(meta_key::kProtocol), protocol.id},
                     {std::string(meta_key::kProtocolVersion), std::to_string(protocol.version)}});
}

Stored<std::optional<std::string>> Diary::note(std::string_view key)
{
    return m_connection->read(
        [&](SQLite::Database& database) { return MetaTable::read(database).find(noteKey(key)); });
}

Stored<Done> Diary::setNote(std::string_view key, std::string_view value)
{
    return setFacts(*m_connection, {{noteKey(key), std::string(value)}});
}

Stored<bool> Diary::changedElsewhere()
{
    return m_connection->changedElsewhere();
}

} // namespace comeback::diary
