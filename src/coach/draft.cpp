// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/draft.h"

#include "coach/draft_forms.h"
#include "library/json.h"

#include <algorithm>

namespace comeback::coach {

namespace {

using library::Json;

constexpr int kVersion = 1;
constexpr std::size_t kMostBytes = 1'000'000;

bool isOf(const Draft& draft, const EntryBody& body)
{
    if (draft.form == draft_form::kCheckIn)
        return std::holds_alternative<CheckIn>(body);
    if (draft.form == draft_form::kSession)
        return std::holds_alternative<Session>(body);
    const auto* answered = std::get_if<Questionnaire>(&body);
    return answered && answered->instrument == draft.form;
}

std::optional<std::string> textAt(const Json& json, const char* key)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_string())
        return std::nullopt;
    return found->get<std::string>();
}

std::optional<Draft> draftFrom(const Json& json)
{
    if (!json.is_object())
        return std::nullopt;
    const auto form = textAt(json, "form");
    const auto date = Date::parse(textAt(json, "date").value_or(std::string{}));
    const auto at = Timestamp::parse(textAt(json, "at").value_or(std::string{}));
    const auto fields = json.find("fields");
    if (!form || !date || !at || fields == json.end() || !fields->is_object())
        return std::nullopt;
    Draft draft{*form, *date, *at, {}};
    for (const auto& [name, value] : fields->items())
        if (value.is_string())
            draft.fields.emplace(name, value.get<std::string>());
    return draft;
}

} // namespace

bool wasSaved(const Draft& draft, std::span<const Entry> entries)
{
    // These know the entry that they make or correct.
    if (const auto id = draft.fields.find(draft_form::kEntryId); id != draft.fields.end())
        return std::ranges::any_of(entries, [&](const Entry& entry) {
            const auto written = entry.revisedAt ? entry.revisedAt : entry.recordedAt;
            return entry.id.text == id->second && written &&
                   written->utcMilliseconds >= draft.at.utcMilliseconds;
        });
    return std::ranges::any_of(entries, [&draft](const Entry& entry) {
        return entry.date == draft.date && isOf(draft, entry.body) && entry.recordedAt &&
               entry.recordedAt->utcMilliseconds >= draft.at.utcMilliseconds;
    });
}

std::string toText(std::span<const Draft> drafts)
{
    Json json{{"version", kVersion}, {"drafts", Json::array()}};
    for (const Draft& each : drafts) {
        Json fields = Json::object();
        for (const auto& [name, value] : each.fields)
            fields[name] = value;
        json["drafts"].push_back({{"form", each.form},
                                  {"date", each.date.toString()},
                                  {"at", each.at.toString()},
                                  {"fields", std::move(fields)}});
    }
    // What a field holds may be no UTF-8 only by a defect; a draft is kept all the same.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::vector<Draft> draftsFrom(std::string_view text)
{
    const auto json = library::readJson(text, kMostBytes);
    if (!json || !json->is_object())
        return {};
    const auto all = json->find("drafts");
    if (all == json->end() || !all->is_array())
        return {};
    std::vector<Draft> drafts;
    for (const Json& each : *all)
        if (auto draft = draftFrom(each))
            drafts.push_back(std::move(*draft));
    return drafts;
}

} // namespace comeback::coach
