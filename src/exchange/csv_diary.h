// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"
#include "engine/result.h"
#include "exchange/csv_mapping.h"
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

/// Whether these are a diary's rows, as writeDiaryCsv writes them or as a spreadsheet or a person
/// has left them (csv_diary_header.h). Such a file must not be read as anybody's unasked: all but
/// the ratings would be lost.
[[nodiscard]] bool isDiaryCsv(std::string_view text);

/// The entries of such a file and the line of each.
struct DiaryCsv
{
    DiaryFile file;
    std::vector<std::size_t> lines = {};
    Problems bad = {};    ///< of rows that cannot be used, each with its line: the first
    std::size_t rows = 0; ///< below the header in which anything stands
    std::size_t badRows = 0;
    std::size_t leftOut = 0; ///< rows that the filter does not take
};

/// Reads what writeDiaryCsv wrote as the same entries. Columns may have been moved or taken out,
/// their names set in capitals, and the separator changed; a column without a name is passed over
/// where it is empty. A row that cannot be used is among the bad ones, with every reason; of rows
/// with one id all are. Refused whole is what concerns the whole: no CSV, a column that a diary
/// does not have, none for the type or the date.
[[nodiscard]] Result<DiaryCsv> readDiaryCsv(std::string_view text, const CsvWhere& where = {});

/// Puts among the bad rows what a diary under `protocol` cannot hold: levels that it does not have,
/// and times before any that are kept.
void passOverUnkept(DiaryCsv& csv, const Protocol& protocol);

} // namespace comeback::exchange
