// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/catch.h"

// Catch2 3 keeps Approx in its namespace, 2 has it outside as well.
#if __has_include(<catch2/catch_all.hpp>)
using Catch::Approx;
#endif
