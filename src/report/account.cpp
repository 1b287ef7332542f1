// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/account.h"

#include "library/ladder.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace comeback::report {

namespace {

constexpr int kDaysOfWeek = 7;

/// Whether a decision belongs into the list of what changed the course.
bool turns(const Decision& decision)
{
    switch (decision.action) {
    case Action::Start:
    case Action::Progress:
    case Action::Regress:
    case Action::Flare:
    case Action::Resume:
    case Action::Refer:
    case Action::Clear:
    case Action::Direct:
        return true;
    case Action::Hold:
        return decision.reason == Reason::SpikeNextDay || decision.reason == Reason::SpikeDuring ||
               decision.reason == Reason::SpikeAfter;
    case Action::Credit:
        return false;
    }
    return false;
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

std::vector<WeekFacts> Account::weeks(Date from, int firstDayOfWeek) const
{
    // 1970-01-01 was a Thursday, the fourth day of a week that begins on Monday.
    const int weekday = ((from.dayNumber() + 3) % kDaysOfWeek + kDaysOfWeek) % kDaysOfWeek;
    const int intoWeek = (weekday - (firstDayOfWeek - 1) + kDaysOfWeek) % kDaysOfWeek;
    std::vector<WeekFacts> weeks;
    auto entry = lived().begin();
    auto decision = m_timeline.decisions.begin();
    Mode mode = Mode::NotStarted;
    LevelIndex level{};
    for (Date first = from.plusDays(-intoWeek); first <= m_today;
         first = first.plusDays(kDaysOfWeek)) {
        WeekFacts week{.first = first};
        WeekCount count;
        double planned = 0;
        for (int i = 0; i < kDaysOfWeek; ++i) {
            const Date day = first.plusDays(i);
            if (day > m_today)
                break;
            for (; decision != m_timeline.decisions.end() && decision->date <= day; ++decision) {
                mode = modeAfter(*decision).value_or(mode);
                level = decision->to;
            }
            if (mode == Mode::Active)
                planned += sessionsAWeek(m_protocol, level) / double{kDaysOfWeek};
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

std::vector<RedFlag> Account::standingFlags() const
{
    std::set<RedFlag> standing;
    for (const Decision& decision : m_timeline.decisions) {
        if (decision.action == Action::Clear)
            standing.clear();
        if (decision.action != Action::Refer)
            continue;
        const auto* screening = std::get_if<Screening>(&m_timeline.entries[decision.entry].body);
        for (const RedFlagInfo& flag : redFlags())
            if (screening && flag.tier != Tier::Advice &&
                screening->answers.answer(flag.flag).value_or(false))
                standing.insert(flag.flag);
    }
    std::vector<RedFlag> flags(standing.begin(), standing.end());
    std::ranges::stable_sort(flags, {}, [](RedFlag flag) { return info(flag).tier; });
    return flags;
}

std::vector<Decision> Account::turningPoints() const
{
    std::vector<Decision> points;
    for (const Decision& decision : m_timeline.decisions) {
        if (decision.action == Action::Start)
            points.clear();
        if (turns(decision))
            points.push_back(decision);
    }
    std::ranges::reverse(points);
    return points;
}

std::vector<std::string> Account::excludedBy(Hand hand) const
{
    std::vector<std::string> excluded;
    for (const Entry& entry : lived()) {
        // A new episode keeps a clinician's orders alone.
        if (hand == Hand::Self && std::holds_alternative<Start>(entry.body))
            excluded.clear();
        const auto* directive = std::get_if<Directive>(&entry.body);
        if (directive && directive->by == hand && directive->excludeExercises.given())
            excluded = directive->excludeExercises.value().value_or(std::vector<std::string>{});
    }
    return excluded;
}

std::vector<std::string> Account::excludedExercises() const
{
    std::set<std::string> all;
    for (const Hand hand : {Hand::Clinician, Hand::Self})
        for (std::string& id : excludedBy(hand))
            all.insert(std::move(id));
    return {all.begin(), all.end()};
}

library::Exclusions Account::exclusions() const
{
    return {excludedBy(Hand::Clinician), excludedBy(Hand::Self)};
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
