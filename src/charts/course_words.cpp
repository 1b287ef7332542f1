// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_words.h"

#include "charts/weeks.h"
#include "coach/date_text.h"

#include <QStringList>

#include <algorithm>

namespace comeback::charts {

namespace {

Mode modeOn(const Course& course, Date date)
{
    for (const ModeSpan& span : course.spans)
        if (span.days.from <= date && date <= span.days.to)
            return span.mode;
    return Mode::Active;
}

/// What a range comes to.
struct Tally
{
    int logged = 0;
    int trained = 0;
    int spikes = 0;
    int flares = 0;
    std::vector<int> mornings = {};
};

Tally tallyOf(const Course& course, DateRange range)
{
    Tally tally;
    for (const Day& day : course.days) {
        if (day.date < range.from || day.date > range.to)
            continue;
        ++tally.logged;
        tally.trained += day.work.trainings > 0 ? 1 : 0;
        tally.spikes += day.spike ? 1 : 0;
        if (const auto morning = day.of(Series::Morning))
            tally.mornings.push_back(morning->value());
    }
    tally.flares =
        static_cast<int>(std::ranges::count_if(course.spans, [range](const ModeSpan& span) {
            return span.mode == Mode::Flare && span.days.from <= range.to &&
                   span.days.to >= range.from;
        }));
    std::ranges::sort(tally.mornings);
    return tally;
}

} // namespace

/// What the figures of a day belong to. Where both were done they are the highest of the two.
QString CourseWords::painsOf(const Work& work)
{
    if (work.walks == 0)
        return tr("Training: %1 before, %2 at worst, %3 after.");
    if (work.trainings == 0)
        //: Pain of a day with an extra walk, beside the plan
        return tr("Walk: %1 before, %2 at worst, %3 after.");
    //: Highest pain of a day with both
    return tr("Training and walk: %1 before, %2 at worst, %3 after.");
}

CourseWords::CourseWords(const library::Texts& texts, const Protocol& protocol)
    : m_texts(texts), m_protocol(protocol), m_locale(coach::localeOf(texts.language()))
{}

QString CourseWords::nameOf(Series series)
{
    switch (series) {
    case Series::Morning:
        //: Pain figures of a day, in the legend and in the table
        return tr("Morning");
    case Series::Before:
        return tr("Before training");
    case Series::Worst:
        return tr("Worst during");
    case Series::After:
        return tr("After");
    }
    return {};
}

QString CourseWords::level(LevelIndex level) const
{
    return QString::fromStdString(m_protocol.level(level).id);
}

QString CourseWords::stage(StageIndex stage) const
{
    const auto place = static_cast<std::size_t>(stage);
    return QString::fromStdString(m_texts.stage(m_protocol.stages[place].id).title);
}

QString CourseWords::shortDate(Date date) const
{
    return coach::dateText(m_locale, date);
}

QString CourseWords::longDate(Date date) const
{
    return coach::longDateText(m_locale, date);
}

QString CourseWords::decided(const Course& course, const Day& day) const
{
    QStringList titles;
    for (const Decision& decision : course.decisionsOf(day)) {
        if (decision.reason == Reason::Pending)
            continue;
        const auto title = QString::fromStdString(m_texts.decision(decision, m_protocol).title);
        if (!titles.contains(title))
            titles << title;
    }
    //: Between two events of a day
    return titles.join(tr("; "));
}

QString CourseWords::pains(const Day& day) const
{
    QStringList parts;
    if (const auto morning = day.of(Series::Morning))
        parts << tr("Morning pain %1.").arg(morning->value());
    const auto before = day.of(Series::Before);
    const auto worst = day.of(Series::Worst);
    const auto after = day.of(Series::After);
    if (before && worst && after)
        parts << painsOf(day.work).arg(before->value()).arg(worst->value()).arg(after->value());
    return parts.join(u' ');
}

QString CourseWords::stateOn(const Course& course, Date date) const
{
    const auto index = course.levelOn(date);
    switch (modeOn(course, date)) {
    case Mode::Flare:
        return tr("In a flare.");
    case Mode::Referred:
        return tr("Advised to seek care.");
    case Mode::NotStarted:
    case Mode::Active:
        break;
    }
    return index ? tr("Level %1.").arg(level(*index)) : QString();
}

QString CourseWords::describe(const Course& course, Date date) const
{
    QStringList parts{tr("%1:").arg(longDate(date))};
    const Day* day = course.find(date);
    if (!day)
        parts << tr("nothing logged.");
    else if (const QString figures = pains(*day); !figures.isEmpty())
        parts << figures;
    if (day)
        if (const QString work = done(day->work); !work.isEmpty())
            parts << work;
    if (const QString scores = scoresOn(course, date); !scores.isEmpty())
        parts << scores;
    if (const QString state = stateOn(course, date); !state.isEmpty())
        parts << state;
    if (day)
        if (const QString events = decided(course, *day); !events.isEmpty())
            parts << tr("%1.").arg(events);
    return parts.join(u' ');
}

QString CourseWords::usualWeek(const Course& course, DateRange range) const
{
    // Weeks that are cut off by the range, or not over, would count too little.
    int minutes = 0;
    int weeks = 0;
    for (const Week& week : course.weeks) {
        if (week.monday < range.from || week.monday.plusDays(kWeekDays - 1) > range.to)
            continue;
        minutes += week.work.minutes;
        ++weeks;
    }
    if (minutes == 0)
        return {};
    return tr("Minutes walked in a week: %1 on average.").arg((minutes + weeks / 2) / weeks);
}

QString CourseWords::summarise(const Course& course, DateRange range) const
{
    const Tally tally = tallyOf(course, range);
    const int days = range.to - range.from + 1;
    QStringList parts{tr("%1 to %2.").arg(longDate(range.from), longDate(range.to))};
    parts << tr("Days with an entry: %1 of %2.").arg(tally.logged).arg(days);
    if (!tally.mornings.empty())
        parts << tr("Morning pain from %1 to %2, mostly around %3.")
                     .arg(tally.mornings.front())
                     .arg(tally.mornings.back())
                     .arg(tally.mornings[(tally.mornings.size() - 1) / 2]);
    parts << tr("Days with training: %1.").arg(tally.trained);
    if (const QString week = usualWeek(course, range); !week.isEmpty())
        parts << week;
    const auto first = course.levelOn(std::max(range.from, course.range.from));
    const auto last = course.levelOn(range.to);
    if (last)
        parts << (first && *first != *last
                      ? tr("From level %1 to level %2.").arg(level(*first), level(*last))
                      : tr("Level %1.").arg(level(*last)));
    if (tally.spikes > 0)
        parts << tr("Spikes: %1.").arg(tally.spikes);
    if (tally.flares > 0)
        parts << tr("Flares: %1.").arg(tally.flares);
    return parts.join(u' ');
}

} // namespace comeback::charts
