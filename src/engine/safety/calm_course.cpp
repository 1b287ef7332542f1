// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/calm_course.h"

#include "engine/calm_day.h"
#include "engine/safety/screen_ages.h"
#include "engine/safety/trial.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <numeric>
#include <thread>

namespace comeback::safety {

namespace {

using DayCount = std::uint16_t;
constexpr DayCount kUnknown = 0xffff;
constexpr DayCount kNever = 0xfffe;
/// A calm course that has not arrived after this many days goes in circles: more than a century.
constexpr std::size_t kEndless = 40'000;
constexpr std::size_t kChunk = 256;
/// As many calm days, with every age of the screenings, as fit into 800 MB.
constexpr std::size_t kMostCalmDays = 400'000'000;
/// Calm days beside those that end a flare after which courses have become alike: the days that
/// follow a spike, and the first session.
constexpr int kSettlingDays = 2;

/// The states at the end of one of the first calm days, in rising order, and bounds for the days
/// from there.
struct Layer
{
    std::vector<std::uint64_t> numbers;
    std::vector<DayCount> bounds;

    [[nodiscard]] DayCount boundOf(std::uint64_t number) const
    {
        const auto found = std::ranges::lower_bound(numbers, number);
        if (found == numbers.end() || *found != number)
            return kNever;
        return bounds[static_cast<std::size_t>(found - numbers.begin())];
    }
};

class Course
{
public:
    Course(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
           const Work& work)
        : m_engine(engine)
        , m_protocol(protocol)
        , m_quotient(quotient)
        , m_work(work)
        , m_ages(quotient)
    {}

    CalmCourse run(std::span<const std::uint64_t> states)
    {
        std::vector<Layer> layers;
        layers.push_back({{}, {}});
        for (const std::uint64_t state : states)
            if (m_quotient.contextOf(state))
                layers.front().numbers.push_back(state);
        for (int day = 0; day < m_protocol.parameters.calmCheckIns + kSettlingDays; ++day)
            layers.push_back({dayAfter(layers.back().numbers), {}});
        m_numbers = layers.back().numbers;
        close();
        if (m_numbers.size() * ages() > kMostCalmDays)
            return {.mostDays = {}, .complete = false};
        m_days.assign(m_numbers.size() * ages(), kUnknown);
        const auto& settled = layers.back().numbers;
        shareOut(settled.size(), [&](std::size_t i) { follow(settled[i]); });
        boundFromAbove(layers);
        CalmCourse course = m_work.stop.stop_requested() ? CalmCourse{} : worst(layers.front());
        course.sound = m_sound;
        course.states = static_cast<std::uint64_t>(
            std::ranges::count_if(m_days, [](DayCount days) { return days != kUnknown; }));
        return course;
    }

private:
    [[nodiscard]] std::size_t ages() const { return static_cast<std::size_t>(m_ages.count()); }

    /// The day after `number` with screenings of the ages; the state at its end.
    [[nodiscard]] State live(std::uint64_t number, int ages, Decisions& decisions) const
    {
        const Date yesterday = trialDay().plusDays(-1);
        State state = m_quotient.stateOf(number, yesterday);
        m_ages.put(ages, state, yesterday);
        decisions.clear();
        liveCalmDay(state, m_protocol, trialDay(), ScreenAnswered::AsAsked, decisions, m_engine);
        return state;
    }

    [[nodiscard]] std::uint64_t numberOf(const State& state) const
    {
        const auto number = m_quotient.numberOf(state, trialDay());
        if (!number)
            m_sound = false;
        return number.value_or(0);
    }

