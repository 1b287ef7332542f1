// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/database.h"
#include "diary/migration.h"

#include <chrono>
#include <span>

namespace comeback::diary {

/// What opening depends on besides the file; the defaults are the program's, tests bring others.
struct OpenOptions
{
    /// How long to wait before another look at a file that seems damaged.
    std::chrono::milliseconds pause{200};
    std::span<const Migration> steps = migrations();
    /// ReadOnly: nothing is written, whatever the file allows.
    Access access = Access::ReadWrite;
};

} // namespace comeback::diary
