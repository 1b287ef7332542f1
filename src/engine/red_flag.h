// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace comeback {

/// The warning signs that a screening asks about. The ids are part of the diary format; the tiers
/// decide who is sent to care, so both stand here and not in the translated texts.
/// Source: NICE NG59; IFOMPT framework (Finucane 2020); NHS; see docs/evidence.md.
enum class RedFlag : std::uint8_t {
    SaddleNumbness,
    BladderBowel,
    GenitalFeeling,
    BothLegs,
    LegWeakness,
    MajorTrauma,
    AbdominalPulsing,
    ChestPain,
    FeverUnwell,
    OneLegWeak,
    FragileBone,
    CancerNewPain,
    WeightLoss,
    NoPositionEases,
    UpperBackShape,
    BelowKnee,
    CheckFirst,
    MorningStiffness,
    SlowCourse,
};

inline constexpr int kRedFlagCount = 19;

/// How soon a flag asks for care; the most urgent first. All but `Advice` refer.
enum class Tier : std::uint8_t { Emergency, SameDay, Soon, Advice };

/// Which of the two screens a flag stands on.
enum class ScreenScope : std::uint8_t { Full, Short };

struct RedFlagInfo
{
    RedFlag flag;
    std::string_view id;
    Tier tier;
    bool onShortScreen;
};

/// Every flag, in the order in which it is asked.
[[nodiscard]] const std::array<RedFlagInfo, kRedFlagCount>& redFlags();

[[nodiscard]] const RedFlagInfo& info(RedFlag flag);
[[nodiscard]] std::optional<RedFlag> redFlagFromId(std::string_view id);
[[nodiscard]] std::string_view idOf(Tier tier);

/// The answers of one screening: for each flag yes, no, or not asked.
class RedFlagAnswers
{
public:
    void set(RedFlag flag, bool yes);

    /// The answer to `flag`; nothing if it was not asked.
    [[nodiscard]] std::optional<bool> answer(RedFlag flag) const;
    [[nodiscard]] bool empty() const { return m_asked == 0; }

    /// The most urgent referring tier among the flags answered yes, if there is one.
    [[nodiscard]] std::optional<Tier> referral() const;

    /// The referring flags answered yes, the most urgent first.
    [[nodiscard]] std::vector<RedFlag> referring() const;

    /// The flags of the tier `Advice` answered yes, in the order in which they are asked.
    [[nodiscard]] std::vector<RedFlag> advising() const;

    /// Whether a flag of the tier `Advice` was answered yes.
    [[nodiscard]] bool advises() const;

    /// "No" to every flag of the screen.
    [[nodiscard]] static RedFlagAnswers noToAll(ScreenScope scope);

    friend bool operator==(const RedFlagAnswers&, const RedFlagAnswers&) = default;

private:
    std::uint32_t m_asked = 0;
    std::uint32_t m_yes = 0;
};

} // namespace comeback
