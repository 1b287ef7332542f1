// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/protocol_numbers.h"
#include "library/protocols.h"
#include "library/texts.h"

#include "library/resource.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

using namespace comeback;
using namespace comeback::library;

namespace {

std::string standardFile()
{
    return std::string(resource("protocols/standard.json"));
}

/// The standard file with the first occurrence of `from` replaced.
std::string edited(const std::string& from, const std::string& to)
{
    std::string text = standardFile();
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

bool hasProblem(const Problems& problems, ProblemKind kind, std::string_view where)
{
    return std::ranges::any_of(
        problems, [&](const Problem& each) { return each.kind == kind && each.where == where; });
}

} // namespace

TEST_CASE("standard has the parameters and the ladder of the protocol's document")
{
    const auto standard = builtInProtocol("standard");
    REQUIRE(standard.ok());
    CHECK(standard->parameters == Parameters{});
    const std::vector<Stage> stages{{"walking", 3, 5, 0, 5, 5},
                                    {"bodyweight", 3, 7, 1, 7, 6},
                                    {"loaded", 2, 7, 1, 7, 7},
                                    {"maintenance", 2, 7, 1, 7, 7}};
    CHECK(standard->stages == stages);
    std::string ladder;
    for (const Level& level : standard->levels)
        ladder += level.id + ':' + std::to_string(level.walkMinutes) + ' ';
    CHECK(ladder == "W1:5 W2:6 W3:7 W4:16 W5:19 B1:19 B2:20 B3:22 B4:24 B5:25 B6:27 "
                    "L1:27 L2:28 L3:30 L4:30 L5:30 L6:30 M1:30 ");
}

TEST_CASE("gentle has one credit more and longer levels, brisk fewer and shorter")
{
    const auto gentle = builtInProtocol("gentle");
    const auto brisk = builtInProtocol("brisk");
    REQUIRE(gentle.ok());
    REQUIRE(brisk.ok());
    const auto numbers = [](const Protocol& protocol, int Stage::*member) {
        std::vector<int> all;
        for (const Stage& stage : protocol.stages)
            all.push_back(stage.*member);
        return all;
    };
    CHECK(numbers(*gentle, &Stage::credits) == std::vector{4, 4, 3, 2});
    CHECK(numbers(*gentle, &Stage::minDays) == std::vector{7, 10, 10, 7});
    CHECK(numbers(*brisk, &Stage::credits) == std::vector{2, 2, 2, 2});
    CHECK(numbers(*brisk, &Stage::minDays) == std::vector{3, 4, 5, 7});
    CHECK(gentle->levels == brisk->levels);
}

TEST_CASE("a protocol written and read back is the same")
{
    for (const std::string_view id : builtInProtocolIds()) {
        const auto protocol = builtInProtocol(id);
        REQUIRE(protocol.ok());
        const auto again = readProtocol(writeProtocol(*protocol));
        REQUIRE(again.ok());
        CHECK(*again == *protocol);
    }
}

TEST_CASE("a mistake in a protocol file is named by its kind and its place")
{
    struct Mistake
    {
        std::string from;
        std::string to;
        ProblemKind kind;
        std::string where;
    };
    const std::vector<Mistake> mistakes{
        {"\"spike_rise\": 2", "\"spike_raise\": 2", ProblemKind::UnknownField,
         "parameters.spike_raise"},
        {"\"spike_rise\": 2", "\"spike_raise\": 2", ProblemKind::MissingField,
         "parameters.spike_rise"},
        {"\"acceptable_pain\": 3", "\"acceptable_pain\": 6", ProblemKind::OutOfRange,
         "parameters.acceptable_pain"},
        {"\"acceptable_pain\": 3", "\"acceptable_pain\": 3.5", ProblemKind::NotWhole,
         "parameters.acceptable_pain"},
        {"\"acceptable_pain\": 3", "\"acceptable_pain\": \"3\"", ProblemKind::WrongType,
         "parameters.acceptable_pain"},
        {"\"start_fraction\": 0.8", "\"start_fraction\": 1.2", ProblemKind::OutOfRange,
         "parameters.start_fraction"},
        {"[3, 7, 21]", "[3, 7, 7]", ProblemKind::Inconsistent, "parameters.flare_days"},
        {"[1, 2, 4]", "[1, 2]", ProblemKind::WrongType, "parameters.gap_drops"},
        {"\"gentle_pain\": 6", "\"gentle_pain\": 9", ProblemKind::Inconsistent,
         "parameters.severe_pain"},
        {"\"id\": \"W2\"", "\"id\": \"W1\"", ProblemKind::Duplicate, "levels[1].id"},
        {"\"stage\": \"bodyweight\"", "\"stage\": \"bodywait\"", ProblemKind::UnknownValue,
         "levels[5].stage"},
        {"\"stage\": \"walking\"", "\"stage\": \"loaded\"", ProblemKind::Inconsistent,
         "levels[1].stage"},
        {"\"walk_minutes\": 6", "\"walk_minutes\": 4", ProblemKind::Inconsistent,
         "levels[1].walk_minutes"},
        {"comeback-protocol", "comeback-diary", ProblemKind::WrongFormat, "format"},
        {"\"version\": 1", "\"version\": 0", ProblemKind::OutOfRange, "version"},
        {"\"name\": \"Standard\"", "\"name\": \"\"", ProblemKind::Empty, "name"},
        {"\"name\": \"Standard\"", "\"name\": \"A\", \"name\": \"B\"", ProblemKind::Duplicate,
         "name"},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.to);
        const auto read = readProtocol(edited(mistake.from, mistake.to));
        REQUIRE_FALSE(read.ok());
        CHECK(hasProblem(read.error(), mistake.kind, mistake.where));
    }
}

