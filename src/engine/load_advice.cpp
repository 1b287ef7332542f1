// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/load_advice.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace comeback {

namespace {

/// After so many days without the exercise less is lifted (protocol.md section 8).
constexpr int kGapDays = 14;
/// Four fifths are left.
constexpr std::int64_t kLessNumerator = 4;
constexpr std::int64_t kLessDenominator = 5;
/// At most a tenth more than the heaviest.
constexpr std::int64_t kMostTenths = 11;
constexpr std::int64_t kTenths = 10;
constexpr std::int32_t kLightGrams = 10'000;
constexpr std::int32_t kKilogram = 1000;
constexpr std::int32_t kTwoAndAHalfKilograms = 2500;
constexpr double kGramsPerKilogram = 1000;
constexpr double kGramsPerPound = 453.59237;
constexpr std::int32_t kTwoPounds = 907;
constexpr std::int32_t kFivePounds = 2268;
/// A load in pounds is kept in whole grams; a step of pounds is off by up to half a gram.
constexpr std::int32_t kToleranceGrams = 20;

/// A fifth less, down to a whole number of increments.
Load less(Load load, WeightUnit unit)
{
    const auto four = static_cast<std::int32_t>(load.grams * kLessNumerator / kLessDenominator);
    const std::int32_t step = increment({four}, unit).grams;
    const std::int32_t tolerance = unit == WeightUnit::Pounds ? kToleranceGrams : 0;
    const std::int32_t rounded = (four + tolerance) / step * step;
    return {std::min(rounded, four)};
}

bool wentWell(const LiftedSession& session)
{
    return session.zone == SessionZone::Green && !session.stopped && session.allDone &&
           session.withinEffort;
}

Load heaviestGreen(std::span<const LiftedSession> history)
{
    Load heaviest;
    for (const LiftedSession& each : history)
        if (each.zone == SessionZone::Green && !each.stopped)
            heaviest = std::max(heaviest, each.lifted);
    return heaviest;
}

LoadAdvice afterGoodSession(std::span<const LiftedSession> history, WeightUnit unit)
{
    const LiftedSession& last = history.back();
    const Load more{last.lifted.grams + increment(last.lifted, unit).grams};
    const bool small = more.grams * kTenths <= heaviestGreen(history).grams * kMostTenths;
    const bool twice = history.size() > 1 && wentWell(history[history.size() - 2]) &&
                       history[history.size() - 2].lifted >= last.lifted;
    if (small || twice)
        return {more, LoadReason::OneMore, last.lifted};
    return {last.lifted, LoadReason::OnceMore, last.lifted};
}

} // namespace

std::string_view idOf(LoadReason reason)
{
    constexpr std::array<std::string_view, 6> kIds{"first",    "after_red", "after_gap",
                                                   "one_more", "once_more", "same"};
    return kIds[static_cast<std::size_t>(reason)];
}

double inUnit(Load load, WeightUnit unit)
{
    constexpr double kTenthsOfPound = 10;
    if (unit == WeightUnit::Kilograms)
        return load.grams / kGramsPerKilogram;
    return std::round(load.grams / kGramsPerPound * kTenthsOfPound) / kTenthsOfPound;
}

Load loadOf(double amount, WeightUnit unit)
{
    const double grams = unit == WeightUnit::Kilograms ? kGramsPerKilogram : kGramsPerPound;
    return {static_cast<std::int32_t>(std::lround(amount * grams))};
}

Load increment(Load load, WeightUnit unit)
{
    const bool light = load.grams < kLightGrams;
    if (unit == WeightUnit::Kilograms)
        return {light ? kKilogram : kTwoAndAHalfKilograms};
    return {light ? kTwoPounds : kFivePounds};
}

LoadAdvice adviseLoad(std::span<const LiftedSession> history, Date today, WeightUnit unit)
{
    if (history.empty())
        return {};
    const LiftedSession& last = history.back();
    const bool hurt = last.zone == SessionZone::Red || last.stopped;
    const bool gap = today - last.date >= kGapDays;
    if (hurt || gap) {
        Load load = less(last.lifted, unit);
        if (hurt && gap)
            load = less(load, unit);
        return {load, hurt ? LoadReason::AfterRed : LoadReason::AfterGap, last.lifted};
    }
    if (wentWell(last))
        return afterGoodSession(history, unit);
    return {last.lifted, LoadReason::Same, last.lifted};
}

} // namespace comeback
