// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/seal.h"

namespace comeback::diary::test {

/// So little that a test has no time to notice; the cost of real copies is the default.
inline constexpr SealCost kCheap{1, 8192};

inline const Passphrase kPassphrase{"correct horse battery"};

} // namespace comeback::diary::test
