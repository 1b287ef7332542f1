// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/orders_words.h"

#include "coach/date_text.h"
#include "library/choice.h"
#include "library/ladder.h"
#include "report/account.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::OrdersWords)
};

QString nameOf(const std::string& exercise, library::Language language)
{
    return q(library::exerciseName(exercise, language));
}

} // namespace

QString consequenceOf(const std::vector<std::string>& excluded, LevelIndex level,
                      const Context& context)
{
    if (excluded.empty())
        return {};
    const auto language = context.texts.language();
    const coach::Timeline& timeline = context.coach.timeline();
    QStringList out;
    for (const std::string& each : excluded)
        out << nameOf(each, language);
    //: %1 is a list of exercises.
    QString words =
        Words::tr("Left out: %1.").arg(coach::localeOf(language).createSeparatedList(out));
    const auto prescription = library::prescriptionOf(context.coach.protocol().level(level).id);
    if (!prescription)
        return words;
    const report::Account account(timeline, context.coach.protocol(), context.coach.today());
    QStringList instead;
    for (const library::PlanPlace& place : library::placesOf(
             *prescription, timeline.preferences, {excluded, account.excludedBy(Hand::Self)})) {
        if (std::ranges::find(excluded, place.prescribed) == excluded.end())
            continue;
        //: What takes the place of an exercise: %1 is the other one, %2 the one that is left out.
        instead << (place.choice
                        ? Words::tr("%1 for %2")
                              .arg(nameOf(place.choice->exercise, language),
                                   nameOf(place.prescribed, language))
                        //: %1 is an exercise that is left out.
                        : Words::tr("nothing for %1").arg(nameOf(place.prescribed, language)));
    }
    if (!instead.isEmpty())
        //: %1 is a list such as "Kettlebell deadlift for Romanian deadlift".
        words += QLatin1Char(' ') +
                 Words::tr("The plan then takes: %1. Tick what should not be done, either.")
                     .arg(instead.join(QStringLiteral("; ")));
    return words;
}

} // namespace comeback::app
