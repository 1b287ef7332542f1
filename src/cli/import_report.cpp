// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/import_report.h"

#include "cli/table.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace comeback::cli {

namespace {

/// So many problems are told; a file of another kind has one in every line.
constexpr std::size_t kMostTold = 50;

nlohmann::ordered_json idsOf(const std::vector<EntryId>& ids)
{
    auto list = nlohmann::ordered_json::array();
    for (const EntryId& each : ids)
        list.push_back(each.text);
    return list;
}

std::string entries(std::size_t count, std::string_view what)
{
    return countedEntries(count) + ' ' + std::string(what) + '\n';
}

/// The line for what is rare: nothing where there is none.
std::string countedIf(std::size_t count, std::string_view what)
{
    return count == 0 ? std::string{} : entries(count, what);
}

} // namespace

nlohmann::ordered_json toJson(const ImportResult& result, const ImportSource& source,
                              const ImportOptions& options)
{
    const exchange::Merge& merge = result.merge;
    nlohmann::ordered_json json{{"file", options.file},
                                {"format", source.format},
                                {"dry_run", options.dryRun},
                                {"added", merge.added.size()},
                                {"changed", merge.changed.size()},
                                {"removed", merge.removed.size()},
                                {"unchanged", merge.unchanged},
                                {"kept", idsOf(merge.kept)},
                                {"gone", idsOf(merge.gone)}};
    if (result.unknownProtocol)
        json["unknown_protocol"] = result.unknownProtocol->id;
    json.update(source.details);
    return json;
}

std::string inWords(const ImportResult& result, const ImportSource& source,
                    const ImportOptions& options)
{
    const exchange::Merge& merge = result.merge;
    std::string text = source.told;
    if (source.badCount > 0 && !options.skipBad)
        text += "With --skip-bad, without what cannot be used:\n";
    text += entries(merge.added.size(), "added");
    text += countedIf(merge.changed.size(), "replaced by a later version");
    text += countedIf(merge.removed.size(), "removed, as elsewhere");
    text += countedIf(merge.unchanged, "here already");
    text += countedIf(merge.kept.size(), "left as here: the version here is the later one");
    text += countedIf(merge.gone.size(), "left out: deleted here since");
    if (result.unknownProtocol)
        text += "The file follows the protocol " + oneLine(result.unknownProtocol->id) +
                ", which this program does not have; the diary keeps its own.\n";
    if (options.dryRun)
        text += "Nothing was changed: this was a trial (--dry-run).\n";
    return text;
}

std::string listOfBad(const ImportSource& source, const ImportOptions& options,
                      const library::Texts& texts)
{
    if (source.badCount == 0)
        return {};
    const std::size_t told = std::min(source.bad.size(), kMostTold);
    std::string text;
    for (std::size_t i = 0; i < told; ++i)
        text += oneLine(options.file + ": " + texts.problem(source.bad[i])) + '\n';
    if (told < source.bad.size())
        text += oneLine(options.file) + ": and " +
                counted(source.bad.size() - told, "more problem") + '\n';
    text += std::to_string(source.badCount) + " of " + counted(source.count, source.unit);
    if (options.skipBad)
        return text + " passed over.\n";
    const bool one = source.badCount == 1;
    return text + " cannot be used. Mend " + (one ? "it, or pass it" : "them, or pass them") +
           " over with --skip-bad.\nNothing was changed.\n";
}

} // namespace comeback::cli
