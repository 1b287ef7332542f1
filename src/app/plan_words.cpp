// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plan_words.h"

#include "coach/date_text.h"
#include "library/ladder.h"
#include "report/account.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace comeback::app {

using coach::dateText;
using report::levelName;
using report::q;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::PlanWords)
};

/// A condition with its mark: a tick where it is met, a ring where it is not yet.
QString condition(bool met, const QString& text)
{
    return (met ? QStringLiteral("✓  ") : QStringLiteral("○  ")) + text;
}

/// The conditions of the next level, each as a line of its own.
class Conditions
{
public:
    Conditions(const coach::Coach& coach, const library::Texts& texts)
        : m_state(coach.timeline().state)
        , m_protocol(coach.protocol())
        , m_stage(m_protocol.stageOf(m_state.level))
        , m_opensStage(m_protocol.nextOpensStage(m_state.level))
        , m_today(coach.today())
        , m_locale(coach::localeOf(texts.language()))
    {}

    [[nodiscard]] QStringList lines() const
    {
        QStringList all{credits(), days()};
        for (const QString& line : {calm(), screening(), hold(), cap()})
            if (!line.isEmpty())
                all.append(line);
        return all;
    }

private:
    [[nodiscard]] QString credits() const
    {
        //: Both are numbers of sessions. A session counts when it was calm, done in full, and the
        //: next day was calm too.
        return condition(
            m_state.credits >= m_stage.credits,
            Words::tr("Sessions that count: %1 of %2").arg(m_state.credits).arg(m_stage.credits));
    }

    [[nodiscard]] QString days() const
    {
        const Date from = m_state.levelSince.value_or(m_today).plusDays(m_stage.minDays);
        //: %1 is a number of days, %2 a date.
        return condition(m_today >= from, Words::tr("At least %1 days on a level: from %2")
                                              .arg(m_stage.minDays)
                                              .arg(dateText(m_locale, from)));
    }

    [[nodiscard]] QString calm() const
    {
        if (!m_state.lastSpike)
            return {};
        const int usual = m_stage.calmDays;
        const int needed =
            m_opensStage ? std::max(usual, m_protocol.parameters.calmDaysStage) : usual;
        const Date from = m_state.lastSpike->plusDays(needed);
        if (m_today >= from)
            return {};
        //: %1 is a number of days, %2 a date.
        return condition(false, Words::tr("%1 days without a spike: from %2")
                                    .arg(needed)
                                    .arg(dateText(m_locale, from)));
    }

    [[nodiscard]] QString screening() const
    {
        const Parameters& parameters = m_protocol.parameters;
        const auto old = [this](const std::optional<Date>& last, int most) {
            return !last || m_today - *last > most;
        };
        if (m_opensStage && old(m_state.lastFullScreen, parameters.fullScreenDays))
            return condition(false, Words::tr("The full list of warning-sign questions, answered "
                                              "within %1 days")
                                        .arg(parameters.fullScreenDays));
        const bool due = old(m_state.lastScreen, parameters.screenDays);
        return condition(!due, Words::tr("The warning-sign questions, answered within %1 days")
                                   .arg(parameters.screenDays));
    }

    [[nodiscard]] QString hold() const
    {
        const auto until = m_state.holdUntil();
        if (!until || *until < m_today)
            return {};
        //: %1 is a date.
        return condition(false,
                         Words::tr("Held by order until %1").arg(dateText(m_locale, *until)));
    }

    [[nodiscard]] QString cap() const
    {
        const auto highest = m_state.cap();
        if (!highest || m_state.level < *highest)
            return {};
        //: %1 is a level. A cap is the highest level that was ordered.
        return condition(false, Words::tr("You stay at %1 until the order to stay is lifted")
                                    .arg(levelName(m_protocol, *highest)));
    }

    const State& m_state;
    const Protocol& m_protocol;
    const Stage& m_stage;
    bool m_opensStage;
    Date m_today;
    QLocale m_locale;
};

