// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/safety/examine_diary.h"
#include "engine/safety/shortest_ways.h"

#include <vector>

namespace comeback::safety {

/// Whether a screening is answered on the last day of a diary: what a way leads to may rest on one.
enum class LastScreening : std::uint8_t { AsItIs, Fresh };

/// A diary that goes a way: the entries of the way and those that make their surroundings (orders
/// by directives, screenings where a level would else stay shut, usual pain by check-ins), from
/// 2026-01-05 on, with ids counted from 1.
[[nodiscard]] std::vector<Entry> diaryOf(const std::vector<Move>& way, const Protocol& protocol,
                                         const EngineFunctions& engine, LastScreening last);

/// Leaves out of a diary that breaks `property` every entry, and every day between entries, without
/// which it still does; ids are counted anew.
[[nodiscard]] std::vector<Entry> shortened(std::vector<Entry> diary, Property property,
                                           const Protocol& protocol, const EngineFunctions& engine);

/// Counts the ids of the entries anew, from 1.
void countAnew(std::vector<Entry>& diary);

} // namespace comeback::safety
