// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/today_words.h"

#include "app/plan_words.h"
#include "coach/date_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::TodayWords)
};

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

/// How much a decision changes for the person; larger tells more.
int weight(const Decision& decision)
{
    switch (decision.action) {
    case Action::Refer:
        return 6;
    case Action::Progress:
    case Action::Regress:
    case Action::Resume:
        return 5;
    case Action::Start:
    case Action::Flare:
    case Action::Clear:
    case Action::Direct:
        return 4;
    case Action::Credit:
        return 3;
    case Action::Hold:
        return decision.reason == Reason::Pending ? 1 : 2;
    }
    return 0;
}

} // namespace

QString greeting(Date today)
{
    //: Head of the Today page; %1 is the date
    return Words::tr("Today, %1").arg(coach::dayText(QLocale(), today));
}

QString standing(const coach::Coach& coach, const library::Texts& texts)
{
    const State& state = coach.timeline().state;
    if (state.mode == Mode::Referred)
        return Words::tr("Your plan is paused until a clinician has seen you.");
    const Protocol& protocol = coach.protocol();
    const Level& level = protocol.level(state.level);
    const QString stage = text(texts.stage(protocol.stageOf(state.level).id).title);
    if (state.mode == Mode::Flare)
        return Words::tr("Flare: your level %1 is remembered. First your back calms down.")
            .arg(text(level.id));
    const Date since = state.levelSince.value_or(coach.today());
    //: %1 stage, %2 level name, %3 what the level asks, %4 the date of its first day
    return Words::tr("%1 · level %2: %3 · since %4")
        .arg(stage, text(level.id), text(texts.levelTitle(level.id)),
             coach::dateText(QLocale(), since));
}

QString whatOpensNext(const coach::Coach& coach, const library::Texts& texts)
{
    const State& state = coach.timeline().state;
    const Protocol& protocol = coach.protocol();
    if (state.mode == Mode::Flare)
        return Words::tr("Check-ins at %1 or below on %n day(s) end the flare. So far: %2.",
                         nullptr, protocol.parameters.calmCheckIns)
            .arg(state.acceptablePain(protocol.parameters.acceptablePain))
            .arg(state.calm);
    if (state.level == protocol.lastLevel())
        return Words::tr("You are on the last level. What counts now is keeping at it.");
    const Earliest earliest = coach.earliest();
    QStringList lines;
    if (const auto highest = state.cap(); highest && state.level >= *highest) {
        //: %1 is a level.
        lines << Words::tr("You stay at %1 until the order to stay is lifted.")
                     .arg(text(protocol.level(*highest).id));
    } else {
        const Level& next = protocol.level(static_cast<LevelIndex>(toInt(state.level) + 1));
        lines << Words::tr("Next: %1, %2.").arg(text(next.id), text(texts.levelTitle(next.id)));
        if (const int left = coach.recommendation().creditsLeft; left > 0)
            lines << Words::tr("It takes %n more calm session(s).", nullptr, left);
    }
    if (earliest.nextLevel)
        lines << Words::tr("If all stays calm: from %1.")
                     .arg(coach::dateText(QLocale(), *earliest.nextLevel));
    for (std::size_t i = 0; i < earliest.stages.size(); ++i)
        if (earliest.stages[i])
            lines << Words::tr("%1 from %2")
                         .arg(text(texts.stage(protocol.stages[i].id).title),
                              coach::dateText(QLocale(), *earliest.stages[i]));
    if (const QString orders = ordersInForce(coach, texts); !orders.isEmpty())
        lines << orders;
    return lines.join(QLatin1Char('\n'));
}

const Decision& tellingDecision(std::span<const Decision> decisions)
{
    return *std::ranges::max_element(decisions, [](const Decision& left, const Decision& right) {
        return weight(left) < weight(right);
    });
}

} // namespace comeback::app
