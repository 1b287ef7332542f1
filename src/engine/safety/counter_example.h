// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safety/examine_diary.h"
#include "engine/safety/shortest_ways.h"

#include <vector>

namespace comeback::safety {

/// A diary that goes a way: the entries of the way and those that make their surroundings (orders
/// by directives, screenings where a level would else stay shut, usual pain by check-ins), from
/// 2026-01-05 on, with ids counted from 1.
/// With `LastScreening::Fresh` a screening is answered on the last day, which what a way leads to
/// may rest on.
enum class LastScreening : std::uint8_t { AsItIs, Fresh };
[[nodiscard]] std::vector<Entry> diaryOf(const std::vector<Move>& way, const Protocol& protocol,
                                         const EngineFunctions& engine, LastScreening last);

/// Leaves out of a diary that breaks `property` every entry, and every day between entries, without
/// which it still does; ids are counted anew.
[[nodiscard]] std::vector<Entry> shortened(std::vector<Entry> diary, Property property,
                                           const Protocol& protocol, const EngineFunctions& engine);

} // namespace comeback::safety
