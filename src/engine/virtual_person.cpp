// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/virtual_person.h"

#include "engine/prescribe.h"
#include "engine/random.h"
#include "engine/replay.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace comeback {

namespace {

constexpr int kMorning = 7 * 60 + 30; ///< minutes after midnight
constexpr int kEvening = 18 * 60;

Pain rounded(double pain)
{
    const int whole = static_cast<int>(std::lround(std::clamp(pain, 0.0, 10.0)));
    return *Pain::from(whole);
}

/// A version 4 UUID out of the generator.
EntryId madeId(Random& random)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    std::uint64_t bits = 0;
    for (int i = 0; i < 32; ++i) {
        if (i % 16 == 0)
            bits = random.bits();
        if (i == 8 || i == 12 || i == 16 || i == 20)
            text += '-';
        std::size_t digit = bits & 15U;
        if (i == 12)
            digit = 4;
        if (i == 16)
            digit = 8 + (digit & 3U);
        text += kDigits[digit];
        bits >>= 4U;
    }
    return {text};
}

class Life
{
public:
    Life(const VirtualPerson& person, const Protocol& protocol, Date first)
        : m_person(person)
        , m_protocol(protocol)
        , m_first(first)
        , m_random(person.seed)
        , m_events(person.events)
        , m_pain(person.painAtStart)
    {}

    std::vector<Entry> live(int days)
    {
        log(m_first, kMorning,
            Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
        log(m_first, kMorning + 5,
            Start{rounded(m_pain), m_person.walkMinutes,
                  ProtocolRef{m_protocol.id, m_protocol.version}});
        for (m_day = 1; m_day < days; ++m_day)
            liveDay();
        return std::move(m_entries);
    }

private:
    void liveDay()
    {
        const Date date = m_first.plusDays(m_day);
        m_pain += (m_person.painFloor - m_pain) / m_person.settlingDays;
        if (const auto flare = take(CourseEvent::Kind::Flare)) {
            m_flareDays = flare->days;
            log(date, kMorning - 30, Flare{"a long drive, and little sleep"});
        }
        if (const auto away = take(CourseEvent::Kind::Away))
            m_awayDays = away->days;
        morning(date);
        if (const auto orders = take(CourseEvent::Kind::Orders))
            giveOrders(date, orders->level);
        if (m_awayDays > 0) {
            --m_awayDays;
            return;
        }
        evening(date);
    }

    void morning(Date date)
    {
        if (m_flareDays > 0) {
            --m_flareDays;
            m_extra = std::max(m_extra, 4.2);
        }
        const auto due = prescribe(m_state, m_protocol, date).screenDue;
        if (due && m_awayDays == 0)
            log(date, kMorning - 5, Screening{*due, RedFlagAnswers::noToAll(*due)});
        const bool logs = m_random.happens(m_awayDays > 0 ? 0.3 : m_person.mornings);
        const double pain = m_pain + m_extra + m_random.normal(m_person.noise);
        m_extra *= m_flareDays > 0 ? 1.0 : 0.25;
        if (logs || m_badMorning)
            log(date, kMorning, CheckIn{.pain = rounded(m_badMorning ? m_pain + 3.2 : pain)});
        m_badMorning = false;
    }

    void evening(Date date)
    {
        const Recommendation today = prescribe(m_state, m_protocol, date);
        if (today.kind != RecommendationKind::Session || !m_random.happens(m_person.adherence))
            return;
        const double before = std::max(0.0, m_pain - 0.3 + m_random.normal(m_person.noise));
        Session session{.before = rounded(before),
                        .during = rounded(before + 0.4 + m_random.normal(m_person.noise)),
                        .after = rounded(before + 0.1 + m_random.normal(m_person.noise))};
        session.effort = static_cast<int>(std::lround(3.6 + m_random.normal(0.6)));
        session.minutes = m_protocol.level(today.level).walkMinutes +
                          (toInt(m_protocol.level(today.level).stage) > 0 ? 20 : 0);
        if (take(CourseEvent::Kind::SpikeDuring)) {
            session.during = rounded(before + 3.6);
            session.completion = Completion::Stopped;
            session.reason = "pain";
        }
        if (take(CourseEvent::Kind::SpikeNextDay))
            m_badMorning = true;
        log(date, kEvening, session);
    }

    void giveOrders(Date date, LevelIndex level)
    {
        Directive directive;
        directive.by = Hand::Clinician;
        directive.setLevel = LevelName{m_protocol.level(level).id};
        directive.note = "after the appointment";
        log(date, kMorning + 120, directive);
    }

    /// Takes the first event of a kind whose day has come; it happens once.
    std::optional<CourseEvent> take(CourseEvent::Kind kind)
    {
        const auto found = std::ranges::find_if(m_events, [&](const CourseEvent& event) {
            return event.kind == kind && event.day <= m_day;
        });
        if (found == m_events.end())
            return std::nullopt;
        const CourseEvent event = *found;
        m_events.erase(found);
        return event;
    }

    void log(Date date, int minute, EntryBody body)
    {
        const std::int64_t minutes = std::int64_t{date.dayNumber()} * 24 * 60 + minute;
        m_entries.push_back(
            {madeId(m_random), date, std::move(body), Timestamp{minutes * 60'000, 0}, {}});
        Decisions decisions;
        advance(m_state, m_protocol, m_entries.back(), m_entries.size() - 1, decisions);
    }

    const VirtualPerson& m_person;
    const Protocol& m_protocol;
    Date m_first;
    Random m_random;
    std::vector<CourseEvent> m_events;
    double m_pain;
    double m_extra = 0; ///< what a flare adds on top
    int m_day = 0;
    int m_flareDays = 0;
    int m_awayDays = 0;
    bool m_badMorning = false;
    State m_state;
    std::vector<Entry> m_entries;
};

} // namespace

std::vector<Entry> live(const VirtualPerson& person, const Protocol& protocol, Date first, int days)
{
    return Life{person, protocol, first}.live(days);
}

VirtualPerson demonstrationPerson(const Protocol& protocol)
{
    using Kind = CourseEvent::Kind;
    const auto level = [&protocol](std::string_view name) {
        return protocol.find(name).value_or(protocol.lastLevel());
    };
    VirtualPerson person;
    person.seed = 7;
    person.painAtStart = 7.2;
    person.settlingDays = 4.5;
    person.painFloor = 1.3;
    person.events = {{Kind::SpikeDuring, 13, 0, {}},
                     {Kind::SpikeNextDay, 27, 0, {}},
                     {Kind::Away, 31, 15, {}},
                     {Kind::Flare, 51, 3, {}},
                     {Kind::Orders, 57, 0, level("B4")}};
    return person;
}

} // namespace comeback
