// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/random_diary.h"

#include "engine/random.h"
#include "engine/safety/trial.h"

#include <algorithm>

namespace comeback::safety {

namespace {

class Writer
{
public:
    Writer(const Protocol& protocol, std::uint64_t seed) : m_protocol(protocol), m_random(seed) {}

    std::vector<Entry> write(std::size_t length)
    {
        add(noToAll(ScreenScope::Full));
        add(Start{pain(), walkMinutes(), {}});
        while (m_diary.size() < length) {
            passDays();
            if (m_random.happens(0.12))
                addCalmStretch();
            else
                add(any());
        }
        return std::move(m_diary);
    }

private:
    int upTo(int most)
    {
        const auto count = static_cast<std::uint64_t>(most) + 1;
        return static_cast<int>(m_random.bits() % count);
    }

    int walkMinutes() { return upTo(greatestOf(EntryType::Start, "walk_minutes")); }

    /// Low more often than high, so that some courses climb; every figure occurs.
    Pain pain()
    {
        const int most = m_random.happens(0.6) ? 3 : Pain::kMost;
        return *Pain::from(upTo(most));
    }

    void passDays()
    {
        if (m_random.happens(0.4))
            return;
        const int most = m_random.happens(0.9) ? 3 : 70;
        m_today = m_today.plusDays(upTo(most));
    }

    void add(EntryBody body)
    {
        m_diary.push_back({{std::to_string(m_diary.size() + 1)}, m_today, std::move(body), {}, {}});
    }

    static Screening noToAll(ScreenScope scope) { return {scope, RedFlagAnswers::noToAll(scope)}; }

    void addCalmStretch()
    {
        const Pain calm = *Pain::from(upTo(2));
        for (int days = upTo(25); days > 0; --days) {
            m_today = m_today.plusDays(1);
            if (days % 6 == 0)
                add(noToAll(ScreenScope::Full));
            add(CheckIn{.pain = calm});
            if (m_random.happens(0.7))
                add(Session{calm, calm, calm});
        }
    }

    EntryBody any()
    {
        const int kind = upTo(31);
        if (kind < 8)
            return CheckIn{.pain = pain()};
        if (kind < 20)
            return session();
        if (kind < 23)
            return screening();
        if (kind < 25)
            return Clearance{};
        if (kind < 26)
            return Flare{};
        if (kind < 31)
            return directive();
        return Start{pain(), walkMinutes(), {}};
    }

    Session session()
    {
        Session session{pain(), pain(), pain()};
        if (m_random.happens(0.15))
            session.kind = SessionKind::Walk;
        if (m_random.happens(0.3))
            session.completion = m_random.happens(0.5) ? Completion::Part : Completion::Stopped;
        if (m_random.happens(0.4))
            session.effort = upTo(10);
        return session;
    }

    Screening screening()
    {
        Screening result = noToAll(m_random.happens(0.5) ? ScreenScope::Full : ScreenScope::Short);
        if (m_random.happens(0.3))
            result.answers.set(redFlags()[static_cast<std::size_t>(upTo(kRedFlagCount - 1))].flag,
                               true);
        return result;
    }

    LevelName anyLevel()
    {
        const int level = upTo(toInt(m_protocol.lastLevel()));
        return {m_protocol.levels[static_cast<std::size_t>(level)].id};
    }

    Directive directive()
    {
        Directive directive;
        directive.by = m_random.happens(0.5) ? Hand::Clinician : Hand::Self;
        if (m_random.happens(0.4))
            directive.setLevel = anyLevel();
        if (m_random.happens(0.3))
            directive.capLevel =
                m_random.happens(0.5) ? Order{anyLevel()} : Order<LevelName>::lift();
        if (m_random.happens(0.3))
            directive.holdUntil =
                m_random.happens(0.7) ? Order{m_today.plusDays(upTo(9))} : Order<Date>::lift();
        if (m_random.happens(0.3))
            directive.acceptablePain =
                m_random.happens(0.7)
                    ? Order{upTo(greatestOf(EntryType::Directive, "acceptable_pain"))}
                    : Order<int>::lift();
        return directive;
    }

    const Protocol& m_protocol;
    Random m_random;
    Date m_today = Date::fromYmd(2026, 1, 5).value();
    std::vector<Entry> m_diary;
};

} // namespace

std::vector<Entry> randomDiary(const Protocol& protocol, std::uint64_t seed, std::size_t length)
{
    return Writer{protocol, seed}.write(length);
}

} // namespace comeback::safety
