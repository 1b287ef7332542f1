// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"
#include "engine/result.h"
#include "library/texts.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace comeback::cli {

/// The exit statuses of comeback-cli(1).
enum class Exit : std::uint8_t {
    Done = 0,
    Other = 1,
    Usage = 2, ///< the command line is wrong
    Input = 3, ///< what was given is not acceptable; nothing was changed
    Diary = 4, ///< the diary cannot be used
};

/// Why a command did nothing: its exit status, and the message for standard error.
struct Failure
{
    Exit status{};
    std::string message;
    std::string document = {}; ///< for standard output all the same, if there is one
};

/// What a command writes to standard output, or why it failed.
using Outcome = Result<std::string, Failure>;

/// A JSON document as a command writes it: on one line, with a final newline.
[[nodiscard]] std::string documentText(const nlohmann::ordered_json& document);

/// Tells a person on standard error what was done: so a file that is written to standard output
/// stays what it is. Leaves nothing for standard output.
[[nodiscard]] std::string told(std::string_view message);

/// "1 entry", "2 entries".
[[nodiscard]] std::string countedEntries(std::uint64_t count);

/// Input that is not acceptable, in words, a line for each problem. `source` is the file that it
/// came from; empty for the command line.
[[nodiscard]] Failure inputFailure(const Problems& problems, const library::Texts& texts,
                                   std::string_view source = {});

/// What a failure of the storage means for the person, and what to do.
[[nodiscard]] Failure diaryFailure(const diary::StorageError& error);

} // namespace comeback::cli