    /// Screenings of today, of long ago, and none: all that a calm day's level can depend on.
    [[nodiscard]] std::vector<int> tellingAges() const
    {
        const Date today = trialDay();
        State state;
        std::vector<int> telling;
        const int oldest = m_quotient.oldestScreen();
        const int oldestFull = m_quotient.oldestFullScreen();
        for (const auto& [screen, full] :
             {std::pair{0, 0}, {0, oldestFull}, {oldest - 1, oldestFull}, {oldest, oldestFull}}) {
            state.lastScreen = today.plusDays(-screen);
            state.lastFullScreen = today.plusDays(-full);
            telling.push_back(m_ages.of(state, today));
        }
        telling.push_back(m_ages.of(State{}, today));
        return telling;
    }

    template<typename Look>
    void shareOut(std::size_t count, Look look)
    {
        std::atomic<std::size_t> next = 0;
        const auto some = [&] {
            for (std::size_t from = next.fetch_add(kChunk);
                 from < count && !m_work.stop.stop_requested(); from = next.fetch_add(kChunk))
                for (std::size_t i = from; i < std::min(from + kChunk, count); ++i)
                    look(i);
        };
        std::vector<std::jthread> helpers;
        for (int i = 1; i < m_work.threads; ++i)
            helpers.emplace_back(some);
        some();
    }

    /// The states in which a calm day can end, from each of `numbers` with screenings of any age.
    std::vector<std::uint64_t> dayAfter(const std::vector<std::uint64_t>& numbers)
    {
        NumberSet seen{m_quotient.size()};
        std::mutex mutex;
        std::vector<std::uint64_t> ends;
        const std::vector<int> telling = tellingAges();
        shareOut(numbers.size(), [&](std::size_t i) {
            Decisions decisions;
            for (const int ages : telling) {
                const std::uint64_t end = numberOf(live(numbers[i], ages, decisions));
                if (!seen.add(end))
                    continue;
                const std::lock_guard lock{mutex};
                ends.push_back(end);
            }
        });
        std::ranges::sort(ends);
        return ends;
    }

    /// Adds the states of all later calm days.
    void close()
    {
        NumberSet seen{m_quotient.size()};
        for (const std::uint64_t number : m_numbers)
            seen.add(number);
        Decisions decisions;
        for (std::size_t i = 0; i < m_numbers.size() && !m_work.stop.stop_requested(); ++i)
            for (const int ages : tellingAges()) {
                const std::uint64_t end = numberOf(live(m_numbers[i], ages, decisions));
                if (seen.add(end))
                    m_numbers.push_back(end);
            }
        std::ranges::sort(m_numbers);
    }

    [[nodiscard]] std::size_t placeOf(std::uint64_t number, int age) const
    {
        const auto found = std::ranges::lower_bound(m_numbers, number);
        if (found == m_numbers.end() || *found != number) {
            m_sound = false;
            return 0;
        }
        return static_cast<std::size_t>(found - m_numbers.begin()) * ages() +
               static_cast<std::size_t>(age);
    }

    void follow(std::uint64_t number)
    {
        for (int age = 0; age < m_ages.count(); ++age)
            if (m_ages.possible(age))
                follow(number, age);
    }

    /// Days are only ever written once, and the same by every thread.
    void follow(std::uint64_t number, int age)
    {
        std::vector<std::size_t> way;
        Decisions decisions;
        DayCount days = kNever;
        for (std::uint64_t at = number; way.size() < kEndless;) {
            const std::size_t place = placeOf(at, age);
            const std::atomic_ref known{m_days[place]};
            if (known.load(std::memory_order_relaxed) != kUnknown) {
                days = known.load(std::memory_order_relaxed);
                break;
            }
            way.push_back(place);
            if (isAtTheTop(at)) {
                // The day of arrival itself counts no further day.
                std::atomic_ref{m_days[place]}.store(0, std::memory_order_relaxed);
                way.pop_back();
                days = 0;
                break;
            }
            const State end = live(at, age, decisions);
            at = numberOf(end);
            age = m_ages.of(end, trialDay());
        }
        for (auto place = way.rbegin(); place != way.rend(); ++place) {
            if (days != kNever)
                ++days;
            std::atomic_ref{m_days[*place]}.store(days, std::memory_order_relaxed);
        }
    }

