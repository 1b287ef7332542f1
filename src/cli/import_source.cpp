// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_source.h"

#include "cli/files.h"
#include "cli/import_csv.h"

#include <string_view>
#include <utility>

namespace comeback::cli {

namespace {

Result<ImportSource, Failure> readDiary(const Context& context, const ImportOptions& options,
                                        const std::string& text)
{
    auto file = exchange::readDiaryFile(text);
    if (!file)
        return inputFailure(file.error(), context.texts(), options.file);
    ImportSource source{.format = "json"};
    source.file = std::move(*file);
    return source;
}

/// The format that the beginning of the file speaks for.
std::string_view formatOf(std::string_view text)
{
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool json = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    return json ? "json" : "csv";
}

} // namespace

Result<ImportSource, Failure> readSource(const Context& context, const ImportOptions& options)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    const std::string_view format = options.format.empty() ? formatOf(*text) : options.format;
    if (format == "csv")
        return readCsvSource(context, options, *text);
    return readDiary(context, options, *text);
}

} // namespace comeback::cli
