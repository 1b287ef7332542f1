// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/calm_day.h"
#include "engine/safety/broken_engines.h"
#include "engine/safety/check_protocol.h"
#include "engine/safety/examine_diary.h"
#include "engine/safety/random_diary.h"
#include "engine/safety/small_protocol.h"
#include "support/catch.h"
#include "support/diary_text.h"
#include "support/protocols.h"

#include <algorithm>
#include <atomic>

using namespace comeback;
using namespace comeback::safety;
using namespace comeback::test;

namespace {

const Work kTwoThreads{.threads = 2};

std::vector<Property> brokenIn(const SafetyReport& report)
{
    std::vector<Property> broken;
    for (const Violation& each : report.violations)
        broken.push_back(each.property);
    return broken;
}

} // namespace

TEST_CASE("the engine keeps every property under a small protocol, and says how long the way is",
          "[proof][small]")
{
    const Protocol protocol = smallProtocol();
    const SafetyReport report = checkProtocol(protocol, kTwoThreads);
    CHECK(report.verdict == Verdict::Safe);
    CHECK(report.violations.empty());
    CHECK(report.states > 10'000);
    CHECK(report.transitions > report.states * 10);
    CHECK(report.randomEntries > 10'000);

    REQUIRE(report.mostCalmDays);
    INFO(toTable(report.slowest));
    CHECK(report.calmDaysShown == *report.mostCalmDays);
    const State state = replay(report.slowest, protocol).state;
    CHECK(calmDaysToTheTop(state, protocol, report.slowest.back().date, {}) == report.mostCalmDays);
}

TEST_CASE("no random diary needs more calm days than the longest that was found", "[proof]")
{
    const Protocol protocol = smallProtocol();
    const int most = checkProtocol(protocol, kTwoThreads).mostCalmDays.value();
    for (std::uint64_t seed = 1000; seed < 1300; ++seed) {
        const auto diary = randomDiary(protocol, seed, 60);
        const State state = replay(diary, protocol).state;
        if (state.mode == Mode::Referred || state.cap() || state.holdUntil())
            continue;
        const auto days = calmDaysToTheTop(state, protocol, diary.back().date, {});
        INFO(seed);
        CHECK(days.value() <= most);
    }
}

TEST_CASE("the same is found on one thread and on several", "[proof]")
{
    const Protocol protocol = smallProtocol();
    const SafetyReport one = checkProtocol(protocol, {.threads = 1});
    const SafetyReport three = checkProtocol(protocol, {.threads = 3});
    CHECK(one.states == three.states);
    CHECK(one.transitions == three.transitions);
    CHECK(one.calmStates == three.calmStates);
    CHECK(one.mostCalmDays == three.mostCalmDays);
    CHECK(one.slowest == three.slowest);
}

namespace {

void findOut(const BrokenEngine& broken)
{
    const Protocol protocol = smallProtocol();
    INFO(broken.name);
    const SafetyReport report = checkProtocol(protocol, kTwoThreads, broken.engine);
    CHECK(report.verdict == Verdict::Unsafe);
    std::string names;
    for (const Property each : brokenIn(report))
        names += std::string(idOf(each)) + ' ';
    INFO("broken: " << names);
    const auto found = std::ranges::find(report.violations, broken.breaks, &Violation::property);
    REQUIRE(found != report.violations.end());
    INFO(toTable(found->diary));
    CHECK(found->replays);
    CHECK(examineDiary(found->diary, protocol, broken.engine, broken.breaks));
    CHECK_FALSE(examineDiary(found->diary, protocol, {}, broken.breaks));
}

constexpr std::size_t kParts = 4;

/// Every fourth of the broken engines: the four test cases run beside each other.
void findOutPart(std::size_t part)
{
    for (std::size_t i = part; i < brokenEngines().size(); i += kParts)
        findOut(brokenEngines()[i]);
}

} // namespace

TEST_CASE("an engine with a rule broken is found out, by a diary that replays: first part",
          "[proof][broken]")
{
    findOutPart(0);
}

TEST_CASE("an engine with a rule broken is found out, by a diary that replays: second part",
          "[proof][broken]")
{
    findOutPart(1);
}

TEST_CASE("an engine with a rule broken is found out, by a diary that replays: third part",
          "[proof][broken]")
{
    findOutPart(2);
}

TEST_CASE("an engine with a rule broken is found out, by a diary that replays: fourth part",
          "[proof][broken]")
{
    findOutPart(3);
}

TEST_CASE("a counter-example has no entry that could be left out", "[proof]")
{
    const Protocol protocol = smallProtocol();
    const BrokenEngine& broken = brokenEngines().front();
    const SafetyReport report = checkProtocol(protocol, kTwoThreads, broken.engine);
    const std::vector<Entry>& diary = report.violations.front().diary;
    for (std::size_t i = 0; i < diary.size(); ++i) {
        auto without = diary;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        CHECK_FALSE(examineDiary(without, protocol, broken.engine, broken.breaks));
    }
}

TEST_CASE("an edited protocol that leads nowhere is found out", "[proof]")
{
    Protocol protocol = smallProtocol();
    protocol.parameters.gapDays = {1, 2, 3};
    const SafetyReport report = checkProtocol(protocol, kTwoThreads);
    CHECK(brokenIn(report) == std::vector{Property::NoDeadEnd});
    CHECK(report.violations.front().replays);
    CHECK_FALSE(report.mostCalmDays);
}

TEST_CASE("an edited protocol that does not lower the level after a flare is found out", "[proof]")
{
    Protocol protocol = smallProtocol();
    protocol.parameters.flareDrops = {0, 1, 2, 3};
    CHECK(brokenIn(checkProtocol(protocol, kTwoThreads)) == std::vector{Property::LowerAfterRest});
}

TEST_CASE("an edited protocol that starts people under load is found out", "[proof]")
{
    Protocol protocol = smallProtocol();
    protocol.stages[0].id = "loaded";
    protocol.stages[1].id = "more";
    CHECK(brokenIn(checkProtocol(protocol, kTwoThreads)) == std::vector{Property::PassedBelow});
}

TEST_CASE("a protocol with too many states to look at is not called safe", "[proof]")
{
    Protocol protocol = standardProtocol();
    protocol.parameters.gapDays = {14, 28, 365};
    protocol.parameters.flareDays = {3, 7, 365};
    protocol.parameters.calmCheckIns = 14;
    protocol.parameters.spikeWindowDays = 60;
    for (Stage& stage : protocol.stages) {
        stage.minDays = 60;
        stage.credits = 10;
        stage.restDays = 6;
    }
    CHECK(checkProtocol(protocol, kTwoThreads).verdict == Verdict::TooLarge);
}

TEST_CASE("a check that is asked to stop says that it did, and tells of its progress before",
          "[proof]")
{
    std::stop_source stop;
    std::atomic<std::uint64_t> told = 0;
    const Work work{.threads = 2, .stop = stop.get_token(), .progress = [&](std::uint64_t states) {
                        told = states;
                        stop.request_stop();
                    }};
    CHECK(checkProtocol(standardProtocol(), work).verdict == Verdict::Stopped);
    CHECK(told > 0);
}

TEST_CASE("random diaries under the built-in protocols break nothing", "[proof]")
{
    for (const Protocol& protocol : {standardProtocol(), gentleProtocol(), briskProtocol()})
        for (std::uint64_t seed = 1; seed <= 150; ++seed) {
            const auto diary = randomDiary(protocol, seed, 120);
            INFO(protocol.id << ' ' << seed);
            CHECK_FALSE(examineDiary(diary, protocol, {}));
        }
}
