// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/weeks.h"

#include "library/ladder.h"

#include <algorithm>

namespace comeback::charts {

namespace {

/// Minutes of walking that each level asks for on a day, spread over the whole week.
std::vector<double> minutesADay(const Protocol& protocol)
{
    std::vector<double> minutes;
    for (const Level& level : protocol.levels) {
        const auto prescription = library::prescriptionOf(level.id);
        const library::WalkDose walk = prescription ? prescription->walk : library::WalkDose{};
        minutes.push_back(static_cast<double>(walk.times * walk.minutes * walk.daysPerWeek) /
                          kWeekDays);
    }
    return minutes;
}

bool asksForWalks(const Course& course, Date date)
{
    return std::ranges::none_of(course.spans, [date](const ModeSpan& span) {
        return span.days.from <= date && date <= span.days.to;
    });
}

class Planner
{
public:
    Planner(const Course& course, const Protocol& protocol)
        : m_course(course), m_minutesADay(minutesADay(protocol))
    {}

    [[nodiscard]] double of(Date monday) const
    {
        double minutes = 0;
        for (int i = 0; i < kWeekDays; ++i) {
            const Date date = std::min(monday.plusDays(i), m_course.range.to);
            const auto level = m_course.levelOn(date);
            if (level && date >= m_course.range.from && asksForWalks(m_course, date))
                minutes += m_minutesADay[static_cast<std::size_t>(*level)];
        }
        return minutes;
    }

private:
    const Course& m_course;
    std::vector<double> m_minutesADay;
};

} // namespace

Date mondayOf(Date date)
{
    // 1970-01-01 was a Thursday.
    const int sinceMonday = ((date.dayNumber() + 3) % kWeekDays + kWeekDays) % kWeekDays;
    return date.plusDays(-sinceMonday);
}

std::vector<Week> weeksOf(const Course& course, const Protocol& protocol)
{
    const Planner planner(course, protocol);
    std::vector<Week> weeks;
    std::vector<Pain> mornings;
    auto day = course.days.begin();
    // By number: on the last of all dates there is no later Monday to end with.
    for (int number = mondayOf(course.range.from).dayNumber();
         number <= course.range.to.dayNumber(); number += kWeekDays) {
        const Date monday = Date::fromDayNumber(number);
        Week week{.monday = monday, .planned = planner.of(monday)};
        mornings.clear();
        for (; day != course.days.end() && day->date - monday < kWeekDays; ++day) {
            add(week.work, day->work);
            ++week.daysLogged;
            week.daysTrained += day->work.trainings > 0 ? 1 : 0;
            if (const auto morning = day->of(Series::Morning))
                mornings.push_back(*morning);
        }
        std::ranges::sort(mornings);
        if (!mornings.empty())
            week.morning = mornings[(mornings.size() - 1) / 2];
        weeks.push_back(week);
    }
    return weeks;
}

const Week* weekOn(const Course& course, Date date)
{
    const auto found = std::ranges::lower_bound(course.weeks, mondayOf(date), {}, &Week::monday);
    return found != course.weeks.end() && found->monday == mondayOf(date) ? &*found : nullptr;
}

} // namespace comeback::charts
