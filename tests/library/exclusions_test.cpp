// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/exclusions.h"

#include "support/catch.h"

using namespace comeback;

namespace {

using Names = std::vector<std::string>;

Entry ordered(Hand hand, Order<Names> exercises)
{
    Directive directive;
    directive.by = hand;
    directive.excludeExercises = std::move(exercises);
    return {{}, *Date::fromYmd(2026, 11, 20), std::move(directive)};
}

Entry started()
{
    return {{}, *Date::fromYmd(2026, 11, 20), Start{*Pain::from(2), 20, {}}};
}

} // namespace

TEST_CASE("each hand leaves out its own exercises, and its latest order holds")
{
    const std::vector<Entry> entries{
        ordered(Hand::Clinician, Names{"bridge"}), ordered(Hand::Self, Names{"bird_dog"}),
        ordered(Hand::Clinician, Names{"dead_bug", "superman"}), ordered(Hand::Self, {})};
    const auto excluded = library::exclusionsOf(entries);
    CHECK(excluded.byClinician == Names{"dead_bug", "superman"});
    CHECK(excluded.bySelf == Names{"bird_dog"});
}

TEST_CASE("an order that is lifted leaves nothing out")
{
    const std::vector<Entry> entries{ordered(Hand::Clinician, Names{"bridge"}),
                                     ordered(Hand::Clinician, Order<Names>::lift())};
    CHECK(library::excludedBy(Hand::Clinician, entries).empty());
}

TEST_CASE("a new episode keeps what a clinician has left out, and no wish of one's own")
{
    const std::vector<Entry> entries{ordered(Hand::Clinician, Names{"bridge"}),
                                     ordered(Hand::Self, Names{"bird_dog"}), started()};
    const auto excluded = library::exclusionsOf(entries);
    CHECK(excluded.byClinician == Names{"bridge"});
    CHECK(excluded.bySelf.empty());
}
