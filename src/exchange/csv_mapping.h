// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/result.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comeback::exchange {

/// Which column of somebody's file stands for which field: "date", "time" (of day), and the fields
/// of a check-in or of a session (entry_fields.h) by their names.
using CsvMapping = std::map<std::string, std::string, std::less<>>;

/// Columns and their values: of all rows those are taken in which each has its value.
using CsvWhere = std::vector<std::pair<std::string, std::string>>;
/// The same by the places of the columns.
using CsvFilter = std::vector<std::pair<std::size_t, std::string>>;

/// The filter for a file with these columns, or which of those asked for there are not, or are
/// there twice.
[[nodiscard]] Result<CsvFilter> filterOf(const std::vector<std::string>& columns,
                                         const CsvWhere& where);
[[nodiscard]] bool isTaken(const std::vector<std::string>& cells, const CsvFilter& filter);

/// The name of a column in lower case and without blanks around it; beyond ASCII only the German
/// letters.
[[nodiscard]] std::string plainName(std::string_view name);

/// The names of the columns, one behind the other, for a message.
[[nodiscard]] std::string listOf(const std::vector<std::string>& columns);

/// What the columns of a known or a well-named file most likely stand for, by their names in
/// English and German; at most "date", "time", "pain", "note" and what else a check-in has. Every
/// column serves one field.
[[nodiscard]] CsvMapping suggestedMapping(const std::vector<std::string>& columns);

/// Rows are sessions where a field is mapped that only sessions have, else check-ins.
[[nodiscard]] EntryType typeMapped(const CsvMapping& mapping);

/// The place of a column by its name, which may differ in case and in spaces around it.
[[nodiscard]] std::optional<std::size_t> columnNamed(const std::vector<std::string>& columns,
                                                     std::string_view name);

/// A mapping by places, and the rows to take: those in which each column has its value.
struct CsvPlan
{
    EntryType type = EntryType::CheckIn;
    std::size_t date = 0;
    std::optional<std::size_t> time = {};
    std::vector<std::pair<std::string, std::size_t>> fields = {}; ///< name and column
    CsvFilter where = {};
};

/// The plan for a file with these columns, or what is wrong with the mapping: fields and columns
/// that there are not, columns of which there are two, no date, a field that every entry of the
/// type needs.
[[nodiscard]] Result<CsvPlan> planOf(const std::vector<std::string>& columns,
                                     const CsvMapping& mapping, const CsvWhere& where);

} // namespace comeback::exchange
