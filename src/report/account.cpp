// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/account.h"

#include "charts/turns.h"
#include "charts/weeks.h"
#include "library/exclusions.h"
#include "library/ladder.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <set>

namespace comeback::report {

namespace {

using charts::kWeekDays;

/// Whether the entry is a wish of the person themself, such as "not this one".
bool isOwnWish(const Entry& entry)
{
    const auto* directive = std::get_if<Directive>(&entry.body);
    return directive && directive->by == Hand::Self;
}

/// The mode that a decision leaves behind, where it is one that changes the mode.
std::optional<Mode> modeAfter(const Decision& decision)
{
    switch (decision.action) {
    case Action::Start:
        return decision.reason == Reason::BaselineFlare ? Mode::Flare : Mode::Active;
    case Action::Flare:
    case Action::Clear:
        return Mode::Flare;
    case Action::Resume:
        return Mode::Active;
    case Action::Refer:
        return Mode::Referred;
    default:
        return std::nullopt;
    }
}

/// The first day of the week that holds `date`.
Date weekOf(Date date, int firstDayOfWeek)
{
    const int sinceMonday = date - charts::mondayOf(date);
    return date.plusDays(-((sinceMonday - (firstDayOfWeek - 1) + kWeekDays) % kWeekDays));
}

int sessionsAWeek(const Protocol& protocol, LevelIndex level)
{
    const auto prescription = library::prescriptionOf(protocol.level(level).id);
    if (!prescription)
        return 0;
    return prescription->strength ? prescription->strength->daysPerWeek
                                  : prescription->walk.daysPerWeek;
}

/// Collects what a week holds, reading by reading.
struct WeekCount
{
    std::vector<int> checkIns;
    std::set<Date> trained;
    std::optional<int> worst;
    int walks = 0;

    void read(Pain pain) { worst = std::max(worst.value_or(0), pain.value()); }

