// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"
#include "engine/replay.h"
#include "library/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>

namespace comeback::cli {

/// A decision as --json has it: levels by name, dates and tiers as text. `entries` are those
/// that were replayed.
[[nodiscard]] nlohmann::ordered_json
toJson(const Decision& decision, std::span<const Entry> entries, const Protocol& protocol);
[[nodiscard]] nlohmann::ordered_json
toJson(const Decisions& decisions, std::span<const Entry> entries, const Protocol& protocol);

/// The state after a replay: what is in force, levels by name, null where there is nothing.
[[nodiscard]] nlohmann::ordered_json toJson(const State& state, const Protocol& protocol);

/// Each decision in words, on a line of its own.
[[nodiscard]] std::string inWords(const Decisions& decisions, const Protocol& protocol,
                                  const library::Texts& texts);

} // namespace comeback::cli
