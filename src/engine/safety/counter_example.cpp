// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/counter_example.h"

#include <algorithm>

namespace comeback::safety {

namespace {

class Diarist
{
public:
    Diarist(const Protocol& protocol, const EngineFunctions& engine)
        : m_protocol(protocol), m_engine(engine)
    {}

    std::vector<Entry> write(const std::vector<Move>& way, LastScreening screening)
    {
        for (const Move& move : way) {
            if (const auto* trial = std::get_if<Trial>(&move))
                write(*trial);
            else
                m_today = m_today.plusDays(1);
        }
        if (screening == LastScreening::Fresh)
            screenBeforeTheEnd(way);
        countAnew(m_diary);
        return std::move(m_diary);
    }

private:
    void write(const Trial& trial)
    {
        if (m_state.started)
            arrangeFor(trial.surroundings);
        arrangeScreenings(trial.surroundings.screened);
        if (isHeldByScreening(trial.entry.body) &&
            trial.surroundings.screened == Surroundings::Screened::Today)
            log(Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
        log(trial.entry.body);
    }

    void arrangeFor(const Surroundings& wanted)
    {
        const int usual = m_protocol.parameters.acceptablePain;
        const int acceptable = wanted.acceptable.value_or(usual);
        if (m_state.acceptablePain(usual) != acceptable) {
            Directive directive;
            directive.by = Hand::Clinician;
            directive.acceptablePain = acceptable;
            log(directive);
        }
        arrangeHold(wanted.hold);
        arrangeCap(wanted.cap);
        if (wanted.usual)
            for (int i = 0; i < RecentCheckIns::kFewest; ++i)
                log(CheckIn{.pain = *wanted.usual});
    }

    /// Screenings as old as they are to be: later ones are left out, and the way is replayed.
    void arrangeScreenings(Surroundings::Screened screened)
    {
        using Screened = Surroundings::Screened;
        const Parameters& parameters = m_protocol.parameters;
        switch (screened) {
        case Screened::Today:
            return;
        case Screened::AtTheLimit:
            return screenAgo(parameters.screenDays, parameters.fullScreenDays);
        case Screened::TooLongAgo:
            return screenAgo(parameters.screenDays + 1, parameters.screenDays + 1);
        case Screened::FullTooLongAgo:
            return screenAgo(0, parameters.fullScreenDays + 1);
        case Screened::Never:
            return screenAgo({}, {});
        }
    }

    void screenAgo(std::optional<int> age, std::optional<int> fullAge)
    {
        std::erase_if(m_diary, [](const Entry& entry) {
            const auto* screening = std::get_if<Screening>(&entry.body);
            return screening && !screening->answers.referral();
        });
        const auto insert = [this](ScreenScope scope, int days) {
            const Date date = m_today.plusDays(-days);
            const auto after = std::ranges::find_if(
                m_diary, [date](const Entry& entry) { return entry.date > date; });
            m_diary.insert(after,
                           {{}, date, Screening{scope, RedFlagAnswers::noToAll(scope)}, {}, {}});
        };
        if (fullAge)
            insert(ScreenScope::Full, *fullAge);
        if (age)
            insert(ScreenScope::Short, *age);
        m_state = {};
        Decisions decisions;
        for (const Entry& entry : m_diary)
            m_engine.advance(m_state, m_protocol, entry, 0, decisions);
    }

    /// Right before the last entry, and at the end, where the day's prescription is looked at.
    void screenBeforeTheEnd(const std::vector<Move>& way)
    {
        if (way.empty())
            return;
        const auto* last = std::get_if<Trial>(&way.back());
        if (last && last->surroundings.screened != Surroundings::Screened::Today)
            return;
        const Screening screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
        if (last)
            m_diary.insert(m_diary.end() - 1, {{}, m_today, screening, {}, {}});
        m_diary.push_back({{}, m_today, screening, {}, {}});
    }

    void arrangeHold(Surroundings::Order wanted)
    {
        const auto hold = m_state.holdUntil();
        const bool held = hold && m_today <= *hold;
        if (held == (wanted != Surroundings::Order::None))
            return;
        for (const Hand hand : handsFor(wanted)) {
            Directive directive;
            directive.by = hand;
            directive.holdUntil = held ? Order<Date>::lift() : Order<Date>{m_today};
            log(directive);
        }
    }

    void arrangeCap(Surroundings::Order wanted)
    {
        const bool capped = m_state.cap().has_value();
        if (!capped && wanted == Surroundings::Order::None)
            return;
        for (const Hand hand : handsFor(wanted)) {
            Directive directive;
            directive.by = hand;
            directive.capLevel = wanted == Surroundings::Order::None
                                     ? Order<LevelName>::lift()
                                     : Order{LevelName{m_protocol.level(m_state.level).id}};
            log(directive);
        }
    }

    /// Whose directive makes an order; to lift one, both.
    static std::vector<Hand> handsFor(Surroundings::Order wanted)
    {
        switch (wanted) {
        case Surroundings::Order::ByClinician:
            return {Hand::Clinician};
        case Surroundings::Order::BySelf:
            return {Hand::Self};
        case Surroundings::Order::None:
            break;
        }
        return {Hand::Clinician, Hand::Self};
    }

    [[nodiscard]] bool isHeldByScreening(const EntryBody& body) const
    {
        State state = m_state;
        Decisions decisions;
        m_engine.advance(state, m_protocol, {{}, m_today, body, {}, {}}, 0, decisions);
        return std::ranges::any_of(
            decisions, [](const Decision& each) { return each.reason == Reason::ScreenDue; });
    }

    void log(EntryBody body)
    {
        m_diary.push_back({{}, m_today, std::move(body), {}, {}});
        Decisions decisions;
        m_engine.advance(m_state, m_protocol, m_diary.back(), 0, decisions);
    }

    const Protocol& m_protocol;
    const EngineFunctions& m_engine;
    Date m_today = Date::fromYmd(2026, 1, 5).value();
    State m_state;
    std::vector<Entry> m_diary;
};

} // namespace

std::vector<Entry> diaryOf(const std::vector<Move>& way, const Protocol& protocol,
                           const EngineFunctions& engine, LastScreening last)
{
    return Diarist{protocol, engine}.write(way, last);
}

std::vector<Entry> shortened(std::vector<Entry> diary, Property property, const Protocol& protocol,
                             const EngineFunctions& engine)
{
    const auto breaks = [&](const std::vector<Entry>& entries) {
        return examineDiary(entries, protocol, engine, property).has_value();
    };
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (std::size_t i = 0; i < diary.size(); ++i) {
            std::vector<Entry> without = diary;
            without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
            if (breaks(without)) {
                diary = std::move(without);
                shorter = true;
                --i;
            }
        }
        for (std::size_t i = 1; i < diary.size(); ++i) {
            std::vector<Entry> closer = diary;
            for (std::size_t later = i; later < closer.size(); ++later)
                closer[later].date = closer[later].date.plusDays(-1);
            if (closer[i].date >= closer[i - 1].date && breaks(closer)) {
                diary = std::move(closer);
                shorter = true;
                --i;
            }
        }
    }
    countAnew(diary);
    return diary;
}

void countAnew(std::vector<Entry>& diary)
{
    for (std::size_t i = 0; i < diary.size(); ++i)
        diary[i].id = {std::to_string(i + 1)};
}

} // namespace comeback::safety
