// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "exchange/csv_dates.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace comeback::exchange {

/// The separator of the file: the one that its first line names; else the one of comma, semicolon
/// and tab that cuts its first rows into the same number of cells, the greatest one; a comma if
/// none does.
[[nodiscard]] char separatorOf(std::string_view text);

/// In which order the dates stand: the one under which the most of them exist and none lies after
/// `latest`; of several, the one under which the rows follow each other, and follow closer. Dates
/// with dots begin with the day. Nothing if that leaves a choice, and the choice matters.
[[nodiscard]] std::optional<DateOrder> dateOrderOf(std::span<const std::string> dates, Date latest);

} // namespace comeback::exchange
