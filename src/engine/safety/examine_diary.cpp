// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/examine_diary.h"

#include "engine/calm_day.h"

#include <algorithm>

namespace comeback::safety {

namespace {

constexpr int kHundredYears = 36'525;

Pain raised(Pain pain)
{
    return Pain::from(pain.value() + 1).value_or(pain);
}

/// The entry with one figure raised, for each figure that property 7 speaks of.
std::vector<Entry> worseThan(const Entry& entry)
{
    std::vector<Entry> worse;
    if (const auto* checkIn = std::get_if<CheckIn>(&entry.body)) {
        CheckIn more = *checkIn;
        more.pain = raised(more.pain);
        worse.push_back({entry.id, entry.date, more, {}, {}});
    }
    if (const auto* session = std::get_if<Session>(&entry.body)) {
        for (Pain Session::*figure : {&Session::during, &Session::after}) {
            Session more = *session;
            more.*figure = raised(more.*figure);
            worse.push_back({entry.id, entry.date, more, {}, {}});
        }
    }
    return worse;
}

class Examination
{
public:
    Examination(const Protocol& protocol, const EngineFunctions& engine,
                std::optional<Property> wanted)
        : m_protocol(protocol), m_engine(engine), m_wanted(wanted)
    {}

    std::optional<Breach> examine(std::span<const Entry> entries)
    {
        for (std::size_t place = 0; place < entries.size(); ++place) {
            const Entry& entry = entries[place];
            if (place > 0)
                for (Date day = entries[place - 1].date; day < entry.date; day = day.plusDays(1))
                    if (const auto broken = brokenOn(day))
                        return Breach{*broken, place - 1};
            if (const auto broken = brokenAt(entry))
                return Breach{*broken, place};
        }
        if (entries.empty())
            return std::nullopt;
        const Date last = entries.back().date;
        if (const auto broken = brokenOn(last))
            return Breach{*broken, entries.size() - 1};
        if (m_wanted == Property::NoDeadEnd && m_state.started && m_state.mode != Mode::Referred &&
            !calmDaysToTheTop(m_state, m_protocol, last, m_engine))
            return Breach{Property::NoDeadEnd, entries.size() - 1};
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Property> asWanted(std::optional<Property> broken) const
    {
        return broken && m_wanted && broken != m_wanted ? std::nullopt : broken;
    }

    [[nodiscard]] std::optional<Property> brokenOn(Date day) const
    {
        const Recommendation todo = m_engine.prescribe(m_state, m_protocol, day);
        return asWanted(brokenBy(todo, m_state, m_protocol, day));
    }

    std::optional<Property> brokenAt(const Entry& entry)
    {
        const State before = m_state;
        m_decisions.clear();
        m_engine.advance(m_state, m_protocol, entry, 0, m_decisions);
        const Step step{m_protocol, before, entry, m_decisions, m_state};
        if (const auto broken = asWanted(brokenBy(step)))
            return broken;
        for (const Entry& worse : worseThan(entry)) {
            State state = before;
            Decisions decisions;
            m_engine.advance(state, m_protocol, worse, 0, decisions);
            if (effectiveLevel(state) > effectiveLevel(m_state))
                if (const auto broken = asWanted(Property::MonotoneInPain))
                    return broken;
        }
        return std::nullopt;
    }

    const Protocol& m_protocol;
    const EngineFunctions& m_engine;
    std::optional<Property> m_wanted;
    State m_state;
    Decisions m_decisions;
};

} // namespace

std::optional<Breach> examineDiary(std::span<const Entry> entries, const Protocol& protocol,
                                   const EngineFunctions& engine, std::optional<Property> wanted)
{
    return Examination{protocol, engine, wanted}.examine(entries);
}

std::optional<int> calmDaysToTheTop(State state, const Protocol& protocol, Date today,
                                    const EngineFunctions& engine)
{
    Decisions decisions;
    for (int days = 0; days < kHundredYears; ++days) {
        if (state.mode == Mode::Active && state.level == protocol.lastLevel())
            return days;
        decisions.clear();
        liveCalmDay(state, protocol, today.plusDays(days + 1), ScreenAnswered::AsAsked, decisions,
                    engine);
    }
    return std::nullopt;
}

} // namespace comeback::safety
