// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/meta_table.h"

#include "diary/hashing.h"
#include "diary/tables/columns.h"

#include <charconv>

namespace comeback::diary {

const char* const MetaTable::kCreate = R"sql(CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL CHECK(length(CAST(key AS BLOB)) BETWEEN 1 AND 200 AND instr(key, char(0)) = 0),
  value TEXT NOT NULL CHECK(length(CAST(value AS BLOB)) <= 20000 AND instr(value, char(0)) = 0)
) STRICT, WITHOUT ROWID)sql";

namespace {

constexpr const char* kSelect = "SELECT key, value FROM meta ORDER BY key";
constexpr const char* kUpsert = "INSERT INTO meta(key, value) VALUES(?1, ?2) "
                                "ON CONFLICT(key) DO UPDATE SET value = excluded.value";
constexpr std::string_view kSeal = "seal";

void put(SQLite::Database& database, std::string_view key, std::string_view value)
{
    SQLite::Statement upsert{database, kUpsert};
    Binder{upsert}.text(key).text(value);
    upsert.exec();
}

std::string sealOf(const MetaTable::Facts& facts)
{
    std::string text;
    for (const auto& [key, value] : facts) {
        text += std::to_string(key.size()) + ' ' + key;
        text += std::to_string(value.size()) + ' ' + value;
    }
    return toHex(viewOf(checksumOf(text)));
}

} // namespace

MetaTable MetaTable::read(SQLite::Database& database)
{
    MetaTable meta;
    Query rows{database, kSelect};
    while (rows.next()) {
        RowReader row{rows};
        std::string key = row.text();
        meta.m_facts.emplace(std::move(key), row.text());
    }
    const auto seal = meta.m_facts.find(kSeal);
    if (seal == meta.m_facts.end())
        throw Failure{StorageProblem::Damaged};
    const std::string found = seal->second;
    meta.m_facts.erase(seal);
    if (found != sealOf(meta.m_facts))
        throw Failure{StorageProblem::Damaged};
    meta.m_written = meta.m_facts;
    return meta;
}

std::optional<std::string> MetaTable::find(std::string_view key) const
{
    const auto found = m_facts.find(key);
    if (found == m_facts.end())
        return std::nullopt;
    return found->second;
}

std::string MetaTable::text(std::string_view key) const
{
    auto value = find(key);
    if (!value)
        throw Failure{StorageProblem::Damaged};
    return std::move(*value);
}

std::int64_t MetaTable::number(std::string_view key) const
{
    const std::string value = text(key);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        throw Failure{StorageProblem::Damaged};
    return number;
}

std::map<std::string, std::string> MetaTable::under(std::string_view prefix) const
{
    std::map<std::string, std::string> found;
    for (auto fact = m_facts.lower_bound(prefix);
         fact != m_facts.end() && fact->first.starts_with(prefix); ++fact)
        found.emplace(fact->first.substr(prefix.size()), fact->second);
    return found;
}

void MetaTable::set(std::string_view key, std::string_view value)
{
    m_facts.insert_or_assign(std::string(key), std::string(value));
}

void MetaTable::set(std::string_view key, std::int64_t value)
{
    set(key, std::string_view{std::to_string(value)});
}

void MetaTable::write(SQLite::Database& database) const
{
    for (const auto& [key, value] : m_facts) {
        const auto before = m_written.find(key);
        if (before == m_written.end() || before->second != value)
            put(database, key, value);
    }
    put(database, kSeal, sealOf(m_facts));
}

} // namespace comeback::diary
