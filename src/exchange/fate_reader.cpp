// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fate_reader.h"

#include "engine/entry_fields.h"
#include "exchange/field_reader.h"

#include <algorithm>

namespace comeback::exchange {

void FateReader::read(const JsonValue& list, const std::string& name, Fate::Kind kind)
{
    const auto* items = std::get_if<JsonList>(&list.held);
    if (!items)
        return add(ProblemKind::WrongType, name, shown(list), "[ ]");
    for (std::size_t i = 0; i < items->size(); ++i)
        readOne((*items)[i], name + '[' + std::to_string(i) + ']', kind);
}

void FateReader::readOne(const JsonValue& value, const std::string& where, Fate::Kind kind)
{
    const auto* members = std::get_if<JsonObject>(&value.held);
    if (!members)
        return add(ProblemKind::WrongType, where, shown(value), "id, at");
    const std::string* id = nullptr;
    std::optional<Timestamp> at;
    for (const JsonMember& each : *members) {
        const auto* text = std::get_if<std::string>(&each.value.held);
        if (each.name == "id")
            id = text;
        else if (each.name == "at")
            at = text ? Timestamp::parse(*text) : std::nullopt;
        else
            add(ProblemKind::UnknownField, where + '.' + each.name, {}, "id, at");
    }
    if (!id || id->empty() || id->size() > kLongestName)
        return add(ProblemKind::MissingField, where + ".id", {}, "text");
    if (!at)
        return add(ProblemKind::MissingField, where + ".at", {}, "2026-11-20T07:30:00+01:00");
    EntryId entry = readId(*id);
    const auto [same, isNew] = m_places.emplace(entry.text, where + ".id");
    if (!isNew)
        return m_problems.push_back(sameId(same->second, where + ".id", entry.text));
    m_fates.push_back({std::move(entry), *at, kind});
}

std::vector<Fate> FateReader::fates() &&
{
    std::ranges::sort(m_fates);
    return std::move(m_fates);
}

void FateReader::add(ProblemKind kind, std::string where, std::string given, std::string expected)
{
    m_problems.push_back({kind, std::move(where), std::move(given), std::move(expected)});
}

} // namespace comeback::exchange
