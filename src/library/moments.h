// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/replay.h"

#include <optional>
#include <span>
#include <string_view>

namespace comeback::library {

/// The card that suits today, by its id: a spike is explained after the first one, a new stage when
/// it opens, sleep after bad nights, and so on; the most pressing first. Nothing on most days, and
/// nothing while a warning sign stands. `entries` stand in the order of replay, and `decisions` and
/// `state` are theirs.
[[nodiscard]] std::optional<std::string_view> cardOfTheDay(std::span<const Entry> entries,
                                                           std::span<const Decision> decisions,
                                                           const State& state,
                                                           const Protocol& protocol, Date today);

} // namespace comeback::library
