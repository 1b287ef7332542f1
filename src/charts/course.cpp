// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course.h"

#include "charts/weeks.h"

#include <algorithm>
#include <limits>

namespace comeback::charts {

namespace {

constexpr double kBreak = std::numeric_limits<double>::quiet_NaN();

/// Where in its day each figure of a day stands, so that the figures of a session follow each
/// other in the order in which they were felt.
constexpr std::array<double, kSeriesCount> kPlaceInDay{0.22, 0.44, 0.60, 0.76};

std::optional<Pain>& slot(Day& day, Series series)
{
    return day.pain[static_cast<std::size_t>(series)];
}

void raise(std::optional<Pain>& figure, Pain pain)
{
    figure = figure ? std::max(*figure, pain) : pain;
}

/// Follows the replay entry by entry and writes down what the range shows of it.
class CourseWriter
{
public:
    CourseWriter(const Protocol& protocol, DateRange range)
        : m_protocol(protocol), m_course{range, {}, {}, {}, {}, {}, {}, {}}
    {}

    void take(const Entry& entry, const State& state, std::span<const Decision> decisions)
    {
        const Date date = std::max(entry.date, m_course.range.from);
        if (state.started) {
            takeStep(m_course.stair, LevelStep{date, state.level});
            const int acceptable = state.acceptablePain(m_protocol.parameters.acceptablePain);
            takeStep(m_course.limits, LimitStep{date, acceptable});
        }
        takeMode(entry.date, state.mode);
        if (entry.date >= m_course.range.from)
            takeDay(entry, state, decisions);
    }

    [[nodiscard]] Course finish()
    {
        closeSpan(m_course.range.to);
        return std::move(m_course);
    }

private:
    /// Adds a step where something changed; of several steps of one date the last stands.
    template<typename Step>
    static void takeStep(std::vector<Step>& steps, const Step& step)
    {
        if (!steps.empty() && steps.back().date == step.date)
            steps.back() = step;
        else
            steps.push_back(step);
        if (steps.size() < 2)
            return;
        Step same = steps[steps.size() - 2];
        same.date = step.date;
        if (same == step)
            steps.pop_back();
    }

    void takeMode(Date date, Mode mode)
    {
        if (mode == m_mode)
            return;
        closeSpan(std::max(date.plusDays(-1), m_since));
        m_mode = mode;
        m_since = date;
    }

    void closeSpan(Date last)
    {
        const Date first = std::max(m_since, m_course.range.from);
        if ((m_mode == Mode::Flare || m_mode == Mode::Referred) && first <= last)
            m_course.spans.push_back({m_mode, {first, last}});
    }

    void takeDay(const Entry& entry, const State& state, std::span<const Decision> decisions)
    {
        auto& days = m_course.days;
        if (days.empty() || days.back().date != entry.date) {
            days.push_back({entry.date});
            days.back().firstDecision = m_course.decisions.size();
        }
        Day& day = days.back();
        takeFigures(day, entry.body);
        day.mode = state.mode;
        if (state.started)
            day.level = state.level;
        day.spike = day.spike || std::ranges::any_of(decisions, isSpike);
        day.decisionCount += decisions.size();
        m_course.decisions.insert(m_course.decisions.end(), decisions.begin(), decisions.end());
    }

    static void takeFigures(Day& day, const EntryBody& body)
    {
        if (const auto* checkIn = std::get_if<CheckIn>(&body))
            raise(slot(day, Series::Morning), checkIn->pain);
        const auto* session = std::get_if<Session>(&body);
        if (!session)
            return;
        raise(slot(day, Series::Before), session->before);
        raise(slot(day, Series::Worst), session->during);
        raise(slot(day, Series::After), session->after);
        add(day.work, *session);
    }

