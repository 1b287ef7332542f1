// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/quotient.h"
#include "engine/safety/trial.h"

#include <cstddef>
#include <vector>

namespace comeback::safety {

/// Every check-in and session that could be written in one context: each pain figure from 0 to 10,
/// every usual pain, completion and acceptable pain, sorted into classes by what the engine does
/// with them, and by the property that they break, if they break one. One trial stands for each
/// class.
struct FigureClasses
{
    std::vector<Trial> trials;

    /// Pairs of classes, the second with one figure raised by a point (a check-in's pain, a
    /// session's during or after) and everything else equal, wherever there is such a pair of
    /// entries: what property 7 compares.
    struct Raise
    {
        std::size_t lower;
        std::size_t higher;
        Trial lowerTrial; ///< one of the lower class that a point more takes to the higher
    };
    std::vector<Raise> raises;

    /// The classes that can open a level.
    std::vector<std::size_t> earning;
};

/// Sorts by running `engine` on a state of the context that tells its outcomes apart.
[[nodiscard]] FigureClasses figureClasses(const EngineFunctions& engine, const Protocol& protocol,
                                          const Quotient& quotient, Quotient::Context context);

} // namespace comeback::safety
