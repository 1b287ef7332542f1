// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/diary_file.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

Protocol ladderOfTwo()
{
    Protocol protocol;
    protocol.stages = {{.id = "walking"}};
    protocol.levels = {{.id = "W1"}, {.id = "W2"}};
    return protocol;
}

DiaryFile fileWith(const std::string& directive)
{
    return readDiaryFile(R"({"format":"comeback-diary","version":1,"entries":[)"
                         R"({"type":"flare","date":"2026-01-05"},)"
                         R"({"type":"directive","date":"2026-01-05","by":"self",)" +
                         directive + "}]}")
        .value();
}

} // namespace

TEST_CASE("levels that the ladder does not have are told with their places")
{
    const Problems problems =
        checkLevels(fileWith(R"("set_level":"B1","cap_level":"W9")"), ladderOfTwo());
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] ==
          Problem{ProblemKind::UnknownLevel, "entries[1].set_level", "B1", "W1 to W2"});
    CHECK(problems[1].where == "entries[1].cap_level");
}

TEST_CASE("levels of the ladder, lifted ones and absent ones are in order")
{
    CHECK(checkLevels(fileWith(R"("set_level":"W2","cap_level":null)"), ladderOfTwo()).empty());
    CHECK(checkLevels(fileWith(R"("note":"x")"), ladderOfTwo()).empty());
}
