// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <cstdint>
#include <optional>

namespace comeback::safety {

/// The states that the rules can tell apart, numbered. Ages count in days up to the greatest number
/// that any rule compares them with; a session that waits counts by what the next reading can make
/// of it, and not at all once it is too old to be settled. Left out is what a person or a clinician
/// can have in any way at any time without touching anything else: orders (a directive sets or
/// lifts them), screenings, and usual pain. Why nothing is lost by that is argued in
/// docs/safety.md.
class Quotient
{
public:
    explicit Quotient(const Protocol& protocol);

    /// How many numbers there are, whether reachable or not.
    [[nodiscard]] std::uint64_t size() const { return m_notStarted + 2; }

    /// The number of `state` at the end of its entries of `today`; nothing if the session that
    /// waits is not the last session, which no rule allows.
    [[nodiscard]] std::optional<std::uint64_t> numberOf(const State& state, Date today) const;

    /// A state with that number, without orders, screenings and check-ins.
    [[nodiscard]] State stateOf(std::uint64_t number, Date today) const;

    /// The number of the same state a day later, nothing having been logged.
    [[nodiscard]] std::uint64_t nextDay(std::uint64_t number) const;

    /// How a state stands towards the rules that read pain figures.
    enum class Waiting : std::uint8_t { Nothing, OfToday, OfEarlier };
    struct Context
    {
        Mode mode = Mode::Active; ///< active or flare
        Waiting waiting = Waiting::Nothing;
        int kind = 0;            ///< of the waiting session
        bool lastChance = false; ///< from tomorrow on it waits in vain
    };
    static constexpr int kPendingKinds = 9;

    /// The context of a number; nothing in the modes not_started and referred.
    [[nodiscard]] std::optional<Context> contextOf(std::uint64_t number) const;

    /// The kind of a waiting session, 0 to kPendingKinds - 1: amber, green and not creditable,
    /// green and creditable; by whether a next reading can make it a plain spike, only a severe
    /// one, none.
    [[nodiscard]] int kindOf(const Pending& pending) const;

    /// A waiting session of that kind.
    [[nodiscard]] Pending pendingOf(int kind, Date date) const;

    /// Days of screening ages that matter: 0 to this, where it stands for all that are older.
    [[nodiscard]] int oldestScreen() const { return m_parameters.screenDays + 1; }
    [[nodiscard]] int oldestFullScreen() const { return m_parameters.fullScreenDays + 1; }

private:
    struct Parts
    {
        Mode mode = Mode::NotStarted;
        bool started = true;
        int level = 0;
        int credits = 0;
        int levelSince = 0;
        int flareSince = 0;
        int calm = 0;
        bool calmToday = false;
        int slot = 0;
        int lastCredit = 0;
        int lastSpike = 0;
    };
    [[nodiscard]] Parts split(std::uint64_t number) const;
    [[nodiscard]] std::uint64_t join(const Parts& parts) const;
    [[nodiscard]] std::optional<int> slotOf(const State& state, Date today) const;
    [[nodiscard]] int nextSlot(int slot) const;

    Parameters m_parameters;
    int m_levels = 0;
    int m_credits = 0; ///< counts of values, each from 0
    int m_levelSince = 0;
    int m_flareSince = 0;
    int m_calm = 0;
    int m_sessionAges = 0; ///< ages of the last session; the next slot is none
    int m_pendingAges = 0;
    int m_slots = 0;
    int m_lastCredit = 0;
    int m_lastSpike = 0;
    std::uint64_t m_flare = 0; ///< where the numbers of each mode begin
    std::uint64_t m_referred = 0;
    std::uint64_t m_notStarted = 0;
};

} // namespace comeback::safety