TEST_CASE("all mistakes of a protocol file are told at once")
{
    std::string text = edited("\"spike_rise\": 2", "\"spike_rise\": 0");
    const auto at = text.find("\"credits\": 3");
    REQUIRE(at != std::string::npos);
    text.replace(at, 12, "\"credits\": 0");
    const auto read = readProtocol(text);
    REQUIRE_FALSE(read.ok());
    CHECK(hasProblem(read.error(), ProblemKind::OutOfRange, "parameters.spike_rise"));
    CHECK(hasProblem(read.error(), ProblemKind::OutOfRange, "stages[0].credits"));
}

TEST_CASE("a protocol file cut short anywhere is refused and never crashes")
{
    const std::string whole = standardFile();
    for (std::size_t length = 0; length + 2 < whole.size(); ++length)
        REQUIRE_FALSE(readProtocol(std::string_view(whole).substr(0, length)).ok());
    CHECK_FALSE(readProtocol(std::string(1'000'000, '[')).ok());
    CHECK_FALSE(readProtocol("\"\xff\"").ok());
}

TEST_CASE("the parameters that differ from standard are named")
{
    Protocol changed = *builtInProtocol("standard");
    changed.parameters.acceptablePain = 4;
    changed.stages[1].credits = 5;
    const auto found = differences(changed, *builtInProtocol("standard"));
    REQUIRE(found.size() == 2);
    CHECK(found[0].number.path == "parameters.acceptable_pain");
    CHECK(found[0].value == 4);
    CHECK(found[0].usual == 3);
    CHECK(found[1].number.path == "stages[1].credits");
}

TEST_CASE("every number of a protocol file can be edited, has words and a source, and is kept")
{
    const Protocol standard = *builtInProtocol("standard");
    const Texts texts{Language::English};
    for (const ProtocolNumber& number : numbersOf(standard)) {
        INFO(number.path);
        CHECK(number.valueIn(standard) >= number.low);
        CHECK(number.valueIn(standard) <= number.high);
        CHECK(texts.parameter(number.key).title != "title");
        CHECK_FALSE(sourceOf(number.key, Language::English).empty());
        Protocol edited = standard;
        const int other =
            number.valueIn(standard) < number.high ? number.valueIn(standard) + 1 : number.low;
        number.put(other, edited);
        const auto found = differences(edited, standard);
        REQUIRE(found.size() == 1);
        CHECK(found[0].number.path == number.path);
        CHECK(found[0].value == other);
    }
}

TEST_CASE("a number out of its bounds is put at the nearest one within")
{
    Protocol edited = *builtInProtocol("standard");
    const auto numbers = numbersOf(edited);
    numbers.front().put(1000, edited);
    CHECK(edited.parameters.acceptablePain == 5);
    numbers.front().put(-1, edited);
    CHECK(edited.parameters.acceptablePain == 0);
}

TEST_CASE("numbers at odds with each other are named, and a protocol as it should be has none")
{
    Protocol edited = *builtInProtocol("standard");
    CHECK(checkProtocol(edited).empty());
    edited.parameters.gapDays = {28, 14, 56};
    const Problems problems = checkProtocol(edited);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().where == "parameters.gap_days");
}

TEST_CASE("a diary's own protocol is found by its id and version, and nothing else is taken for it")
{
    Protocol own = *builtInProtocol("standard");
    own.id = "mine";
    own.parameters.acceptablePain = 2;
    const std::string file = writeProtocol(own);
    CHECK(*protocolNamed({"mine", 1}, file) == own);
    CHECK(protocolNamed({"gentle", 1}, file)->id == "gentle");
    CHECK_FALSE(protocolNamed({"mine", 2}, file));
    CHECK_FALSE(protocolNamed({"yours", 1}, file));
    CHECK_FALSE(protocolNamed({"mine", 1}, ""));
    CHECK_FALSE(protocolNamed({"mine", 1}, file.substr(0, 100)));
}
