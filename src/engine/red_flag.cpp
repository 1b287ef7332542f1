// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/red_flag.h"

#include <algorithm>

namespace comeback {

namespace {

constexpr std::array<RedFlagInfo, kRedFlagCount> kFlags{{
    {RedFlag::SaddleNumbness, "saddle_numbness", Tier::Emergency, true},
    {RedFlag::BladderBowel, "bladder_bowel", Tier::Emergency, true},
    {RedFlag::GenitalFeeling, "genital_feeling", Tier::Emergency, true},
    {RedFlag::BothLegs, "both_legs", Tier::Emergency, true},
    {RedFlag::LegWeakness, "leg_weakness", Tier::Emergency, true},
    {RedFlag::MajorTrauma, "major_trauma", Tier::Emergency, true},
    {RedFlag::AbdominalPulsing, "abdominal_pulsing", Tier::Emergency, false},
    {RedFlag::ChestPain, "chest_pain", Tier::Emergency, false},
    {RedFlag::FeverUnwell, "fever_unwell", Tier::SameDay, true},
    {RedFlag::OneLegWeak, "one_leg_weak", Tier::SameDay, false},
    {RedFlag::FragileBone, "fragile_bone", Tier::SameDay, false},
    {RedFlag::CancerNewPain, "cancer_new_pain", Tier::SameDay, false},
    {RedFlag::WeightLoss, "weight_loss", Tier::Soon, false},
    {RedFlag::NoPositionEases, "no_position_eases", Tier::Soon, false},
    {RedFlag::UpperBackShape, "upper_back_shape", Tier::Soon, false},
    {RedFlag::BelowKnee, "below_knee", Tier::Soon, true},
    {RedFlag::CheckFirst, "check_first", Tier::Soon, false},
    {RedFlag::MorningStiffness, "morning_stiffness", Tier::Advice, false},
    {RedFlag::SlowCourse, "slow_course", Tier::Advice, false},
}};

constexpr std::uint32_t bit(RedFlag flag)
{
    return std::uint32_t{1} << static_cast<std::uint32_t>(flag);
}

} // namespace

const std::array<RedFlagInfo, kRedFlagCount>& redFlags()
{
    return kFlags;
}

const RedFlagInfo& info(RedFlag flag)
{
    return kFlags[static_cast<std::size_t>(flag)];
}

std::optional<RedFlag> redFlagFromId(std::string_view id)
{
    for (const RedFlagInfo& each : kFlags)
        if (each.id == id)
            return each.flag;
    return std::nullopt;
}

std::string_view idOf(Tier tier)
{
    constexpr std::array<std::string_view, 4> kIds{"emergency", "same_day", "soon", "advice"};
    return kIds[static_cast<std::size_t>(tier)];
}

void RedFlagAnswers::set(RedFlag flag, bool yes)
{
    m_asked |= bit(flag);
    m_yes = yes ? m_yes | bit(flag) : m_yes & ~bit(flag);
}

std::optional<bool> RedFlagAnswers::answer(RedFlag flag) const
{
    if ((m_asked & bit(flag)) == 0)
        return std::nullopt;
    return (m_yes & bit(flag)) != 0;
}

std::optional<Tier> RedFlagAnswers::referral() const
{
    std::optional<Tier> most;
    for (const RedFlagInfo& each : kFlags) {
        if (each.tier == Tier::Advice || (m_yes & bit(each.flag)) == 0)
            continue;
        if (!most || each.tier < *most)
            most = each.tier;
    }
    return most;
}

std::vector<RedFlag> RedFlagAnswers::referring() const
{
    std::vector<RedFlag> flags;
    for (const RedFlagInfo& each : kFlags)
        if (each.tier != Tier::Advice && (m_yes & bit(each.flag)) != 0)
            flags.push_back(each.flag);
    std::ranges::stable_sort(flags, {}, [](RedFlag flag) { return info(flag).tier; });
    return flags;
}

std::vector<RedFlag> RedFlagAnswers::advising() const
{
    std::vector<RedFlag> flags;
    for (const RedFlagInfo& each : kFlags)
        if (each.tier == Tier::Advice && (m_yes & bit(each.flag)) != 0)
            flags.push_back(each.flag);
    return flags;
}

bool RedFlagAnswers::advises() const
{
    for (const RedFlagInfo& each : kFlags)
        if (each.tier == Tier::Advice && (m_yes & bit(each.flag)) != 0)
            return true;
    return false;
}

RedFlagAnswers RedFlagAnswers::noToAll(ScreenScope scope)
{
    RedFlagAnswers answers;
    for (const RedFlagInfo& each : kFlags)
        if (scope == ScreenScope::Full || each.onShortScreen)
            answers.set(each.flag, false);
    return answers;
}

} // namespace comeback
