// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/timestamp.h"

namespace comeback::cli {

/// The instant now, with the local offset from UTC.
[[nodiscard]] Timestamp timestampNow();

/// The civil date that the machine's clock shows.
[[nodiscard]] Date dateNow();

} // namespace comeback::cli
