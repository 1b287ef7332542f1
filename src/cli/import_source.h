// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "cli/outcome.h"
#include "exchange/arrival.h"
#include "exchange/csv_diary.h"
#include "exchange/diary_file.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::cli {

struct ImportOptions
{
    std::string file;
    std::string format;             ///< "json", "csv", "fhir"; empty: by the look of the file
    std::vector<std::string> map;   ///< FIELD=COLUMN
    std::vector<std::string> where; ///< COLUMN=VALUE
    std::string dateOrder;          ///< "ymd", "dmy", "mdy"; empty: by the look of the dates
    bool skipBad = false;
    bool dryRun = false;
};

/// What a file brings, before it is compared with the diary.
struct ImportSource
{
    std::string format;
    /// What has ids, levels and a protocol as diaries have them.
    std::optional<exchange::DiaryFile> file = {};
    /// A diary's own rows, until it is known which levels they may name.
    std::optional<exchange::DiaryCsv> ownRows = {};
    /// What comes from other programs.
    exchange::Arrivals arrivals = {};
    Problems bad = {};             ///< of rows or readings that cannot be used: the first
    std::size_t badCount = 0;      ///< of `count`
    std::size_t count = 0;         ///< of what can be passed over one by one
    std::string_view unit = "row"; ///< one of them
    nlohmann::ordered_json details =
        nlohmann::ordered_json::object(); ///< how it was read, for --json
    std::string told = {};                ///< the same for people
};

/// "1 row", "2 rows".
[[nodiscard]] std::string counted(std::size_t count, std::string_view what);

/// Problems with their places and in words, for --json.
[[nodiscard]] nlohmann::ordered_json toldProblems(const Problems& problems,
                                                  const library::Texts& texts);

/// Reads the file by its format, or says everything that is wrong with the whole of it. What is
/// wrong with single rows or readings stands in the source.
[[nodiscard]] Result<ImportSource, Failure> readSource(const Context& context,
                                                       const ImportOptions& options);

} // namespace comeback::cli
