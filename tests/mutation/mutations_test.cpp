// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation/mutations.h"

#include "support/catch.h"

#include <algorithm>

using namespace comeback::test;

namespace {

/// What the mutator makes of a source, one mutant after another.
std::vector<std::string> mutants(std::string_view source)
{
    std::vector<std::string> all;
    for (const Mutation& mutation : mutationsOf(source))
        all.push_back(mutated(source, mutation));
    return all;
}

bool makes(std::string_view source, std::string_view mutant)
{
    const auto all = mutants(source);
    return std::ranges::find(all, mutant) != all.end();
}

} // namespace

TEST_CASE("comparisons are weakened and turned round")
{
    CHECK(makes("bool x = a < b;", "bool x = a <= b;"));
    CHECK(makes("bool x = a < b;", "bool x = a >= b;"));
    CHECK(makes("bool x = a == b;", "bool x = a != b;"));
    CHECK(makes("bool x = a && !b;", "bool x = a || !b;"));
    CHECK(makes("bool x = a && !b;", "bool x = a && b;"));
}

TEST_CASE("the brackets of templates, pointers and references are left alone")
{
    CHECK(mutants("std::vector<int> x(const Foo* a, Foo&& b);").empty());
}

TEST_CASE("words in comments, strings and preprocessor lines are left alone")
{
    CHECK(mutants("// a < b 14\n/* c > 2 */\n#if A < 3\nauto s = \"x > 1\";").empty());
}

TEST_CASE("constants are off by one")
{
    CHECK(mutants("constexpr int kDays = 14;") ==
          std::vector<std::string>{"constexpr int kDays = 15;", "constexpr int kDays = 13;"});
    CHECK(makes("int x = 10'000;", "int x = 9999;"));
    CHECK(makes("auto x = 14LL;", "auto x = 15LL;"));
    CHECK(mutants("int x = 0;") == std::vector<std::string>{"int x = 1;"});
}

TEST_CASE("a branch is taken always and never")
{
    CHECK(makes("if (a(b)) c();", "if (true) c();"));
    CHECK(makes("if (a(b)) c();", "if (false) c();"));
    CHECK(makes("if (auto x = f(); x.ok()) c();", "if (auto x = f(); false) c();"));
    CHECK(makes("int x = a ? b : c;", "int x = a && false ? b : c;"));
    CHECK_FALSE(makes("if (const auto* x = f()) c();", "if (true) c();"));
}

TEST_CASE("a statement is deleted, a declaration is not")
{
    CHECK(makes("void f() { state.credits = g(h); }", "void f() { ; }"));
    CHECK(makes("void f() { if (a) return b; reset(c); }", "void f() { if (a) return b; ; }"));
    CHECK(makes("void f() { ++x; }", "void f() { ; }"));
    CHECK_FALSE(makes("void f() { Load x = g(h); }", "void f() { ; }"));
    CHECK_FALSE(makes("void f() { const Load& x(h); }", "void f() { ; }"));
}

TEST_CASE("a mutant is named by its line and what was changed in it")
{
    const std::string_view source = "int a;\n  if (x <\n      y) b();";
    const auto all = mutationsOf(source);
    const auto never = std::ranges::find(all, "false", &Mutation::replacement);
    REQUIRE(never != all.end());
    CHECK(lineNumberOf(source, *never) == 2);
    CHECK(lineOf(source, *never) == "if (x <");
    CHECK(describe(source, *never) == "x < y -> false");
}
