// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entry_change.h"

#include "cli/decision_json.h"
#include "exchange/diary_file.h"

#include <nlohmann/json.hpp>

namespace comeback::cli {

Result<EntryBody, Failure> bodyFor(EntryType type, const FieldMap& fields, const Protocol& protocol,
                                   const library::Texts& texts)
{
    auto body = makeBody(type, fields);
    if (!body)
        return inputFailure(body.error(), texts);
    if (const Problems unknown = exchange::checkLevels(*body, protocol); !unknown.empty())
        return inputFailure(unknown, texts);
    return std::move(body).value();
}

Outcome toldAbout(const EntryId& id, diary::Diary& diary, const Context& context)
{
    const auto course = courseOf(diary, context.today());
    if (!course)
        return course.error();
    const Decisions decisions = course->decisionsOf(id);
    if (!context.json())
        return id.text + '\n' + inWords(decisions, course->protocol, context.texts());
    return documentText(
        {{"id", id.text}, {"decisions", toJson(decisions, course->entries, course->protocol)}});
}

} // namespace comeback::cli
