// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/timestamp.h"

#include "support/catch.h"

using namespace comeback;

namespace {

std::optional<Timestamp> read(std::string_view text)
{
    return Timestamp::parse(text);
}

} // namespace

TEST_CASE("instants before, at and after 1970 are counted in milliseconds of UTC")
{
    CHECK(read("1970-01-01T00:00:00Z")->utcMilliseconds == 0);
    CHECK(read("1970-01-02T00:00:00Z")->utcMilliseconds == 86'400'000);
    CHECK(read("1970-01-01T01:02:03.004Z")->utcMilliseconds == 3'723'004);
    CHECK(read("1969-12-31T23:59:59.999Z")->utcMilliseconds == -1);
    CHECK(read("1970-01-01T00:00:00+01:30")->utcMilliseconds == -5'400'000);
    CHECK(read("1970-01-01T00:00:00-02:15")->utcMilliseconds == 8'100'000);
    CHECK(read("1970-01-01T00:00:00-02:15")->offsetMinutes == -135);
}

TEST_CASE("an instant is written as it was read")
{
    for (const char* text :
         {"2026-11-20T07:30:09+01:00", "1969-07-20T20:17:40Z", "1900-01-01T00:00:00Z",
          "2026-11-20T23:59:59.999-00:01", "2026-11-20T10:20:30.040+18:00",
          "2026-01-01T00:00:00.100-18:00", "2026-11-20T19:05:59.001+09:45"}) {
        INFO(text);
        REQUIRE(read(text).has_value());
        CHECK(read(text)->toString() == text);
    }
}

TEST_CASE("a fraction is kept to the millisecond, and small letters mean the same")
{
    CHECK(read("1970-01-01T00:00:00.1Z")->utcMilliseconds == 100);
    CHECK(read("1970-01-01T00:00:00.12Z")->utcMilliseconds == 120);
    CHECK(read("1970-01-01T00:00:00.1239999Z")->utcMilliseconds == 123);
    CHECK(read("1970-01-01t00:00:01z")->utcMilliseconds == 1000);
    CHECK(read("1970-01-01T00:00:00.9Z")->utcMilliseconds == 900);
    CHECK(read("1970-01-01T00:00:00.0Z")->utcMilliseconds == 0);
}

TEST_CASE("the last hour, minute, second and offset are read, the next ones are not")
{
    CHECK(read("2026-11-20T23:59:59+18:00").has_value());
    CHECK(read("2026-11-20T23:59:59-18:00").has_value());
    CHECK(read("2026-11-20T00:00:00+00:59").has_value());
    for (const char* wrong :
         {"2026-11-20T24:00:00Z", "2026-11-20T23:60:00Z", "2026-11-20T23:59:60Z",
          "2026-11-20T00:00:00+18:01", "2026-11-20T00:00:00+00:60", "2026-11-20T00:00:00+19:00"}) {
        INFO(wrong);
        CHECK_FALSE(read(wrong).has_value());
    }
}

TEST_CASE("every other shape is refused")
{
    for (const char* wrong :
         {"2026-11-20T00:00:00",        "2026-11-20T00:00:00 Z",     "2026-11-20T00:00:00.Z",
          "2026-11-20T00:00:00.",       "2026-11-20T00:00:00.5",     "2026-11-20T00:00:00+1:00",
          "2026-11-20T00:00:00+01-00",  "2026-11-20T00:00:00*01:00", "2026-11-20T00:00:00+0100",
          "2026-11-20T00:00:00+01:000", "2026-11-20T00:00:00+a1:00", "2026-11-20T00:00:00+01:0a",
          "2026-11-20T00:00:00+/1:00",  "2026-11-20T00:00:00+01:0:", "2026-11-20X00:00:00Z",
          "2026-11-20T00-00:00Z",       "2026-11-20T00:00-00Z",      "2026-11-20Tx0:00:00Z",
          "2026-11-20T00:x0:00Z",       "2026-11-20T00:00:x0Z",      "2026-13-20T00:00:00Z",
          "2026-11-20T00:00:00ZZ",      "2026-11-20T00:00:00.5:Z",   "2026-11-20T00:00:00./Z",
          "2026-11-20T00:00:0"}) {
        INFO(wrong);
        CHECK_FALSE(read(wrong).has_value());
    }
    const std::string whole = "2026-11-20T00:00:00.123+01:00";
    for (std::size_t length = 0; length < whole.size(); ++length)
        CHECK_FALSE(read(whole.substr(0, length)).has_value());
}
