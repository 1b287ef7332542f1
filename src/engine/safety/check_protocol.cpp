// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/check_protocol.h"

#include "engine/safety/calm_course.h"
#include "engine/safety/counter_example.h"
#include "engine/safety/random_diary.h"

#include <algorithm>

namespace comeback::safety {

namespace {

/// Half a gigabyte of marks, one bit a state.
constexpr std::uint64_t kMostNumbers = std::uint64_t{1} << 32U;
constexpr std::uint64_t kRandomDiaries = 300;
constexpr std::size_t kRandomLength = 250;

class Check
{
public:
    Check(const Protocol& protocol, const Work& work, const EngineFunctions& engine)
        : m_protocol(protocol), m_work(work), m_engine(engine), m_quotient(protocol)
    {}

    SafetyReport run()
    {
        if (m_quotient.size() > kMostNumbers)
            return {.verdict = Verdict::TooLarge};
        const Explored explored = explore(m_engine, m_protocol, m_quotient, m_work);
        m_report.states = explored.states.size();
        m_report.transitions = explored.transitions;
        if (!explored.complete && !m_work.stop.stop_requested())
            return {.verdict = Verdict::TooLarge};
        std::vector<Property> broken = explored.broken;
        if (!findDeadEnds(explored.states, broken))
            return {.verdict = Verdict::TooLarge};
        if (!foldsWithin(explored.states))
            broken.push_back(Property::Fold);
        std::ranges::sort(broken);
        if (m_work.stop.stop_requested())
            return {.verdict = Verdict::Stopped};
        showViolations(broken);
        m_report.verdict = broken.empty() ? Verdict::Safe : Verdict::Unsafe;
        return std::move(m_report);
    }

private:
    /// False if there are too many calm days to look at.
    bool findDeadEnds(const std::vector<std::uint64_t>& states, std::vector<Property>& broken)
    {
        const CalmCourse course = calmCourse(m_engine, m_protocol, m_quotient, states, m_work);
        m_report.calmStates = course.states;
        m_report.mostCalmDays = course.mostDays;
        if (m_work.stop.stop_requested() || !course.sound || !course.complete)
            return course.complete;
        const auto ways =
            shortestWays(m_engine, m_protocol, m_quotient, {.broken = {}, .state = course.from});
        if (!ways.empty())
            m_report.slowest =
                diaryOf(ways.front().moves, m_protocol, m_engine, LastScreening::AsItIs);
        if (!course.mostDays) {
            broken.push_back(Property::NoDeadEnd);
            return true;
        }
        setScreenings(course);
        const State state = stateAfter(m_report.slowest);
        m_report.calmDaysShown =
            calmDaysToTheTop(state, m_protocol, m_report.slowest.back().date, m_engine).value_or(0);
        return true;
    }

    /// Answers screenings on the way to the slowest state so that they are as old as it needs them.
    void setScreenings(const CalmCourse& course)
    {
        std::vector<Entry>& diary = m_report.slowest;
        const Date last = diary.back().date;
        const auto add = [&](ScreenScope scope, int age) {
            const Date date = last.plusDays(-age);
            const auto after = std::ranges::find_if(
                diary, [date](const Entry& entry) { return entry.date > date; });
            diary.insert(after,
                         {{}, date, Screening{scope, RedFlagAnswers::noToAll(scope)}, {}, {}});
        };
        if (course.fullScreenAge)
            add(ScreenScope::Full, *course.fullScreenAge);
        if (course.screenAge)
            add(ScreenScope::Short, *course.screenAge);
        countAnew(diary);
    }

    [[nodiscard]] State stateAfter(const std::vector<Entry>& diary) const
    {
        State state;
        Decisions decisions;
        for (const Entry& entry : diary)
            m_engine.advance(state, m_protocol, entry, 0, decisions);
        return state;
    }

    /// Random diaries, each replayed twice and once in two parts, must give the same, and every
    /// state of theirs must be among those looked at.
    [[nodiscard]] bool foldsWithin(const std::vector<std::uint64_t>& states)
    {
        for (std::uint64_t seed = 1; seed <= kRandomDiaries; ++seed) {
            if (m_work.stop.stop_requested())
                return true;
            const auto diary = randomDiary(m_protocol, seed, kRandomLength);
            Replay whole;
            Replay parts;
            for (std::size_t place = 0; place < diary.size(); ++place) {
                const Entry& entry = diary[place];
                m_engine.advance(whole.state, m_protocol, entry, place, whole.decisions);
                State copy = parts.state;
                m_engine.advance(copy, m_protocol, entry, place, parts.decisions);
                parts.state = copy;
                const auto number = m_quotient.numberOf(whole.state, entry.date);
                if (!number || !std::ranges::binary_search(states, *number))
                    return false;
            }
            if (whole != parts)
                return false;
            m_report.randomEntries += diary.size();
        }
        return true;
    }

    void showViolations(const std::vector<Property>& broken)
    {
        const auto ways =
            shortestWays(m_engine, m_protocol, m_quotient, {.broken = broken, .state = {}});
        for (const Property property : broken) {
            Violation violation{.property = property, .diary = {}};
            const auto way = std::ranges::find(ways, std::optional{property}, &Way::breaks);
            if (way != ways.end())
                violation.diary = diaryFor(*way, property);
            else if (property == Property::NoDeadEnd)
                violation.diary = m_report.slowest;
            violation.replays =
                examineDiary(violation.diary, m_protocol, m_engine, property).has_value();
            if (violation.replays)
                violation.diary =
                    shortened(std::move(violation.diary), property, m_protocol, m_engine);
            m_report.violations.push_back(std::move(violation));
        }
    }

    /// The diary that goes a way; with a fresh screening on the last day if it needs one.
    [[nodiscard]] std::vector<Entry> diaryFor(const Way& way, Property property) const
    {
        auto diary = diaryOf(way.moves, m_protocol, m_engine, LastScreening::AsItIs);
        if (!examineDiary(diary, m_protocol, m_engine, property))
            diary = diaryOf(way.moves, m_protocol, m_engine, LastScreening::Fresh);
        return diary;
    }

    const Protocol& m_protocol;
    const Work& m_work;
    const EngineFunctions& m_engine;
    Quotient m_quotient;
    SafetyReport m_report;
};

} // namespace

SafetyReport checkProtocol(const Protocol& protocol, const Work& work,
                           const EngineFunctions& engine)
{
    return Check{protocol, work, engine}.run();
}

} // namespace comeback::safety
