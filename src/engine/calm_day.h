// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"

#include <cstdint>

namespace comeback {

/// Which screening a calm person answers when one is due: the one that is asked for, or always the
/// full one, with which levels open soonest.
enum class ScreenAnswered : std::uint8_t { AsAsked, Full };

/// Lives through `date` as a calm person (protocol.md sections 5 and 6.8): every screening that is
/// due answered no, a check-in of 0 unless there is one, and the prescribed session, if there is
/// one, with readings of 0. Appends the decisions.
void liveCalmDay(State& state, const Protocol& protocol, Date date, ScreenAnswered answered,
                 Decisions& decisions, const EngineFunctions& engine = {});

} // namespace comeback
