// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"

#include <rapidcheck.h>

#include <vector>

namespace comeback::test {

/// Diaries that a person could write, from tidy to wild: a few weeks to years of check-ins,
/// sessions, screenings, flares, directives and restarts, begun anywhere on the ladder, so that
/// every mode and stage is reached. They stand in the order of replay.
[[nodiscard]] rc::Gen<std::vector<Entry>> arbitraryDiary(const Protocol& protocol);

} // namespace comeback::test
