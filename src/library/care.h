// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace comeback::library {

/// The number to ring in an emergency in a territory ("DE", "US", …), as emergency_numbers.json
/// suggests it; 112 where nothing is known. The person can put another in its place.
[[nodiscard]] std::string suggestedEmergencyNumber(std::string_view territory);

} // namespace comeback::library
