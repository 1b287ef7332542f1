// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_diary.h"

#include "engine/entry_fields.h"
#include "exchange/csv_cell.h"
#include "exchange/entry_json.h"
#include "exchange/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace comeback::exchange {

namespace {

using Json = nlohmann::ordered_json;

/// Text as JSON can hold it, with U+FFFD for what is no UTF-8.
std::string wellFormed(const std::string& text)
{
    if (!firstBadUtf8(text))
        return text;
    return Json::parse(toText(Json(text))).get<std::string>();
}

std::string textCell(const std::string& text, bool nullable)
{
    const bool mistakable = nullable && text == kLifted;
    return (mistakable ? "'" : "") + neutralised(wellFormed(text));
}

std::string cellOf(const Json& value, bool nullable)
{
    if (value.is_null())
        return std::string(kLifted);
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_string())
        return textCell(value.get_ref<const std::string&>(), nullable);
    return toText(value);
}

bool isNullable(EntryType type, std::string_view name)
{
    const FieldSpec* spec = findField(type, name);
    return spec && spec->need == Need::OptionalOrNull;
}

void appendRow(std::string& csv, const Entry& entry, const std::vector<std::string>& columns)
{
    const Json json = toJson(entry);
    const EntryType type = typeOf(entry.body);
    auto member = json.begin();
    for (const std::string& each : columns) {
        if (&each != columns.data())
            csv += ',';
        // The members come in the order of the columns, but for those that types share.
        if (member == json.end() || member.key() != each)
            member = json.find(each);
        if (member == json.end())
            continue;
        appendCell(csv, cellOf(*member, isNullable(type, each)));
        ++member;
    }
    csv += "\r\n";
}

} // namespace

const std::vector<std::string>& diaryColumns()
{
    static const std::vector<std::string> columns = [] {
        std::vector<std::string> all{"id", "type", "date", "recorded_at", "revised_at"};
        for (int type = 0; type < kEntryTypeCount; ++type)
            for (const FieldSpec& each : fieldsOf(static_cast<EntryType>(type)))
                if (std::ranges::find(all, each.name) == all.end())
                    all.emplace_back(each.name);
        return all;
    }();
    return columns;
}

std::string writeDiaryCsv(const std::vector<Entry>& entries)
{
    std::string csv;
    for (const std::string& each : diaryColumns())
        csv += (csv.empty() ? "" : ",") + each;
    csv += "\r\n";
    for (const Entry& each : entries)
        appendRow(csv, each, diaryColumns());
    return csv;
}

} // namespace comeback::exchange
