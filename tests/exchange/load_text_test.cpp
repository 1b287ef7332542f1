// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/load_text.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

TEST_CASE("a load is read as the decimal that it is")
{
    CHECK(loadFromKilograms("0") == Load{0});
    CHECK(loadFromKilograms("12") == Load{12'000});
    CHECK(loadFromKilograms("12.5") == Load{12'500});
    CHECK(loadFromKilograms("12.05") == Load{12'050});
    CHECK(loadFromKilograms("0.001") == Load{1});
    CHECK(loadFromKilograms("2.500") == Load{2'500});
    CHECK(loadFromKilograms("1000000") == Load{1'000'000'000});
}

TEST_CASE("what is no plain decimal of at most three places is no load")
{
    for (const char* text : {"", ".", ".5", "5.", "-1", "+1", "1e3", "1,5", "1.2345", "1.2.3", " 1",
                             "1 ", "abc", "1000001", "99999999999999999999"}) {
        INFO(text);
        CHECK_FALSE(loadFromKilograms(text).has_value());
    }
}
