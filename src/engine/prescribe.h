// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback {

/// The one thing to do today.
enum class RecommendationKind : std::uint8_t {
    Start,    ///< set up the plan
    SeekCare, ///< a red flag stands; nothing is prescribed
    Screen,   ///< answer the red-flag questions first
    Rest,     ///< gentle everyday movement, positions of comfort
    Gentle,   ///< easy walks of 3 to 5 minutes, three to six times; no training
    Done,     ///< today's training is done
    Walk,     ///< the walk of the level; no training
    Session,  ///< training at the level
};

/// Why: which line of protocol.md section 5 was the first to hold.
enum class RecommendationReason : std::uint8_t {
    NotStarted,
    Referred,
    NoScreening,
    SeverePain,
    FlareMode,
    GentlePain,
    RecentSpike,
    SessionDone,
    RestDay,
    TrainingDay,
};

/// Whether a session is eased (80 % of the dose, or one set less; the easier variant), and why.
enum class Ease : std::uint8_t { None, Pain, LongGap, AfterFlare };

[[nodiscard]] std::string_view idOf(RecommendationKind kind);
[[nodiscard]] std::string_view idOf(RecommendationReason reason);
[[nodiscard]] std::string_view idOf(Ease ease);

/// What to do today, and what to ask beside it (protocol.md section 5).
struct Recommendation
{
    RecommendationKind kind{};
    RecommendationReason reason{};
    LevelIndex level{};       ///< the level to train or walk at, after the gap rule for today
    Ease ease = Ease::None;   ///< other than None only with a session
    std::optional<Tier> tier; ///< how soon to seek care; with SeekCare alone
    bool checkInDue = false;  ///< there is no check-in dated today
    std::optional<ScreenScope> screenDue; ///< which screening is due, if one is
    /// The pain of today is such that one would ask, kindly, whether this is a flare; there is no
    /// point in it outside mode active.
    bool askFlare = false;
    int creditsLeft = 0; ///< credited sessions still needed at the level

    friend bool operator==(const Recommendation&, const Recommendation&) = default;
};

/// What to do on `today` in `state`. A pure function; the engine reads no clock.
[[nodiscard]] Recommendation prescribe(const State& state, const Protocol& protocol, Date today);

/// The level after the gap rule, as a training session on `today` would find it.
[[nodiscard]] LevelIndex levelAfterGap(const State& state, const Protocol& protocol, Date today);

} // namespace comeback
