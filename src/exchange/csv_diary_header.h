// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"
#include "exchange/csv_reader.h"

#include <string>
#include <vector>

namespace comeback::exchange {

/// The names of the columns of a diary's own rows, as a spreadsheet may have left them: in another
/// order, in capitals, with blanks around them, with columns added that have no name.
struct DiaryHeader
{
    std::string place = {}; ///< "line 1"
    /// By their names in diaryColumns(); empty for a column that has no name.
    std::vector<std::string> columns = {};
    /// Columns that a diary does not have, that are there twice, or without which no row can be
    /// read: each stands for something that would get lost.
    Problems problems = {};

    [[nodiscard]] bool has(std::string_view column) const;
};

[[nodiscard]] DiaryHeader diaryHeader(const CsvRow& row);

/// Whether the rows are those of a diary: by columns that nobody else's table has; by nothing but a
/// diary's columns, id, type and date among them; or by types of entries in a column of that name,
/// beside one for the date. `rows` stands behind the header.
[[nodiscard]] bool isOfDiary(const DiaryHeader& header, CsvReader rows);

} // namespace comeback::exchange
