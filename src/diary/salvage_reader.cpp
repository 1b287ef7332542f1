// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/salvage_reader.h"

#include "diary/failure.h"
#include "diary/tables/entry_table.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace comeback::diary {

namespace {

/// Runs `read()`; nothing if the file does not give it.
template<typename Read>
auto attempt(Read read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const Failure&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

/// Reads rows first..last with `readRange`; where that fails, or gives fewer rows than there are
/// numbers, each half on its own.
template<typename ReadRange>
void narrowDown(std::int64_t first, std::int64_t last, const ReadRange& readRange)
{
    if (first > last || readRange(first, last) || first == last)
        return;
    const std::int64_t middle = first + (last - first) / 2;
    narrowDown(first, middle, readRange);
    narrowDown(middle + 1, last, readRange);
}

class Reader
{
public:
    Reader(SQLite::Database& database, std::int64_t mostRows)
        : m_database(database), m_mostRows(mostRows)
    {}

    [[nodiscard]] Finds read()
    {
        m_finds.meta = attempt([&] { return MetaTable::read(m_database); });
        readLog();
        readEntryRows();
        return std::move(m_finds);
    }

private:
    [[nodiscard]] std::optional<std::int64_t> told(std::string_view key) const
    {
        if (!m_finds.meta)
            return std::nullopt;
        return attempt([&] { return m_finds.meta->number(key); });
    }

    void readLog()
    {
        const std::int64_t last = told(meta_key::kChanges).value_or(m_mostRows);
        narrowDown(1, std::min(last, m_mostRows), [&](std::int64_t first, std::int64_t final) {
            const auto rows =
                attempt([&] { return ChangeLogTable::readRange(m_database, first, final); });
            if (!rows)
                return false;
            for (const LogRow& row : *rows)
                keep(row);
            return static_cast<std::int64_t>(rows->size()) == final - first + 1 || rows->empty();
        });
    }

    void keep(const LogRow& row)
    {
        if (hashOf(row) != row.hash)
            return;
        m_finds.lastSeq = std::max(m_finds.lastSeq, row.entry);
        m_finds.log.emplace(row.seq, row);
    }

    void readEntryRows()
    {
        const auto highest = attempt([&] { return EntryTable::lastSeq(m_database); });
        std::int64_t last =
            std::max({m_finds.lastSeq, highest.value_or(0), told(meta_key::kEntries).value_or(0)});
        if (last <= 0 || last > m_mostRows)
            last = m_mostRows;
        narrowDown(1, last, [&](std::int64_t first, std::int64_t final) {
            const auto rows = attempt([&] {
                return first == final ? std::vector{readEntryPastDamage(m_database, first)}
                                      : readEntries(m_database, {first, final});
            });
            if (!rows)
                return false;
            for (const StoredEntry& row : *rows)
                m_finds.entries.emplace(row.seq, row);
            return static_cast<std::int64_t>(rows->size()) == final - first + 1;
        });
        if (!m_finds.entries.empty())
            m_finds.lastSeq = std::max(m_finds.lastSeq, m_finds.entries.rbegin()->first);
        m_finds.lastSeq = std::max(m_finds.lastSeq, told(meta_key::kEntries).value_or(0));
    }

    SQLite::Database& m_database;
    std::int64_t m_mostRows;
    Finds m_finds;
};

} // namespace

Finds findWhatIsWhole(SQLite::Database& database, std::int64_t mostRows)
{
    return Reader{database, mostRows}.read();
}

} // namespace comeback::diary
