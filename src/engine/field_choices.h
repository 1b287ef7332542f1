// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace comeback {

/// The names of choices in files and commands, in the order of their enumerations in entry.h.
inline constexpr std::array<std::string_view, 2> kSessionKinds{"training", "walk"};
inline constexpr std::array<std::string_view, 3> kCompletions{"full", "part", "stopped"};
inline constexpr std::array<std::string_view, 2> kScopes{"full", "short"};
inline constexpr std::array<std::string_view, 2> kHands{"clinician", "self"};

} // namespace comeback
