// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/import_source.h"
#include "exchange/merge.h"

#include <optional>
#include <string>

namespace comeback::cli {

/// What an import did, or would do.
struct ImportResult
{
    exchange::Merge merge;
    /// The protocol of the file, where this program does not know it and the diary keeps its own.
    std::optional<ProtocolRef> unknownProtocol = {};
};

[[nodiscard]] nlohmann::ordered_json toJson(const ImportResult& result, const ImportSource& source,
                                            const ImportOptions& options);
[[nodiscard]] std::string inWords(const ImportResult& result, const ImportSource& source,
                                  const ImportOptions& options);

/// What cannot be used, line by line, and how much of the whole that is: for standard error. Empty
/// if there is nothing.
[[nodiscard]] std::string listOfBad(const ImportSource& source, const ImportOptions& options,
                                    const library::Texts& texts);

} // namespace comeback::cli
