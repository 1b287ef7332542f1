// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback::cohort {

/// Which people: a fresh episode, or pain that has lasted for twelve weeks or more.
enum class PainCourse : std::uint8_t { Acute, Persistent };

inline constexpr std::array kPainCourses{PainCourse::Acute, PainCourse::Persistent};

/// "acute", "persistent".
[[nodiscard]] std::string_view idOf(PainCourse course);
[[nodiscard]] std::optional<PainCourse> painCourseFromId(std::string_view id);

/// The mean pain of people in cohort studies (0 to 100), with its 95 % interval.
struct PublishedMean
{
    int week = 0;
    double mean = 0;
    double low = 0;
    double high = 0;
};

/// What was published: Menezes Costa LdaC et al., The prognosis of acute and persistent low-back
/// pain: a meta-analysis. CMAJ 2012;184:E613-24.
[[nodiscard]] const std::array<PublishedMean, 4>& publishedMeans(PainCourse course);

/// Numbers that make a population follow a published course. Each person's pain at the start falls
/// into parts that settle quickly, settle slowly, or last; so the mean is a sum of two
/// exponentials and a constant, which passes through the four published means. The spread and the
/// flares are judgement (docs/evidence.md, "Virtual cohort").
struct CourseShape
{
    double painAtStart = 0;   ///< mean, of 100
    double spreadAtStart = 0; ///< standard deviation between people
    double quickShare = 0;    ///< of the pain at the start, on average
    double slowShare = 0;
    double quickKept = 0;   ///< share of the quick part that a day leaves
    double slowKept = 0;    ///< share of the slow part that a day leaves
    double flaresAYear = 0; ///< that come of themselves
};

[[nodiscard]] const CourseShape& shapeOf(PainCourse course);

} // namespace comeback::cohort
