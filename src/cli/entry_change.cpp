// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/entry_change.h"

#include "cli/decision_json.h"
#include "exchange/diary_file.h"

#include <nlohmann/json.hpp>

namespace comeback::cli {

std::optional<Failure> unknownLevels(const EntryBody& body, diary::Diary& diary,
                                     const library::Texts& texts)
{
    const auto protocol = protocolOf(diary);
    if (!protocol)
        return protocol.error();
    if (const Problems unknown = exchange::checkLevels(body, *protocol); !unknown.empty())
        return inputFailure(unknown, texts);
    return std::nullopt;
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
