// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/utf8.h"
#include "support/catch.h"

#include <string>

using namespace comeback::exchange;

TEST_CASE("well-formed UTF-8 of every length is accepted")
{
    CHECK_FALSE(firstBadUtf8("").has_value());
    CHECK_FALSE(firstBadUtf8("plain").has_value());
    CHECK_FALSE(firstBadUtf8("ß痛🙂").has_value());
    CHECK_FALSE(firstBadUtf8("\xF4\x8F\xBF\xBF").has_value());
    CHECK_FALSE(firstBadUtf8("\xED\x9F\xBF\xEE\x80\x80").has_value());
}

TEST_CASE("ill-formed UTF-8 is found where it stands")
{
    CHECK(firstBadUtf8("a\x80") == 1u);            // a continuation alone
    CHECK(firstBadUtf8("ab\xC3") == 2u);           // cut short
    CHECK(firstBadUtf8("\xC0\xAF") == 0u);         // overlong
    CHECK(firstBadUtf8("\xE0\x80\x80") == 0u);     // overlong
    CHECK(firstBadUtf8("\xED\xA0\x80") == 0u);     // a surrogate
    CHECK(firstBadUtf8("\xF4\x90\x80\x80") == 0u); // above U+10FFFF
    CHECK(firstBadUtf8("\xF5\x80\x80\x80") == 0u);
    CHECK(firstBadUtf8("ß\xE7\x97(") == 2u);
}

TEST_CASE("a beginning never cuts a character in two")
{
    CHECK(beginningOf("aß", 3) == "aß");
    CHECK(beginningOf("aß", 2) == "a");
    CHECK(beginningOf("痛", 2).empty());
}
