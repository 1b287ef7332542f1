// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage_words.h"
#include "diary/copy_error.h"

namespace comeback::app {

/// Why a copy could not be made or used, in words: what happened, that nothing was lost, and what
/// to do now.
[[nodiscard]] StorageWords words(const diary::CopyError& error);

} // namespace comeback::app
