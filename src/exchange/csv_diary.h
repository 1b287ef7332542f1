// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/result.h"
#include "exchange/diary_file.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::exchange {

/// What stands in the column of an order that is lifted.
inline constexpr std::string_view kLifted = "none";

/// The columns of a diary's rows, in order.
[[nodiscard]] const std::vector<std::string>& diaryColumns();

/// The entries as comma-separated values (docs/formats.md): a header row, then a row an entry, with
/// a column for every field that any type has; lists and objects are JSON in their own columns; an
/// order that is lifted is "none"; what is absent is empty. Text is kept from being taken for a
/// formula.
[[nodiscard]] std::string writeDiaryCsv(const std::vector<Entry>& entries);

/// Whether the header of the file is one that writeDiaryCsv could have written: id, type and date,
/// and no column that a diary does not have.
[[nodiscard]] bool isDiaryCsv(std::string_view text);

/// The entries of such a file and the line of each.
struct DiaryCsv
{
    DiaryFile file;
    std::vector<std::size_t> lines;
};

/// Reads what writeDiaryCsv wrote as the same entries; columns may have been moved or taken out,
/// and the separator changed, by a spreadsheet. Everything that is wrong is told with its line, as
/// strictly as for a diary file.
[[nodiscard]] Result<DiaryCsv> readDiaryCsv(std::string_view text);

} // namespace comeback::exchange
