// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protocol_comparison.h"

#include "app/entry_words.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

/// The decisions of an entry in a line: what was decided, and the level after it.
QString inWords(std::span<const Decision> decisions, const Protocol& protocol,
                const library::Texts& texts)
{
    if (decisions.empty())
        return {};
    QStringList parts;
    for (const Decision& each : decisions)
        parts << q(texts.decision(each, protocol).title);
    //: A line of a comparison: %1 what was decided, %2 the level afterwards.
    return report::Words::tr("%1 → %2").arg(parts.join(QStringLiteral("; ")),
                                            report::levelName(protocol, decisions.back().to));
}

bool areAlike(std::span<const Decision> one, const Protocol& ofOne, std::span<const Decision> other,
              const Protocol& ofOther)
{
    return std::ranges::equal(one, other, [&](const Decision& left, const Decision& right) {
        return left.action == right.action && left.reason == right.reason &&
               ofOne.level(left.to).id == ofOther.level(right.to).id;
    });
}

QString nextDate(const State& state, const Protocol& protocol, Date today, const QLocale& locale)
{
    const auto next = forecast(state, protocol, today).nextLevel;
    return next ? coach::dateText(locale, *next) : QString();
}

} // namespace

ProtocolComparison compareProtocols(const Context& context, const Protocol& edited)
{
    const coach::Timeline& now = context.coach.timeline();
    const Protocol& protocol = context.coach.protocol();
    const Date today = context.coach.today();
    const coach::Timeline then = coach::makeTimeline(now.entries, edited, today);
    const QLocale locale = coach::localeOf(context.texts.language());

    ProtocolComparison comparison;
    comparison.entries = now.entries.size();
    comparison.levelNow = report::levelName(protocol, now.state.level);
    comparison.levelThen = report::levelName(edited, then.state.level);
    comparison.nextNow = nextDate(now.state, protocol, today, locale);
    comparison.nextThen = nextDate(then.state, edited, today, locale);
    for (std::size_t place = 0; place < now.entries.size(); ++place) {
        const auto before = now.decisionsOf(place);
        const auto after = then.decisionsOf(place);
        if (areAlike(before, protocol, after, edited))
            continue;
        const Entry& entry = now.entries[place];
        comparison.rows.push_back({entry.date, describe(entry.body, context),
                                   inWords(before, protocol, context.texts),
                                   inWords(after, edited, context.texts)});
    }
    return comparison;
}

} // namespace comeback::app
