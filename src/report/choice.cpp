// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/choice.h"

#include "report/wording.h"

#include <QStringList>

#include <utility>

namespace comeback::report {

namespace {

constexpr std::array<std::pair<Period, const char*>, 6> kPeriodIds{{
    {Period::Weeks4, "weeks_4"},
    {Period::Weeks8, "weeks_8"},
    {Period::Weeks12, "weeks_12"},
    {Period::SinceFlare, "since_flare"},
    {Period::All, "all"},
    {Period::Own, "own"},
}};

constexpr std::array<std::pair<Part, const char*>, kParts.size()> kPartIds{{
    {Part::WarningSigns, "warning_signs"},
    {Part::Chart, "chart"},
    {Part::Weeks, "weeks"},
    {Part::Decisions, "decisions"},
    {Part::Notes, "notes"},
    {Part::Loads, "loads"},
    {Part::Activities, "activities"},
    {Part::Questionnaires, "questionnaires"},
}};

const QLatin1String kFrom("from:");
const QLatin1String kTo("to:");

/// The date behind a mark such as "from:"; nothing where the word does not begin with it.
std::optional<Date> dateBehind(const QString& word, QLatin1String mark)
{
    return word.startsWith(mark) ? Date::parse(word.mid(mark.size()).toStdString()) : std::nullopt;
}

} // namespace

QString partName(Part part)
{
    switch (part) {
    case Part::WarningSigns:
        //: Part of the report, in a list.
        return Words::tr("warning signs");
    case Part::Chart:
        //: Part of the report, in a list.
        return Words::tr("chart of the course");
    case Part::Weeks:
        //: Part of the report, in a list.
        return Words::tr("table of weeks");
    case Part::Decisions:
        //: Part of the report, in a list.
        return Words::tr("spikes, flares and decisions");
    case Part::Notes:
        //: Part of the report, in a list.
        return Words::tr("notes");
    case Part::Loads:
        //: Part of the report, in a list.
        return Words::tr("loads lifted");
    case Part::Activities:
        //: Part of the report, in a list: the person's own activities, rated 0 to 10.
        return Words::tr("own activities");
    case Part::Questionnaires:
        //: Part of the report, in a list.
        return Words::tr("questionnaires");
    }
    return {};
}

QString toText(const Choice& choice)
{
    QStringList words;
    for (const auto& [period, id] : kPeriodIds)
        if (period == choice.period)
            words.append(QLatin1String(id));
    if (choice.from)
        words.append(kFrom + QString::fromStdString(choice.from->toString()));
    if (choice.to)
        words.append(kTo + QString::fromStdString(choice.to->toString()));
    for (const auto& [part, id] : kPartIds)
        if (!choice.shows(part))
            words.append(QLatin1Char('-') + QLatin1String(id));
    return words.join(QLatin1Char(' '));
}

Choice choiceFromText(const QString& text)
{
    Choice choice;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (const auto& [period, id] : kPeriodIds)
            if (word == QLatin1String(id))
                choice.period = period;
        for (const auto& [part, id] : kPartIds)
            if (word == QLatin1Char('-') + QLatin1String(id))
                choice.leftOut.insert(part);
        if (const auto from = dateBehind(word, kFrom))
            choice.from = from;
        if (const auto to = dateBehind(word, kTo))
            choice.to = to;
    }
    return choice;
}

} // namespace comeback::report
