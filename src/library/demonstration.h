// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/entry.h"
#include "engine/protocol.h"
#include "library/language.h"

#include <vector>

namespace comeback::library {

/// The invented course of 14 weeks that pictures, tests and newcomers see: the engine's
/// demonstration person from `first` on, under `standard`, who lifts what is advised and answers
/// the questionnaires when they are due, naming their activities in `language`.
[[nodiscard]] std::vector<Entry> demonstration(const Protocol& standard, Date first,
                                               Language language);

} // namespace comeback::library
