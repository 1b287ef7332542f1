// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/prescribe.h"
#include "engine/replay.h"

namespace comeback {

/// The two functions that make the engine. Whatever proves something about them takes them as
/// values: so it runs the engine itself, not a model of it, and its own tests can hand it engines
/// with a rule broken on purpose.
struct EngineFunctions
{
    using Advance = void (*)(State&, const Protocol&, const Entry&, std::size_t, Decisions&);
    using Prescribe = Recommendation (*)(const State&, const Protocol&, Date);

    Advance advance = &comeback::advance;
    Prescribe prescribe = &comeback::prescribe;
};

} // namespace comeback
