// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace comeback::report {

/// The key under which the diary keeps for how long the back had been hurting at the first start.
/// It steers nothing; a clinician wants to read it.
inline constexpr std::string_view kOnsetKey = "pain_since";

/// The answers, in the bounds that guidelines draw between acute, subacute and lasting pain: 6 and
/// 12 weeks.
inline constexpr std::array<std::string_view, 4> kOnsets{"under_1_week", "1_to_6_weeks",
                                                         "6_to_12_weeks", "over_12_weeks"};

/// "for one to six weeks"; empty for what is none of the answers.
[[nodiscard]] QString onsetText(const QString& onset);

} // namespace comeback::report
