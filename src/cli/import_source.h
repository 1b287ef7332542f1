// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "cli/outcome.h"
#include "exchange/arrival.h"
#include "exchange/diary_file.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <string>
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
    /// The line of each entry of `file`; none where the file has places of its own.
    std::vector<std::size_t> lines = {};
    /// What comes from other programs.
    exchange::Arrivals arrivals = {};
    nlohmann::ordered_json details =
        nlohmann::ordered_json::object(); ///< how it was read, for --json
    std::string told = {};                ///< the same for people
};

/// Reads the file by its format, or says everything that is wrong with it.
[[nodiscard]] Result<ImportSource, Failure> readSource(const Context& context,
                                                       const ImportOptions& options);

} // namespace comeback::cli
