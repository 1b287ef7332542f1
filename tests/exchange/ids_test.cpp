// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/diary_file.h"
#include "library/texts.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

const std::string kLower = "33a4343b-4982-53cd-abc1-738c3423617c";
const std::string kUpper = "33A4343B-4982-53CD-ABC1-738C3423617C";

std::string flare(const std::string& id)
{
    return R"({"type":"flare","date":"2026-01-05","id":")" + id + "\"}";
}

std::string fileOf(const std::string& entries, const std::string& rest = {})
{
    return R"({"format":"comeback-diary","version":1,"entries":[)" + entries + ']' + rest + '}';
}

std::string fate(const std::string& list, const std::string& id)
{
    return ",\"" + list + R"(":[{"id":")" + id + R"(","at":"2026-01-06T07:30:00+01:00"}])";
}

} // namespace

TEST_CASE("a UUID in upper case is read as the one in lower case, and other ids as they stand")
{
    const auto file = readDiaryFile(fileOf(flare(kUpper) + ',' + flare("Mine-A")));
    REQUIRE(file.ok());
    CHECK(file->entries[0].id.text == kLower);
    CHECK(file->entries[1].id.text == "Mine-A");
    CHECK(writeDiaryFile(*file).find(kUpper) == std::string::npos);
    CHECK(arrivalsOf(*file)->entries[0].entry.id.text == kLower);
}

TEST_CASE("two ids that differ in case alone are refused with both places by whatever reads a file")
{
    const auto file = readDiaryFile(fileOf(flare(kUpper) + ',' + flare("b") + ',' + flare(kLower)));
    REQUIRE_FALSE(file.ok());
    REQUIRE(file.error().size() == 1);
    const Problem expected{ProblemKind::Duplicate, "entries[0].id, entries[2].id", kLower, {}};
    CHECK(file.error()[0] == expected);
    CHECK(library::Texts{library::Language::English}.problem(expected) ==
          "entries[0].id, entries[2].id: “" + kLower + "” is there twice. Keep one of them.");
    // A name that is no UUID is another in another case.
    CHECK(readDiaryFile(fileOf(flare("a") + ',' + flare("A"))).ok());
}

TEST_CASE("what is told of an entry that was removed finds it in whichever case its id is written")
{
    const auto file = readDiaryFile(fileOf(flare(kLower), fate("removed", kUpper)));
    REQUIRE(file.ok());
    REQUIRE(file->fates.size() == 1);
    CHECK(file->fates[0].entry.text == kLower);
    const auto twice =
        readDiaryFile(fileOf({}, fate("removed", kUpper) + fate("restored", kLower)));
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error()[0].where == "removed[0].id, restored[0].id");
}