    [[nodiscard]] bool isAtTheTop(std::uint64_t number) const
    {
        const State state = m_quotient.stateOf(number, trialDay());
        return state.mode == Mode::Active && state.level == m_protocol.lastLevel();
    }

    /// For every state of every layer, days that are never exceeded: as if screenings could be of
    /// any age again on each of the first days.
    void boundFromAbove(std::vector<Layer>& layers)
    {
        Layer& settled = layers.back();
        for (const std::uint64_t number : settled.numbers) {
            DayCount most = 0;
            for (int age = 0; age < m_ages.count(); ++age)
                if (m_ages.possible(age))
                    most = std::max(most, m_days[placeOf(number, age)]);
            settled.bounds.push_back(most);
        }
        const std::vector<int> telling = tellingAges();
        for (std::size_t day = layers.size() - 1; day-- > 0;) {
            Layer& layer = layers[day];
            const Layer& next = layers[day + 1];
            layer.bounds.resize(layer.numbers.size());
            shareOut(layer.numbers.size(), [&](std::size_t i) {
                if (isAtTheTop(layer.numbers[i]))
                    return;
                Decisions decisions;
                DayCount most = 0;
                for (const int ages : telling)
                    most = std::max(
                        most, next.boundOf(numberOf(live(layer.numbers[i], ages, decisions))));
                layer.bounds[i] = dayMore(most);
            });
        }
    }

    static DayCount dayMore(DayCount days)
    {
        return days == kNever ? kNever : static_cast<DayCount>(days + 1);
    }

    /// The exact days from a state with screenings of the ages.
    [[nodiscard]] DayCount daysFrom(std::uint64_t number, int age)
    {
        Decisions decisions;
        const int first = m_protocol.parameters.calmCheckIns + kSettlingDays;
        for (int day = 0; day < first; ++day) {
            if (isAtTheTop(number))
                return static_cast<DayCount>(day);
            const State end = live(number, age, decisions);
            number = numberOf(end);
            age = m_ages.of(end, trialDay());
        }
        const DayCount rest = m_days[placeOf(number, age)];
        return rest == kNever ? kNever : static_cast<DayCount>(first + rest);
    }

    /// The slowest state: those that could be slowest are looked at first, and when none that is
    /// left could be slower than what was found, that is the slowest.
    [[nodiscard]] CalmCourse worst(const Layer& all)
    {
        std::vector<std::size_t> order(all.numbers.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, std::greater<>{},
                                 [&all](std::size_t i) { return all.bounds[i]; });
        CalmCourse course;
        std::optional<DayCount> most;
        for (const std::size_t i : order) {
            if (most && all.bounds[i] <= *most)
                break;
            for (int age = 0; age < m_ages.count(); ++age) {
                if (!m_ages.possible(age))
                    continue;
                const DayCount days = daysFrom(all.numbers[i], age);
                if (most && days <= *most)
                    continue;
                most = days;
                course.from = all.numbers[i];
                course.screenAge = m_ages.screenOf(age);
                course.fullScreenAge = m_ages.fullOf(age);
            }
        }
        if (most && *most != kNever)
            course.mostDays = *most;
        return course;
    }

    const EngineFunctions& m_engine;
    const Protocol& m_protocol;
    const Quotient& m_quotient;
    const Work& m_work;
    ScreenAges m_ages;
    std::vector<std::uint64_t> m_numbers;
    std::vector<DayCount> m_days;
    mutable std::atomic<bool> m_sound = true;
};

} // namespace

CalmCourse calmCourse(const EngineFunctions& engine, const Protocol& protocol,
                      const Quotient& quotient, std::span<const std::uint64_t> states,
                      const Work& work)
{
    return Course{engine, protocol, quotient, work}.run(states);
}

} // namespace comeback::safety
