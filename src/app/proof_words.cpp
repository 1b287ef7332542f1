// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/proof_words.h"

#include "app/entry_words.h"
#include "coach/date_text.h"
#include "report/wording.h"

namespace comeback::app {

using report::q;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::ProofWords)
};

QString verdictOf(const safety::SafetyReport& report, const QLocale& locale)
{
    switch (report.verdict) {
    case safety::Verdict::Safe:
        //: %1 and %2 are large numbers.
        return Words::tr("Safe: all ten promises hold in %1 states, after %2 steps.")
            .arg(locale.toString(static_cast<qulonglong>(report.states)),
                 locale.toString(static_cast<qulonglong>(report.transitions)));
    case safety::Verdict::TooLarge:
        return Words::tr("Not proved: these numbers make more states than can be looked at. "
                         "Smaller numbers of days make fewer. The protocol is not used.");
    default:
        return Words::tr("Not safe: the protocol is not used. This is why:");
    }
}

/// The diary that breaks a promise, day by day, with what the protocol would decide.
QStringList linesOf(const safety::Violation& violation, const Protocol& proved,
                    const Context& context)
{
    const auto words = context.texts.property(violation.property);
    QStringList lines{QStringLiteral("✗  ") + q(words.title), q(words.text), QString(),
                      Words::tr("With these numbers it would not, in a diary like this:")};
    const coach::Timeline timeline = coach::makeTimeline(violation.diary, proved, Date::latest());
    for (std::size_t place = 0; place < timeline.entries.size(); ++place) {
        const Entry& entry = timeline.entries[place];
        //: A line of an example: %1 counts days from 1, %2 is what was logged.
        QString line = Words::tr("Day %1: %2")
                           .arg(entry.date - timeline.entries.front().date + 1)
                           .arg(describe(entry.body, context));
        for (const Decision& decision : timeline.decisionsOf(place))
            line += QStringLiteral(" → ") + q(context.texts.decision(decision, proved).title) +
                    QStringLiteral(" (") + report::levelName(proved, decision.to) +
                    QLatin1Char(')');
        lines << line;
    }
    lines << QString();
    return lines;
}

} // namespace

ProofWords proofInWords(const safety::SafetyReport& report, const Protocol& proved,
                        const Context& context)
{
    QStringList lines;
    if (report.verdict == safety::Verdict::Safe)
        for (int number = 1; number <= safety::kPropertyCount; ++number)
            lines << QStringLiteral("✓  ") +
                         q(context.texts.property(static_cast<safety::Property>(number)).title);
    for (const safety::Violation& violation : report.violations)
        lines << linesOf(violation, proved, context);
    return {verdictOf(report, coach::localeOf(context.texts.language())),
            lines.join(QLatin1Char('\n'))};
}

} // namespace comeback::app