/// The names of the exercises that one hand has left out.
QString leftOut(Hand hand, const coach::Coach& coach, library::Language language)
{
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    QStringList names;
    for (const std::string& id : account.excludedBy(hand))
        names.append(q(library::exerciseName(id, language)));
    return coach::localeOf(language).createSeparatedList(names);
}

QString ordersOf(const Orders& orders, const coach::Coach& coach, const QLocale& locale)
{
    QStringList all;
    if (orders.cap)
        //: An order in force; %1 is a level.
        all.append(Words::tr("no higher than %1").arg(levelName(coach.protocol(), *orders.cap)));
    if (orders.holdUntil && *orders.holdUntil >= coach.today())
        //: An order in force; %1 is a date.
        all.append(Words::tr("hold until %1").arg(dateText(locale, *orders.holdUntil)));
    if (orders.acceptablePain)
        //: An order in force; %1 is a pain from 0 to 10.
        all.append(Words::tr("acceptable pain %1").arg(*orders.acceptablePain));
    return all.join(QStringLiteral(", "));
}

} // namespace

QString whatIsNeeded(const coach::Coach& coach, const library::Texts& texts)
{
    const State& state = coach.timeline().state;
    const Parameters& parameters = coach.protocol().parameters;
    if (state.mode == Mode::Flare)
        //: %1 is a number of days, %2 a pain from 0 to 10, %3 a number of days so far.
        return Words::tr("First your back calms down: check-ins on %1 days at %2 or below end the "
                         "flare. So far: %3.")
            .arg(parameters.calmCheckIns)
            .arg(state.acceptablePain(parameters.acceptablePain))
            .arg(state.calm);
    if (state.level == coach.protocol().lastLevel())
        return Words::tr("You are on the last level. Keeping at it is the plan now.");
    return Conditions(coach, texts).lines().join(QLatin1Char('\n'));
}

QString earliestDates(const coach::Coach& coach, const library::Texts& texts)
{
    const Earliest earliest = coach.earliest();
    if (!earliest.nextLevel)
        return {};
    const QLocale locale = coach::localeOf(texts.language());
    //: %1 is a date. Lines with the dates of the later stages follow.
    QStringList lines{Words::tr("If all goes calmly, the next level opens on %1.")
                          .arg(dateText(locale, *earliest.nextLevel))};
    for (std::size_t i = 0; i < earliest.stages.size(); ++i)
        if (earliest.stages[i])
            //: %1 is a stage, %2 a date.
            lines.append(Words::tr("%1: from %2")
                             .arg(q(texts.stage(coach.protocol().stages[i].id).title),
                                  dateText(locale, *earliest.stages[i])));
    return lines.join(QLatin1Char('\n'));
}

QString ordersInForce(const coach::Coach& coach, const library::Texts& texts)
{
    const State& state = coach.timeline().state;
    const QLocale locale = coach::localeOf(texts.language());
    QStringList lines;
    if (const QString orders = ordersOf(state.clinician, coach, locale); !orders.isEmpty())
        //: %1 is a list of orders.
        lines.append(Words::tr("Your physiotherapist’s orders: %1.").arg(orders));
    if (const QString out = leftOut(Hand::Clinician, coach, texts.language()); !out.isEmpty())
        //: %1 is a list of exercises.
        lines.append(Words::tr("Left out by order: %1.").arg(out));
    if (const QString orders = ordersOf(state.self, coach, locale); !orders.isEmpty())
        //: %1 is a list of orders that the person gave themselves.
        lines.append(Words::tr("Your own choice: %1.").arg(orders));
    if (const QString out = leftOut(Hand::Self, coach, texts.language()); !out.isEmpty())
        //: %1 is a list of exercises that the person did not want.
        lines.append(Words::tr("Left out by your own choice: %1.").arg(out));
    return lines.join(QLatin1Char('\n'));
}

} // namespace comeback::app
