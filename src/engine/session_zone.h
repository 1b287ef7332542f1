// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"

#include <cstdint>
#include <optional>
#include <span>

namespace comeback {

/// How the engine judged a session on the day itself (protocol.md section 4, session): red is a
/// spike, green is acceptable throughout, amber is what lies between.
enum class SessionZone : std::uint8_t { Green, Amber, Red };

/// The zone of the session that led to `decisions`, its own in order; nothing where it was not
/// judged, as in a referral. `stopped` tells whether it was stopped because of pain.
[[nodiscard]] std::optional<SessionZone> zoneOf(std::span<const Decision> decisions, bool stopped);

} // namespace comeback
