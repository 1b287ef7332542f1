// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/properties.h"
#include "engine/safety/quotient.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace comeback::safety {

/// A set of numbers from 0 to a bound, which several threads may add to at once.
class NumberSet
{
public:
    explicit NumberSet(std::uint64_t size) : m_words((size + 63) / 64) {}
    /// Adds a number; whether it is new.
    bool add(std::uint64_t number);

private:
    std::vector<std::uint64_t> m_words;
};

/// How the work is done, not what comes of it.
struct Work
{
    int threads = 1;
    std::stop_token stop = {};
    /// Told now and then how many states have been looked at, from one of the working threads.
    std::function<void(std::uint64_t states)> progress = {};
};

/// As many states as an exploration holds in half a gigabyte.
inline constexpr std::size_t kMostStates = 60'000'000;

/// What an exploration found.
struct Explored
{
    std::vector<std::uint64_t> states; ///< every reachable number, in rising order
    std::uint64_t transitions = 0;
    std::vector<Property> broken; ///< in the order of their numbers, each once
    bool complete = true;         ///< false if it stopped at `kMostStates`, or was asked to stop
};

/// Tries every entry in every reachable state, from the empty diary on.
[[nodiscard]] Explored explore(const EngineFunctions& engine, const Protocol& protocol,
                               const Quotient& quotient, const Work& work);

} // namespace comeback::safety
