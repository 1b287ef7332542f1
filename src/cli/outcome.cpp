// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/outcome.h"

#include "cli/storage_words.h"
#include "cli/table.h"
#include "exchange/entry_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace comeback::cli {

namespace {

/// So many problems are told; a file of another kind has one in every line.
constexpr std::size_t kMostTold = 50;

} // namespace

std::string documentText(const nlohmann::ordered_json& document)
{
    return exchange::toText(document) + '\n';
}

std::string told(std::string_view message)
{
    std::cerr << message;
    return {};
}

std::string countedEntries(std::uint64_t count)
{
    return std::to_string(count) + (count == 1 ? " entry" : " entries");
}

Failure inputFailure(const Problems& problems, const library::Texts& texts, std::string_view source)
{
    const std::string prefix = source.empty() ? "" : std::string(source) + ": ";
    const std::size_t told = std::min(problems.size(), kMostTold);
    std::string message;
    for (std::size_t i = 0; i < told; ++i)
        message += oneLine(prefix + texts.problem(problems[i])) + '\n';
    if (told < problems.size())
        message += prefix + "and " + std::to_string(problems.size() - told) + " more problems\n";
    return {Exit::Input, message + "Nothing was changed.\n"};
}

Failure diaryFailure(const diary::StorageError& error)
{
    const bool notFound = error.problem == diary::StorageProblem::NotFound;
    const bool unknown = error.problem == diary::StorageProblem::Other;
    const Exit status = notFound ? Exit::Input : unknown ? Exit::Other : Exit::Diary;
    return {status, oneLine(error.path) + ": " + std::string(wordsFor(error.problem))};
}

} // namespace comeback::cli
