// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entry_change.h"

#include "cli/care_words.h"
#include "cli/decision_json.h"
#include "cli/table.h"
#include "engine/prescribe.h"
#include "exchange/diary_file.h"
#include "library/ladder.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace comeback::cli {

namespace {

std::vector<std::string> exercisesIn(const EntryBody& body)
{
    std::vector<std::string> ids;
    if (const auto* session = std::get_if<Session>(&body))
        for (const ExerciseDone& each : session->exercises)
            ids.push_back(each.id);
    const auto* directive = std::get_if<Directive>(&body);
    if (directive)
        ids = directive->excludeExercises.value().value_or(ids);
    return ids;
}

void warnOfUnknownExercises(const Course& course, const EntryId& id, library::Language language)
{
    const auto entry = std::ranges::find(course.entries, id, &Entry::id);
    if (entry == course.entries.end())
        return;
    for (const std::string& each : exercisesIn(entry->body))
        if (!library::exercise(each, language))
            static_cast<void>(told("This program has no exercise \"" + oneLine(each) +
                                   "\"; it is kept as it was given.\n"));
}

} // namespace

std::optional<Failure> unknownLevels(const EntryBody& body, const Protocol& protocol,
                                     const library::Texts& texts)
{
    if (const Problems unknown = exchange::checkLevels(body, protocol); !unknown.empty())
        return inputFailure(unknown, texts);
    return std::nullopt;
}

std::optional<Failure> ordersNothing(const EntryBody& body)
{
    const auto* directive = std::get_if<Directive>(&body);
    if (!directive)
        return std::nullopt;
    Directive nothing;
    nothing.by = directive->by;
    if (*directive != nothing)
        return std::nullopt;
    return Failure{Exit::Input, "directive: it orders nothing. Give an order, or a note.\n"
                                "Nothing was changed.\n"};
}

Failure followsAnother(const ProtocolRef& followed)
{
    return {Exit::Input, "start.protocol: this diary follows the protocol " + oneLine(followed.id) +
                             ", and so does a start. The window's protocol page changes it, and "
                             "shows first what that would have changed.\nNothing was changed.\n"};
}

EntryId idTyped(std::string_view typed)
{
    std::string text(typed);
    for (char& each : text)
        if (each >= 'A' && each <= 'F')
            each = static_cast<char>(each - 'A' + 'a');
    return EntryId{std::move(text)};
}

Outcome toldAbout(const EntryId& id, const Course& before, diary::Diary& diary,
                  const Context& context)
{
    const auto course = courseOf(diary, context.today());
    if (!course)
        return course.error();
    warnOfUnknownExercises(*course, id, context.texts().language());
    const Decisions decisions = course->decisionsOf(id, before);
    if (context.json())
        return documentText(
            {{"id", id.text}, {"decisions", toJson(decisions, course->entries, course->protocol)}});
    std::string text = id.text + '\n';
    const Recommendation todo =
        prescribe(course->replayed.state, course->protocol, context.today());
    if (todo.tier)
        text += careText(*todo.tier, context.texts());
    if (const auto entry = std::ranges::find(course->entries, id, &Entry::id);
        entry != course->entries.end())
        text += signsText(entry->body, context.texts());
    return text + inWords(decisions, course->protocol, context.texts());
}

} // namespace comeback::cli