    const Protocol& m_protocol;
    Course m_course;
    Mode m_mode = Mode::NotStarted;
    Date m_since = Date::earliest();
};

/// The last step at or before `date`.
template<typename Step>
const Step* stepOn(const std::vector<Step>& steps, Date date)
{
    const auto after = std::ranges::upper_bound(steps, date, {}, &Step::date);
    return after == steps.begin() ? nullptr : &*std::prev(after);
}

/// The first day of a week or month, and of the one after it, as day numbers.
struct PeriodDays
{
    int first = 0;
    int next = 0;
    friend bool operator==(const PeriodDays&, const PeriodDays&) = default;
};

PeriodDays weekOf(Date date)
{
    const int monday = mondayOf(date).dayNumber();
    return {monday, monday + kWeekDays};
}

PeriodDays monthOf(Date date)
{
    constexpr int kMoreThanAMonth = 32;
    const Date first = date.plusDays(1 - date.day());
    const Date inNext = first.plusDays(kMoreThanAMonth);
    return {first.dayNumber(), inNext.plusDays(1 - inNext.day()).dayNumber()};
}

PeriodDays periodOf(Date date, Period period)
{
    return period == Period::Week ? weekOf(date) : monthOf(date);
}

double medianOf(std::vector<int>& figures)
{
    const auto middle = figures.begin() + static_cast<std::ptrdiff_t>((figures.size() - 1) / 2);
    std::nth_element(figures.begin(), middle, figures.end());
    return *middle;
}

} // namespace

const Day* Course::find(Date date) const
{
    const Day* day = lastUntil(date);
    return day && day->date == date ? day : nullptr;
}

const Day* Course::lastUntil(Date date) const
{
    return stepOn(days, date);
}

const Day* Course::firstAfter(Date date) const
{
    const auto after = std::ranges::upper_bound(days, date, {}, &Day::date);
    return after == days.end() ? nullptr : &*after;
}

std::optional<LevelIndex> Course::levelOn(Date date) const
{
    const LevelStep* step = stepOn(stair, date);
    return step ? std::optional{step->level} : std::nullopt;
}

std::optional<int> Course::acceptableOn(Date date) const
{
    const LimitStep* step = stepOn(limits, date);
    return step ? std::optional{step->acceptable} : std::nullopt;
}

std::span<const Decision> Course::decisionsOf(const Day& day) const
{
    return std::span{decisions}.subspan(day.firstDecision, day.decisionCount);
}

std::optional<DateRange> wholeRange(const coach::Timeline& timeline, Date today)
{
    if (timeline.entries.empty() || timeline.entries.front().date > today)
        return std::nullopt;
    return DateRange{timeline.entries.front().date, today};
}

Course makeCourse(const coach::Timeline& timeline, const Protocol& protocol, DateRange range)
{
    CourseWriter writer(protocol, range);
    State state;
    Decisions decisions;
    for (std::size_t place = 0; place < timeline.entries.size(); ++place) {
        const Entry& entry = timeline.entries[place];
        if (entry.date > range.to)
            break;
        decisions.clear();
        advance(state, protocol, entry, place, decisions);
        writer.take(entry, state, decisions);
    }
    Course course = writer.finish();
    course.weeks = weeksOf(course, protocol);
    course.scores = scoresOf(timeline, range.from, range.to);
    return course;
}

std::vector<Point> dailyPoints(const Course& course, Series series)
{
    std::vector<Point> points;
    const double place = kPlaceInDay[static_cast<std::size_t>(series)];
    std::optional<Date> last;
    for (const Day& day : course.days) {
        const auto pain = day.of(series);
        if (!pain)
            continue;
        if (last && day.date - *last > 1)
            points.push_back({last->dayNumber() + 1.0, kBreak});
        points.push_back({day.date.dayNumber() + place, static_cast<double>(pain->value())});
        last = day.date;
    }
    return points;
}

std::vector<Point> medianPoints(const Course& course, Series series, Period period)
{
    std::vector<Point> points;
    std::vector<int> figures;
    std::optional<PeriodDays> current;
    std::optional<PeriodDays> last;
    const double place = kPlaceInDay[static_cast<std::size_t>(series)];
    const auto close = [&] {
        if (figures.empty())
            return;
        if (last && last->next != current->first)
            points.push_back({static_cast<double>(last->next), kBreak});
        const double length = current->next - current->first;
        points.push_back({current->first + length * place, medianOf(figures)});
        last = current;
        figures.clear();
    };
    for (const Day& day : course.days) {
        const auto pain = day.of(series);
        if (!pain)
            continue;
        if (current != periodOf(day.date, period)) {
            close();
            current = periodOf(day.date, period);
        }
        figures.push_back(pain->value());
    }
    close();
    return points;
}

} // namespace comeback::charts
