// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"
#include "exchange/arrival.h"
#include "exchange/csv_dates.h"
#include "exchange/csv_mapping.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comeback::exchange {

/// How to read somebody's file; what is left open is found out.
struct CsvOptions
{
    CsvMapping mapping = {}; ///< empty: as suggested
    CsvWhere where = {};
    std::optional<DateOrder> dateOrder = {};
    Date latest; ///< later dates are refused
};

/// What was found out about a file, to be shown before anything is imported.
struct CsvPreview
{
    char separator = ',';
    DateOrder dateOrder = DateOrder::Ymd;
    bool decimalComma = false; ///< whether a figure had one
    bool newestFirst = false;  ///< the rows go back in time and were turned round
    std::vector<std::string> columns = {};
    CsvMapping mapping = {};
    std::vector<std::vector<std::string>> sample = {}; ///< the first rows, at most kSampleRows
};
inline constexpr std::size_t kSampleRows = 20;

struct CsvImport
{
    CsvPreview preview;
    Arrivals arrivals;    ///< check-ins or sessions, under made-up ids
    Problems bad = {};    ///< of rows that cannot be used, each with its line: the first
    std::size_t rows = 0; ///< below the header
    std::size_t badRows = 0;
    std::size_t leftOut = 0; ///< rows that the filter does not take
    std::size_t blank = 0;   ///< rows without any rating: nothing was recorded
    std::size_t rounded = 0; ///< figures that were fractions and were rounded half up
};

/// Reads somebody's file as check-ins, or as sessions (csv_mapping.h). Several ratings of a day
/// stay in order, by their time of day if they have one, else as they stand in the file; a rating
/// after midnight belongs to the date that is written. Refused whole is only what concerns the
/// whole: no CSV, no column for a field, an order of dates that cannot be told.
[[nodiscard]] Result<CsvImport> readCsvImport(std::string_view text, const CsvOptions& options);

} // namespace comeback::exchange
