// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/trial_book.h"

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

namespace comeback::safety {

namespace {

constexpr std::size_t kPlaces = 1 + 2 * Quotient::kPendingKinds;

int mostWalkMinutes()
{
    return greatestOf(EntryType::Start, "walk_minutes");
}

Pain pain(int value)
{
    return *Pain::from(value);
}

std::vector<Quotient::Context> contexts()
{
    using Waiting = Quotient::Waiting;
    std::vector<Quotient::Context> all;
    for (const Mode mode : {Mode::Active, Mode::Flare}) {
        all.push_back({.mode = mode});
        for (const Waiting waiting : {Waiting::OfToday, Waiting::OfEarlier})
            for (int kind = 0; kind < Quotient::kPendingKinds; ++kind)
                all.push_back({.mode = mode, .waiting = waiting, .kind = kind});
    }
    return all;
}

Screening screening(ScreenScope scope)
{
    return {scope, RedFlagAnswers::noToAll(scope)};
}

Trial flagged(RedFlag flag)
{
    Screening result = screening(ScreenScope::Full);
    result.answers.set(flag, true);
    return {result, {}};
}

Directive setLevel(const Protocol& protocol, Hand hand, int level)
{
    Directive directive;
    directive.by = hand;
    directive.setLevel = LevelName{protocol.levels[static_cast<std::size_t>(level)].id};
    return directive;
}

Directive capLevel(const Protocol& protocol, Hand hand, int level)
{
    Directive directive;
    directive.by = hand;
    directive.capLevel = LevelName{protocol.levels[static_cast<std::size_t>(level)].id};
    return directive;
}

} // namespace

std::size_t TrialBook::place(const Quotient::Context& context)
{
    std::size_t result = context.mode == Mode::Flare ? kPlaces : 0;
    if (context.waiting == Quotient::Waiting::Nothing)
        return result;
    result += 1 + static_cast<std::size_t>(context.kind);
    return context.waiting == Quotient::Waiting::OfToday ? result
                                                         : result + Quotient::kPendingKinds;
}

TrialBook::TrialBook(const EngineFunctions& engine, const Protocol& protocol,
                     const Quotient& quotient, int threads)
    : m_figures(2 * kPlaces), m_hindered(2 * kPlaces)
{
    const auto all = contexts();
    std::atomic<std::size_t> next = 0;
    const auto sortSome = [&] {
        for (std::size_t i = next++; i < all.size(); i = next++)
            m_figures[place(all[i])] = figureClasses(engine, protocol, quotient, all[i]);
    };
    {
        std::vector<std::jthread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back(sortSome);
        sortSome();
    }
    for (const auto& each : all)
        addHindered(place(each));
    addBeginnings(protocol);
    for (std::size_t i = 0; i < protocol.levels.size(); ++i)
        addEvents(protocol, static_cast<LevelIndex>(i));
    addEfforts(protocol);
}

void TrialBook::addHindered(std::size_t place)
{
    using Order = Surroundings::Order;
    using Screened = Surroundings::Screened;
    std::set<std::size_t> forms;
    for (const std::size_t earning : m_figures[place].earning) {
        const Trial& trial = m_figures[place].trials[earning];
        const auto add = [&](const Surroundings& hindrance) {
            Trial hindered = trial;
            hindered.surroundings.hold = hindrance.hold;
            hindered.surroundings.cap = hindrance.cap;
            hindered.surroundings.screened = hindrance.screened;
            m_hindered[place].push_back(std::move(hindered));
        };
        add({.hold = Order::ByClinician});
        // Whatever stops a level from opening leads to the same state; that each does is looked at
        // with one check-in and one session.
        if (!forms.insert(trial.entry.body.index()).second)
            continue;
        for (const Surroundings& hindrance : {Surroundings{.hold = Order::BySelf},
                                              {.cap = Order::ByClinician},
                                              {.cap = Order::BySelf},
                                              {.screened = Screened::AtTheLimit},
                                              {.screened = Screened::TooLongAgo},
                                              {.screened = Screened::FullTooLongAgo},
                                              {.screened = Screened::Never}})
            add(hindrance);
    }
}

void TrialBook::addBeginnings(const Protocol& protocol)
{
    const int mostMinutes = mostWalkMinutes();
    for (int minutes = 0; minutes <= mostMinutes; ++minutes) {
        m_beginnings.push_back({Start{pain(0), minutes}, {}});
        m_beginnings.push_back({Start{pain(protocol.parameters.flarePain), minutes}, {}});
    }
    for (const RedFlagInfo& each : redFlags())
        m_beginnings.push_back(flagged(each.flag));
    m_beginnings.push_back({screening(ScreenScope::Full), {}});
    m_beginnings.push_back({screening(ScreenScope::Short), {}});
    m_beginnings.push_back({Clearance{}, {}});
    m_beginnings.push_back({Flare{}, {}});
    m_beginnings.push_back({CheckIn{.pain = pain(Pain::kMost)}, {}});
    m_beginnings.push_back({Session{pain(0), pain(Pain::kMost), pain(0)}, {}});
    m_beginnings.push_back({setLevel(protocol, Hand::Clinician, toInt(protocol.lastLevel())), {}});
}

void TrialBook::addEvents(const Protocol& protocol, LevelIndex level)
{
    using Order = Surroundings::Order;
    const int mostMinutes = mostWalkMinutes();
    const int most = toInt(protocol.lastLevel());
    const int here = toInt(level);
    const int below = std::max(0, here - 1);
    const int above = std::min(here + 1, most);
    const Surroundings capped{.cap = Order::ByClinician};
    auto& events = m_events.emplace_back();
    events = {{Start{pain(0), 0}, {}},
              {Start{pain(0), mostMinutes}, {}},
              {Start{pain(protocol.parameters.flarePain), mostMinutes}, {}},
              {Start{pain(0), mostMinutes}, capped},
              {screening(ScreenScope::Full), {}},
              {screening(ScreenScope::Short), {.screened = Surroundings::Screened::Never}},
              {Clearance{}, {}},
              {Flare{}, {}},
              {setLevel(protocol, Hand::Clinician, below), {}},
              {setLevel(protocol, Hand::Clinician, here), {}},
              {setLevel(protocol, Hand::Clinician, above), {}},
              {setLevel(protocol, Hand::Clinician, above), capped},
              {setLevel(protocol, Hand::Self, below), {}},
              {setLevel(protocol, Hand::Self, above), {}},
              {capLevel(protocol, Hand::Clinician, below), {}},
              {capLevel(protocol, Hand::Self, below), {}},
              {capLevel(protocol, Hand::Self, above), capped}};
    for (const Tier tier : {Tier::Emergency, Tier::SameDay, Tier::Soon, Tier::Advice})
        events.push_back(flagged(std::ranges::find(redFlags(), tier, &RedFlagInfo::tier)->flag));
    Directive lifted;
    lifted.by = Hand::Self;
    lifted.capLevel = comeback::Order<LevelName>::lift();
    lifted.holdUntil = comeback::Order<Date>::lift();
    lifted.acceptablePain = comeback::Order<int>::lift();
    events.push_back(
        {lifted, {.acceptable = 0, .hold = Order::ByClinician, .cap = Order::ByClinician}});
}

void TrialBook::addEfforts(const Protocol& protocol)
{
    const int mostEffort = greatestOf(EntryType::Session, "effort");
    std::set<int> limits;
    for (const Stage& stage : protocol.stages)
        for (const int effort : {stage.maxEffort, stage.maxEffort + 1})
            if (effort <= mostEffort)
                limits.insert(effort);
    for (const int effort : limits)
        m_efforts.push_back(
            {Session{.before = pain(0), .during = pain(0), .after = pain(0), .effort = effort},
             {}});
}

} // namespace comeback::safety