    void count(const Entry& entry)
    {
        if (const auto* checkIn = std::get_if<CheckIn>(&entry.body)) {
            checkIns.push_back(checkIn->pain.value());
            read(checkIn->pain);
        }
        if (const auto* session = std::get_if<Session>(&entry.body)) {
            if (session->kind == SessionKind::Training)
                trained.insert(entry.date);
            else
                ++walks;
            for (const Pain pain : {session->before, session->during, session->after})
                read(pain);
        }
    }
};

} // namespace

std::vector<RedFlag> standingFlags(const coach::Timeline& timeline)
{
    std::set<RedFlag> standing;
    for (const Decision& decision : timeline.decisions) {
        if (decision.action == Action::Clear)
            standing.clear();
        if (decision.action != Action::Refer)
            continue;
        const auto* screening = std::get_if<Screening>(&timeline.entries[decision.entry].body);
        if (screening)
            for (const RedFlag flag : screening->answers.referring())
                standing.insert(flag);
    }
    std::vector<RedFlag> flags(standing.begin(), standing.end());
    std::ranges::stable_sort(flags, {}, [](RedFlag flag) { return info(flag).tier; });
    return flags;
}

std::span<const Entry> Account::lived() const
{
    const auto& entries = m_timeline.entries;
    const auto later = std::ranges::upper_bound(entries, m_today, {}, &Entry::date);
    return std::span(entries).first(static_cast<std::size_t>(later - entries.begin()));
}

std::optional<Date> Account::episodeStart() const
{
    std::optional<Date> start;
    for (const Entry& entry : lived())
        if (std::holds_alternative<Start>(entry.body))
            start = entry.date;
    return start;
}

DateRange Account::daysOf(const Choice& choice, int firstDayOfWeek) const
{
    const auto entries = lived();
    const Date first = entries.empty() ? m_today : entries.front().date;
    const Date start = episodeStart().value_or(m_today);
    const auto lastWeeks = [&](int count) {
        const Date week = weekOf(m_today, firstDayOfWeek);
        return DateRange{std::max(week.plusDays(-kWeekDays * (count - 1)), start), m_today};
    };
    switch (choice.period) {
    case Period::Weeks4:
        return lastWeeks(4);
    case Period::Weeks8:
        return lastWeeks(8);
    case Period::Weeks12:
        return lastWeeks(12);
    case Period::SinceFlare:
        return {std::max(latestFlare().value_or(start), start), m_today};
    case Period::All:
        return {first, m_today};
    case Period::Own:
        break;
    }
    const Date to = std::clamp(choice.to.value_or(m_today), first, m_today);
    return {std::clamp(choice.from.value_or(start), first, to), to};
}

std::optional<Date> Account::latestFlare() const
{
    for (const Decision& decision : m_timeline.decisions | std::views::reverse)
        if (decision.date <= m_today &&
            (decision.action == Action::Flare ||
             (decision.action == Action::Start && decision.reason == Reason::BaselineFlare)))
            return decision.date;
    return std::nullopt;
}

std::vector<WeekFacts> Account::weeks(const DateRange& days, int firstDayOfWeek, int most) const
{
    const Date begin = weekOf(days.from, firstDayOfWeek);
    const int all = (days.to - begin) / kWeekDays + 1;
    const int length = (all + most - 1) / most * kWeekDays;
    std::vector<WeekFacts> weeks;
    auto entry = lived().begin();
    auto decision = m_timeline.decisions.begin();
    Mode mode = Mode::NotStarted;
    LevelIndex level{};
    for (int before = 0; before <= days.to - begin; before += length) {
        const Date first = begin.plusDays(before);
        WeekFacts week{.first = first};
        WeekCount count;
        double planned = 0;
        for (int i = 0; i < length; ++i) {
            if (before + i > days.to - begin)
                break;
            const Date day = first.plusDays(i);
            for (; decision != m_timeline.decisions.end() && decision->date <= day; ++decision) {
                mode = modeAfter(*decision).value_or(mode);
                level = decision->to;
            }
            if (mode == Mode::Active)
                planned += sessionsAWeek(m_protocol, level) / double{kWeekDays};
            for (; entry != lived().end() && entry->date <= day; ++entry)
                if (entry->date >= first)
                    count.count(*entry);
        }
        week.planned = static_cast<int>(std::lround(planned));
        week.done = static_cast<int>(count.trained.size());
        week.walks = count.walks;
        week.checkIns = static_cast<int>(count.checkIns.size());
        week.worst = count.worst;
        if (!count.checkIns.empty()) {
            std::ranges::sort(count.checkIns);
            week.middle = count.checkIns[(count.checkIns.size() - 1) / 2];
        }
        weeks.push_back(week);
    }
    return weeks;
}

std::vector<ScreeningFacts> Account::screenings() const
{
    std::vector<ScreeningFacts> all;
    for (const Entry& entry : lived()) {
        const auto* screening = std::get_if<Screening>(&entry.body);
        if (!screening)
            continue;
        ScreeningFacts facts{.date = entry.date, .scope = screening->scope, .yes = {}};
        for (const RedFlagInfo& flag : redFlags()) {
            const auto answer = screening->answers.answer(flag.flag);
            facts.asked += answer ? 1 : 0;
            if (answer.value_or(false))
                facts.yes.push_back(flag.flag);
        }
        all.push_back(std::move(facts));
    }
    std::ranges::reverse(all);
    return all;
}

std::vector<Decision> Account::turningPoints(const DateRange& days) const
{
    std::vector<Decision> points;
    for (const Decision& decision : m_timeline.decisions) {
        if (decision.date < days.from || decision.date > days.to)
            continue;
        const bool idle = decision.action == Action::Direct && decision.from == decision.to;
        if (idle && isOwnWish(m_timeline.entries[decision.entry]))
            continue;
        if (charts::isTurn(decision) || isSpike(decision))
            points.push_back(decision);
    }
    std::ranges::reverse(points);
    return points;
}

std::vector<std::string> Account::excludedBy(Hand hand) const
{
    return library::excludedBy(hand, lived());
}

library::Exclusions Account::exclusions() const
{
    return library::exclusionsOf(lived());
}

std::vector<library::PlanPlace> Account::places(const library::Prescription& prescription) const
{
    return library::placesOf(prescription, m_timeline.preferences, exclusions());
}

library::Prescription Account::fitted(library::Prescription prescription) const
{
    return library::fitted(std::move(prescription), m_timeline.preferences, exclusions());
}

std::string Account::noteOf(const Decision& decision) const
{
    const EntryBody& body = m_timeline.entries[decision.entry].body;
    if (const auto* flare = std::get_if<Flare>(&body))
        return flare->note;
    if (const auto* directive = std::get_if<Directive>(&body))
        return directive->note;
    if (const auto* clearance = std::get_if<Clearance>(&body))
        return clearance->note;
    if (const auto* session = std::get_if<Session>(&body))
        return session->note.empty() ? session->reason : session->note;
    return {};
}

} // namespace comeback::report
