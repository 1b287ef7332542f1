// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/level.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace comeback {

enum class Action : std::uint8_t {
    Start,
    Credit,
    Hold,
    Progress,
    Regress,
    Flare,
    Resume,
    Refer,
    Clear,
    Direct,
};

/// Why a decision was taken; the words for people are in the library's texts.
enum class Reason : std::uint8_t {
    Baseline,
    BaselineFlare,
    Referred,
    NoFollowUp,
    SpikeNextDay,
    SpikeDuring,
    SpikeAfter,
    FlareMode,
    Amber,
    NextDayPain,
    NextDayRise,
    Part,
    TooHard,
    TooSoon,
    Maintaining,
    Counting,
    MinDays,
    Held,
    Capped,
    CalmDays,
    ScreenDue,
    Earned,
    NotCalm,
    Calming,
    Calm,
    Gap,
    ExtraWalk,
    Pending,
    RedFlag,
    Screened,
    Cleared,
    NotReferred,
    Declared,
    Directive,
    Refused,
};

/// What a figure of a decision is. Dates are day numbers (Date::dayNumber), levels are indices, and
/// tiers are numbers of `Tier`.
enum class FigureName : std::uint8_t {
    Reading,      ///< the pain that was compared (NRS)
    Before,       ///< the pain before the session
    Reference,    ///< what a rise is measured from
    Acceptable,   ///< the acceptable pain in force
    Rise,         ///< points
    SpikeRise,    ///< points that make a spike
    Days,         ///< days that have passed
    Limit,        ///< what they were compared with
    Credits,      ///< credits after the decision's session
    Needed,       ///< credits needed at the level
    Effort,       ///< the effort given
    MaxEffort,    ///< the most effort that is credited
    Drop,         ///< levels that the rule takes back
    WalkMinutes,  ///< comfortable walking at the start
    CalmCheckIns, ///< calm check-ins so far
    Until,        ///< the date to which a hold runs
    Cap,          ///< the highest level allowed
    Severity,     ///< the tier of a referral
    Advice,       ///< 1 if a flag of the tier `advice` was answered yes
    WantedLevel,  ///< the level that a directive asked for
};

[[nodiscard]] std::string_view idOf(Action action);
[[nodiscard]] std::string_view idOf(Reason reason);
[[nodiscard]] std::string_view idOf(FigureName name);

struct Figure
{
    FigureName name{};
    std::int32_t value = 0;
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// The figures that a rule compared, at most eight, in the order of the rule.
class Figures
{
public:
    Figures() = default;
    Figures(std::initializer_list<Figure> figures);

    void add(FigureName name, int value);
    [[nodiscard]] std::optional<int> find(FigureName name) const;
    [[nodiscard]] std::span<const Figure> all() const { return {m_figures.data(), m_count}; }

    friend bool operator==(const Figures& left, const Figures& right);

private:
    static constexpr std::size_t kMost = 8;
    std::array<Figure, kMost> m_figures{};
    std::uint8_t m_count = 0;
};

/// One decision of the engine: which entry led to it, what was decided and why, the level before
/// and after, and the figures compared.
struct Decision
{
    std::size_t entry = 0; ///< place of the entry in the order of replay
    Date date;
    Action action{};
    Reason reason{};
    LevelIndex from{};
    LevelIndex to{};
    Figures figures;

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// Whether a session or the day after it hurt too much, whatever that led to.
[[nodiscard]] bool isSpike(const Decision& decision);

} // namespace comeback
