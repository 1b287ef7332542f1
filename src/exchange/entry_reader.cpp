// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/entry_reader.h"

#include "exchange/field_reader.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

/// The members that belong to every entry, whatever its type.
constexpr std::array<std::string_view, 5> kCommon{"id", "type", "date", "recorded_at",
                                                  "revised_at"};

std::string typeList()
{
    std::string text;
    for (int i = 0; i < kEntryTypeCount; ++i)
        text += (i == 0 ? "" : ", ") + std::string(idOf(static_cast<EntryType>(i)));
    return text;
}

} // namespace

std::optional<Entry> EntryReader::read(const JsonValue& value, std::size_t place)
{
    m_where = "entries[" + std::to_string(place) + ']';
    const auto* object = std::get_if<JsonObject>(&value.held);
    if (!object) {
        m_problems.push_back({ProblemKind::WrongType, m_where, shown(value), "{ }"});
        return std::nullopt;
    }
    const std::size_t before = m_problems.size();
    EntryId name = id(*object, place);
    const auto kind = type(*object);
    const auto day = date(*object);
    const auto recorded = time(*object, "recorded_at");
    const auto revised = time(*object, "revised_at");
    auto content = kind ? body(*object, *kind) : std::nullopt;
    if (m_problems.size() != before)
        return std::nullopt;
    return Entry{std::move(name), *day, std::move(*content), recorded, revised};
}

EntryId EntryReader::id(const JsonObject& object, std::size_t place)
{
    EntryId id{std::to_string(place + 1)};
    if (find(object, "id")) {
        const std::string* name = text(object, "id");
        if (!name)
            return id;
        id = readId(*name);
    } else {
        m_unnamed.push_back(place);
    }
    if (id.text.empty())
        add(ProblemKind::Empty, "id", {}, "text");
    else if (id.text.size() > kLongestName)
        add(ProblemKind::TooLong, "id", std::to_string(id.text.size()),
            std::to_string(kLongestName));
    else if (id.text.find('\0') != std::string::npos)
        add(ProblemKind::ZeroCharacter, "id", {}, "text");
    else if (const auto [same, isNew] = m_places.emplace(id.text, place); !isNew)
        m_problems.push_back(
            sameId("entries[" + std::to_string(same->second) + "].id", m_where + ".id", id.text));
    return id;
}

std::optional<EntryType> EntryReader::type(const JsonObject& object)
{
    if (!find(object, "type")) {
        add(ProblemKind::MissingField, "type", {}, typeList());
        return std::nullopt;
    }
    const std::string* name = text(object, "type");
    if (!name)
        return std::nullopt;
    const auto found = entryTypeFromId(*name);
    if (!found)
        add(ProblemKind::UnknownValue, "type", shown({*name}), typeList());
    return found;
}

std::optional<Date> EntryReader::date(const JsonObject& object)
{
    if (!find(object, "date")) {
        add(ProblemKind::MissingField, "date", {}, "YYYY-MM-DD");
        return std::nullopt;
    }
    const std::string* words = text(object, "date");
    if (!words)
        return std::nullopt;
    auto day = readDate(*words, m_where + ".date");
    if (day)
        return *day;
    m_problems.push_back(std::move(day).error());
    return std::nullopt;
}

std::optional<Timestamp> EntryReader::time(const JsonObject& object, std::string_view name)
{
    const std::string* words = find(object, name) ? text(object, name) : nullptr;
    if (!words)
        return std::nullopt;
    const auto time = Timestamp::parse(*words);
    if (!time)
        add(ProblemKind::WrongType, name, shown({*words}), "2026-11-20T07:30:00+01:00");
    return time;
}

std::optional<EntryBody> EntryReader::body(const JsonObject& object, EntryType type)
{
    FieldMap fields;
    std::set<std::string_view> unreadable;
    FieldReader reader{m_problems};
    for (const JsonMember& each : object) {
        if (std::ranges::find(kCommon, each.name) != kCommon.end())
            continue;
        const FieldSpec* spec = findField(type, each.name);
        if (!spec) {
            add(ProblemKind::UnknownField, each.name, {}, std::string(idOf(type)));
            continue;
        }
        if (auto value = reader.read(*spec, each.value, m_where + '.' + each.name))
            fields.emplace(each.name, std::move(*value));
        else
            unreadable.insert(each.name);
    }
    auto body = makeBody(type, fields);
    if (body)
        return std::move(body).value();
    for (Problem& each : std::move(body).error()) {
        if (each.kind == ProblemKind::MissingField && unreadable.contains(each.where))
            continue;
        each.where = m_where + '.' + each.where;
        m_problems.push_back(std::move(each));
    }
    return std::nullopt;
}

const std::string* EntryReader::text(const JsonObject& object, std::string_view name)
{
    const JsonValue& value = *find(object, name);
    const auto* words = std::get_if<std::string>(&value.held);
    if (!words)
        add(ProblemKind::WrongType, name, shown(value), "text");
    return words;
}

void EntryReader::add(ProblemKind kind, std::string_view name, std::string given,
                      std::string expected)
{
    m_problems.push_back(
        {kind, m_where + '.' + std::string(name), std::move(given), std::move(expected)});
}

} // namespace comeback::exchange
