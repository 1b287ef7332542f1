// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine_functions.h"
#include "engine/safety/properties.h"

#include <span>
#include <string_view>

namespace comeback::test {

/// An engine with one rule broken, and a property that this breaks.
struct BrokenEngine
{
    std::string_view name;
    EngineFunctions engine;
    safety::Property breaks;
};

[[nodiscard]] std::span<const BrokenEngine> brokenEngines();

} // namespace comeback::test
