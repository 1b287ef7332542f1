// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/moments.h"

#include "library/articles.h"
#include "library/protocols.h"
#include "support/catch.h"
#include "support/diary_text.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::library;

namespace {

constexpr std::string_view kBegun = "day 0 screening\nday 0 start 2 walk 30\n";

/// The card on a day after a table, with `change` made to the check-ins; empty for none.
std::string cardOn(int day, const std::string& table, void (*change)(CheckIn&) = nullptr)
{
    auto entries = test::diary(std::string(kBegun) + table);
    for (Entry& entry : entries)
        if (auto* checkIn = std::get_if<CheckIn>(&entry.body); checkIn && change)
            change(*checkIn);
    const Protocol protocol = builtInProtocol("standard").value();
    const Replay course = replay(entries, protocol);
    const auto card =
        cardOfTheDay(entries, course.decisions, course.state, protocol, test::day(day));
    if (!card)
        return {};
    const auto all = articles(Language::English);
    CHECK(std::ranges::find(all, *card, &Article::id) != all.end());
    return std::string(*card);
}

} // namespace

TEST_CASE("on an ordinary day no card is pushed")
{
    CHECK(cardOn(1, "day 1 check-in 2\n").empty());
    CHECK(cardOn(2, "day 1 session 2/2/2\nday 2 check-in 2\n").empty());
}

TEST_CASE("the first spike is explained for three days, a later one is not again")
{
    const std::string spike = "day 1 session 2/6/4\n";
    CHECK(cardOn(1, spike) == "spike");
    CHECK(cardOn(3, spike + "day 3 check-in 2\n") == "spike");
    CHECK(cardOn(4, spike + "day 4 check-in 2\n") != "spike");
    CHECK(cardOn(9, spike + "day 3-8 check-in 2\nday 8 session 2/6/4\n") != "spike");
}

TEST_CASE("the first flare says what a flare is, a later one what to do")
{
    CHECK(cardOn(2, "day 2 flare\n") == "flare");
    CHECK(cardOn(12, "day 2 flare\nday 3-9 check-in 1\nday 12 flare\n") == "flare_plan");
}

TEST_CASE("a new stage is welcomed when it opens")
{
    bool welcomed = false;
    for (int day = 1; day <= 13; ++day) {
        std::string table;
        for (int each = 1; each < day; ++each)
            table += "day " + std::to_string(each) + " check-in 1\nday " + std::to_string(each) +
                     " session 1/1/1\n";
        welcomed = welcomed || cardOn(day, table + "day " + std::to_string(day) +
                                               " check-in 1\n") == "stage_bodyweight";
    }
    CHECK(welcomed);
}

TEST_CASE("after three days without training the way back in is told")
{
    const std::string trained = "day 1 session 2/2/2\n";
    CHECK(cardOn(4, trained + "day 2-4 check-in 2\n").empty());
    CHECK(cardOn(5, trained + "day 2-5 check-in 2\n") == "missed_days");
}

TEST_CASE("two bad nights of three, little confidence, low mood or much stiffness bring their card")
{
    const std::string mornings = "day 1-3 check-in 2\n";
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.sleep = 3; }) == "sleep");
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.sleep = 4; }).empty());
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.confidence = 2; }) == "worry");
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.mood = 1; }) == "stress");
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.stiffness = 8; }) == "sitting");
    CHECK(cardOn(3, mornings, [](CheckIn& each) { each.muscleAche = true; }) == "soreness");
    CHECK(cardOn(3, "day 3 check-in 2\n", [](CheckIn& each) { each.sleep = 0; }).empty());
}

TEST_CASE("nothing is said beside the advice to see someone, or before the start")
{
    CHECK(cardOn(2, "day 1 session 2/6/4\nday 2 screening yes weight_loss\n").empty());
    const Protocol protocol = builtInProtocol("standard").value();
    CHECK_FALSE(cardOfTheDay({}, {}, State{}, protocol, test::day(0)).has_value());
}
