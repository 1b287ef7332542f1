// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"
#include "library/json.h"

namespace comeback::library {

/// What is wrong in the movements of figures.json: keys and names that nobody knows, limbs that are
/// told in no way or in two, fewer than two poses, a time that is negative.
[[nodiscard]] Problems checkFigures(const Json& movements);

} // namespace comeback::library
