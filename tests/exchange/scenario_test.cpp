// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/replay.h"
#include "exchange/diary_file.h"
#include "library/protocols.h"
#include "support/catch.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

using namespace comeback;

namespace {

namespace fs = std::filesystem;

/// A scripted diary and the decisions that were worked out for it by hand from protocol.md: the
/// lines of NAME.expected, `ENTRY DATE ACTION REASON FROM TO` each and `state MODE LEVEL credits=N`
/// at the end; comments say which rule applies.
std::vector<fs::path> scenarios()
{
    std::vector<fs::path> found;
    for (const auto& each : fs::directory_iterator(fs::path(COMEBACK_TEST_DATA) / "replay"))
        if (each.path().extension() == ".json")
            found.push_back(each.path());
    std::ranges::sort(found);
    return found;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    INFO(path);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> expectedOf(fs::path path)
{
    std::istringstream text(contentOf(path.replace_extension(".expected")));
    std::vector<std::string> lines;
    for (std::string line; std::getline(text, line);)
        if (!line.empty() && line.front() != '#')
            lines.push_back(line);
    return lines;
}

std::vector<std::string> replayed(std::vector<Entry> entries, const Protocol& protocol)
{
    sortForReplay(entries);
    const Replay result = replay(entries, protocol);
    std::vector<std::string> lines;
    for (const Decision& each : result.decisions)
        lines.push_back(entries[each.entry].id.text + ' ' + each.date.toString() + ' ' +
                        std::string(idOf(each.action)) + ' ' + std::string(idOf(each.reason)) +
                        ' ' + protocol.level(each.from).id + ' ' + protocol.level(each.to).id);
    lines.push_back("state " + std::string(idOf(result.state.mode)) + ' ' +
                    protocol.level(result.state.level).id +
                    " credits=" + std::to_string(result.state.credits));
    return lines;
}

} // namespace

TEST_CASE("scripted diaries lead to the decisions written beside them by hand")
{
    for (const fs::path& path : scenarios()) {
        INFO(path.filename().string());
        const auto file = exchange::readDiaryFile(contentOf(path));
        REQUIRE(file.ok());
        const auto protocol = library::builtInProtocol(file->protocol.id);
        REQUIRE(protocol.ok());
        const auto expected = expectedOf(path);
        const auto actual = replayed(file->entries, *protocol);
        CHECK(expected.size() == actual.size());
        for (std::size_t i = 0; i < std::min(expected.size(), actual.size()); ++i)
            CHECK(actual[i] == expected[i]);
    }
}

TEST_CASE("at least sixty scripted diaries cover the three protocols")
{
    std::map<std::string, int> byProtocol;
    for (const fs::path& path : scenarios()) {
        const auto file = exchange::readDiaryFile(contentOf(path));
        REQUIRE(file.ok());
        ++byProtocol[file->protocol.id];
    }
    CHECK(byProtocol["standard"] + byProtocol["gentle"] + byProtocol["brisk"] >= 60);
    for (const std::string_view id : library::builtInProtocolIds())
        CHECK(byProtocol[std::string(id)] >= 10);
}
