// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/diary_text.h"

#include <variant>

namespace comeback::test {

namespace {

/// Writes the body of an entry in the language of diary_text.h.
struct Writer
{
    Date zero;

    std::string operator()(const Start& start) const
    {
        return "start " + std::to_string(start.pain.value()) + " walk " +
               std::to_string(start.walkMinutes);
    }
    std::string operator()(const CheckIn& checkIn) const
    {
        return "check-in " + std::to_string(checkIn.pain.value());
    }
    std::string operator()(const Session& session) const
    {
        constexpr std::string_view completions[]{"", " part", " stopped"};
        std::string text = session.kind == SessionKind::Training ? "session " : "walk ";
        text += std::to_string(session.before.value()) + '/' +
                std::to_string(session.during.value()) + '/' +
                std::to_string(session.after.value());
        text += completions[static_cast<std::size_t>(session.completion)];
        if (session.effort)
            text += " effort " + std::to_string(*session.effort);
        return text;
    }
    std::string operator()(const Screening& screening) const
    {
        std::string text =
            screening.scope == ScreenScope::Full ? "screening full" : "screening short";
        std::string flags;
        for (const RedFlagInfo& each : redFlags())
            if (screening.answers.answer(each.flag).value_or(false))
                flags += ' ' + std::string(each.id);
        return flags.empty() ? text : text + " yes" + flags;
    }
    std::string operator()(const Clearance&) const { return "clearance"; }
    std::string operator()(const Flare&) const { return "flare"; }
    std::string operator()(const Directive& directive) const
    {
        std::string text =
            directive.by == Hand::Clinician ? "directive clinician" : "directive self";
        if (directive.setLevel)
            text += " set " + directive.setLevel->text;
        if (directive.capLevel.given())
            text += " cap " + directive.capLevel.value().value_or(LevelName{"none"}).text;
        if (directive.holdUntil.given())
            text += " hold until " + (directive.holdUntil.value()
                                          ? std::to_string(*directive.holdUntil.value() - zero)
                                          : "none");
        if (directive.acceptablePain.given())
            text += " accept " + (directive.acceptablePain.value()
                                      ? std::to_string(*directive.acceptablePain.value())
                                      : "none");
        return text;
    }
    std::string operator()(const Questionnaire& questionnaire) const
    {
        return "questionnaire " + questionnaire.instrument;
    }
};

} // namespace

std::string toTable(const std::vector<Entry>& entries)
{
    std::string text;
    if (entries.empty())
        return text;
    const Writer writer{entries.front().date};
    for (const Entry& entry : entries)
        text += "day " + std::to_string(entry.date - writer.zero) + ' ' +
                std::visit(writer, entry.body) + '\n';
    return text;
}

} // namespace comeback::test
