// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace comeback::cohort {

/// The two kinds of people whose course has been measured: pain for less than 12 weeks, or more.
enum class Onset : std::uint8_t { Acute, Persistent };

/// "acute", "persistent".
[[nodiscard]] std::string_view idOf(Onset onset);

/// Mean pain of cohorts at a time after the beginning, on the scale of 0 to 100, with its 95 %
/// interval. Source: Menezes Costa LdaC et al., CMAJ 2012; 184 (11): E613-24.
struct PublishedMean
{
    int week;
    double mean;
    double low;
    double high;
};

[[nodiscard]] const std::array<PublishedMean, 4>& publishedMeans(Onset onset);

/// The published mean between its four times, by straight lines in the logarithm of pain; after the
/// last it stays.
[[nodiscard]] double publishedMean(Onset onset, double week);

} // namespace comeback::cohort
