// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_source.h"

#include "cli/files.h"

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

} // namespace

Result<ImportSource, Failure> readSource(const Context& context, const ImportOptions& options)
{
    const auto text = readFile(options.file);
    if (!text)
        return text.error();
    return readDiary(context, options, *text);
}

} // namespace comeback::cli
