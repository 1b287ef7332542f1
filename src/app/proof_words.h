// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "engine/safety/check_protocol.h"

namespace comeback::app {

/// What a proof came to, in the person's language.
struct ProofWords
{
    QString verdict; ///< one sentence
    QString details; ///< the promises that hold, or the diaries that break one, day by day
};

[[nodiscard]] ProofWords proofInWords(const safety::SafetyReport& report, const Protocol& proved,
                                      const Context& context);

} // namespace comeback::app
