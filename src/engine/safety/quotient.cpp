// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/quotient.h"

#include "engine/prescribe.h"

#include <algorithm>

namespace comeback::safety {

namespace {

/// What a next reading can still make of a waiting session: a plain spike, only a severe one, none.
constexpr int kReaches = 3;

/// The age of a date, at most `oldest`, which also stands for no date at all.
int ageOf(const std::optional<Date>& date, Date today, int oldest)
{
    return date ? std::min(today - *date, oldest) : oldest;
}

/// A date of that age, or none where the age stands for both.
std::optional<Date> dateOf(int age, Date today, int oldest)
{
    return age < oldest ? std::optional{today.plusDays(-age)} : std::nullopt;
}

template<typename Field>
int mostOf(const Protocol& protocol, Field field)
{
    int most = 0;
    for (const Stage& stage : protocol.stages)
        most = std::max(most, stage.*field);
    return most;
}

std::uint64_t countOf(int count)
{
    return static_cast<std::uint64_t>(count);
}

} // namespace

Quotient::Quotient(const Protocol& protocol)
    : m_parameters(protocol.parameters)
    , m_levels(static_cast<int>(protocol.levels.size()))
    , m_credits(mostOf(protocol, &Stage::credits) + 1)
    , m_levelSince(mostOf(protocol, &Stage::minDays) + 1)
    , m_flareSince(m_parameters.flareDays.back() + 2)
    , m_calm(m_parameters.calmCheckIns)
    , m_pendingAges(m_parameters.followUpDays + 1)
    , m_lastCredit(mostOf(protocol, &Stage::restDays) + 2)
{
    const int rest = mostOf(protocol, &Stage::restDays);
    m_sessionAges = std::max({m_parameters.gapDays.back(), m_parameters.easeGapDays + 1,
                              kFullScreenGapDays + 1, rest + 1, m_pendingAges + 1}) +
                    1;
    m_slots = m_sessionAges + 1 + m_pendingAges * kPendingKinds;
    m_lastSpike =
        std::max({m_parameters.spikeWindowDays + 1, m_parameters.calmDaysStage,
                  mostOf(protocol, &Stage::calmDays), m_parameters.restAfterSpikeDays + 1}) +
        1;
    const std::uint64_t common =
        countOf(m_levels) * countOf(m_slots) * countOf(m_lastCredit) * countOf(m_lastSpike);
    m_flare = common * countOf(m_credits) * countOf(m_levelSince);
    m_referred = m_flare + common * countOf(m_flareSince) * countOf(m_calm) * 2;
    m_notStarted = m_referred + common;
}

int Quotient::kindOf(const Pending& pending) const
{
    int zone = 0;
    if (pending.zone == Zone::Green)
        zone = pending.notCreditable ? 1 : 2;
    const int spikesFrom = pending.reference.value() + m_parameters.spikeRise;
    int reach = 2;
    if (spikesFrom < m_parameters.severePain)
        reach = 0;
    else if (spikesFrom <= Pain::kMost)
        reach = 1;
    return zone * kReaches + reach;
}

Pending Quotient::pendingOf(int kind, Date date) const
{
    const int reach = kind % kReaches;
    int reference = 0;
    if (reach == 1)
        reference = std::max(0, m_parameters.severePain - m_parameters.spikeRise);
    if (reach == 2)
        reference = Pain::kMost + 1 - m_parameters.spikeRise;
    Pending pending{date, *Pain::from(0), *Pain::from(reference), Zone::Amber, NotCreditable::Part};
    if (kind / kReaches > 0)
        pending.zone = Zone::Green;
    if (kind / kReaches == 2)
        pending.notCreditable.reset();
    return pending;
}

std::optional<int> Quotient::slotOf(const State& state, Date today) const
{
    if (!state.pending || today - state.pending->date >= m_pendingAges)
        return state.lastSession ? std::min(today - *state.lastSession, m_sessionAges - 1)
                                 : m_sessionAges;
    if (state.lastSession != state.pending->date)
        return std::nullopt;
    const int age = today - state.pending->date;
    return m_sessionAges + 1 + age * kPendingKinds + kindOf(*state.pending);
}

std::optional<std::uint64_t> Quotient::numberOf(const State& state, Date today) const
{
    Parts parts;
    parts.mode = state.mode;
    parts.started = state.started;
    if (!state.started)
        return join(parts);
    const auto slot = slotOf(state, today);
    if (!slot || state.credits >= m_credits || (state.mode == Mode::Flare && state.credits > 0))
        return std::nullopt;
    parts.level = toInt(state.level);
    parts.credits = state.credits;
    parts.levelSince = ageOf(state.levelSince, today, m_levelSince - 1);
    parts.flareSince = ageOf(state.flareSince, today, m_flareSince - 1);
    parts.calm = std::min(state.calm, m_calm - 1);
    parts.calmToday = state.calmDate == today;
    parts.slot = *slot;
    parts.lastCredit = ageOf(state.lastCredit, today, m_lastCredit - 1);
    parts.lastSpike = ageOf(state.lastSpike, today, m_lastSpike - 1);
    return join(parts);
}

State Quotient::stateOf(std::uint64_t number, Date today) const
{
    const Parts parts = split(number);
    State state;
    state.mode = parts.mode;
    state.started = parts.started;
    if (parts.mode == Mode::Referred)
        state.referral = Tier::Soon;
    if (!parts.started)
        return state;
    state.level = static_cast<LevelIndex>(parts.level);
    state.levelSince = today.plusDays(-parts.levelSince);
    state.credits = parts.credits;
    if (parts.mode == Mode::Flare) {
        state.flareSince = today.plusDays(-parts.flareSince);
        state.calm = parts.calm;
        if (parts.calmToday)
            state.calmDate = today;
    }
    state.lastCredit = dateOf(parts.lastCredit, today, m_lastCredit - 1);
    state.lastSpike = dateOf(parts.lastSpike, today, m_lastSpike - 1);
    if (parts.slot < m_sessionAges) {
        state.lastSession = today.plusDays(-parts.slot);
    } else if (parts.slot > m_sessionAges) {
        const int waiting = parts.slot - m_sessionAges - 1;
        state.lastSession = today.plusDays(-(waiting / kPendingKinds));
        state.pending = pendingOf(waiting % kPendingKinds, *state.lastSession);
    }
    return state;
}

std::uint64_t Quotient::join(const Parts& parts) const
{
    if (!parts.started)
        return m_notStarted + (parts.mode == Mode::Referred ? 1 : 0);
    std::uint64_t common = countOf(parts.level);
    common = common * countOf(m_slots) + countOf(parts.slot);
    common = common * countOf(m_lastCredit) + countOf(parts.lastCredit);
    common = common * countOf(m_lastSpike) + countOf(parts.lastSpike);
    if (parts.mode == Mode::Active) {
        common = common * countOf(m_credits) + countOf(parts.credits);
        return common * countOf(m_levelSince) + countOf(parts.levelSince);
    }
    if (parts.mode == Mode::Flare) {
        common = common * countOf(m_flareSince) + countOf(parts.flareSince);
        common = common * countOf(m_calm) + countOf(parts.calm);
        return m_flare + common * 2 + (parts.calmToday ? 1 : 0);
    }
    return m_referred + common;
}

Quotient::Parts Quotient::split(std::uint64_t number) const
{
    Parts parts;
    if (number >= m_notStarted) {
        parts.started = false;
        parts.mode = number > m_notStarted ? Mode::Referred : Mode::NotStarted;
        return parts;
    }
    const auto take = [&number](int count) {
        const int value = static_cast<int>(number % countOf(count));
        number /= countOf(count);
        return value;
    };
    if (number < m_flare) {
        parts.mode = Mode::Active;
        parts.levelSince = take(m_levelSince);
        parts.credits = take(m_credits);
    } else if (number < m_referred) {
        parts.mode = Mode::Flare;
        number -= m_flare;
        parts.calmToday = take(2) == 1;
        parts.calm = take(m_calm);
        parts.flareSince = take(m_flareSince);
    } else {
        parts.mode = Mode::Referred;
        number -= m_referred;
    }
    parts.lastSpike = take(m_lastSpike);
    parts.lastCredit = take(m_lastCredit);
    parts.slot = take(m_slots);
    parts.level = static_cast<int>(number);
    return parts;
}

int Quotient::nextSlot(int slot) const
{
    if (slot < m_sessionAges)
        return std::min(slot + 1, m_sessionAges - 1);
    if (slot == m_sessionAges)
        return slot;
    const int waiting = slot - m_sessionAges - 1;
    const int age = waiting / kPendingKinds + 1;
    if (age == m_pendingAges)
        return age;
    return m_sessionAges + 1 + age * kPendingKinds + waiting % kPendingKinds;
}

std::uint64_t Quotient::nextDay(std::uint64_t number) const
{
    Parts parts = split(number);
    if (!parts.started)
        return number;
    parts.levelSince = std::min(parts.levelSince + 1, m_levelSince - 1);
    parts.flareSince = std::min(parts.flareSince + 1, m_flareSince - 1);
    parts.calmToday = false;
    parts.slot = nextSlot(parts.slot);
    parts.lastCredit = std::min(parts.lastCredit + 1, m_lastCredit - 1);
    parts.lastSpike = std::min(parts.lastSpike + 1, m_lastSpike - 1);
    return join(parts);
}

std::optional<Quotient::Context> Quotient::contextOf(std::uint64_t number) const
{
    const Parts parts = split(number);
    if (!parts.started || (parts.mode != Mode::Active && parts.mode != Mode::Flare))
        return std::nullopt;
    Context context{.mode = parts.mode};
    if (parts.slot <= m_sessionAges)
        return context;
    const int waiting = parts.slot - m_sessionAges - 1;
    const int age = waiting / kPendingKinds;
    context.kind = waiting % kPendingKinds;
    context.waiting = age == 0 ? Waiting::OfToday : Waiting::OfEarlier;
    context.lastChance = age == m_pendingAges - 1;
    return context;
}

} // namespace comeback::safety
