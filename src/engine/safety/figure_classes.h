// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/quotient.h"
#include "engine/safety/trial.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace comeback::safety {

/// Every check-in and session that could be written in one context: each pain figure from 0 to 10,
/// every usual pain, completion and acceptable pain, sorted into classes by what the engine does
/// with them. One trial stands for each class.
struct FigureClasses
{
    std::vector<Trial> trials;

    /// Pairs of classes, the second with one figure raised by a point (a check-in's pain, a
    /// session's during or after) and everything else equal, wherever there is such a pair of
    /// entries: what property 7 compares.
    std::vector<std::pair<std::size_t, std::size_t>> raises;

    /// The first check-in and the first session that can open a level, if any can.
    std::vector<std::size_t> earning;
};

/// Sorts by running `engine` on states of the context that tell its outcomes apart.
[[nodiscard]] FigureClasses figureClasses(const EngineFunctions& engine, const Protocol& protocol,
                                          const Quotient& quotient, Quotient::Context context);

} // namespace comeback::safety
