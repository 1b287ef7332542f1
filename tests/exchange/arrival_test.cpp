// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arrival.h"
#include "exchange/name_uuid.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

DiaryFile fileOf(const std::string& entries)
{
    return readDiaryFile(R"({"format":"comeback-diary","version":1,"entries":[)" + entries + "]}")
        .value();
}

Arrivals arrivalsOf(const std::string& entries)
{
    return exchange::arrivalsOf(fileOf(entries)).value();
}

const std::string kThree = R"({"type":"flare","date":"2026-01-06"},)"
                           R"({"type":"check_in","date":"2026-01-05","pain":3},)"
                           R"({"type":"flare","date":"2026-01-06"})";

} // namespace

TEST_CASE("a name gives the same UUID as in every other program")
{
    CHECK(nameUuid("entry 1 x") == "33a4343b-4982-53cd-abc1-738c3423617c");
    CHECK(nameUuid(std::string(200, 'a')) == "ece173c1-3d9c-59e1-97b0-8a464cb5fd54");
    CHECK(nameUuid("") == "9ec46bf2-e33a-5266-9f33-92f258fba978");
}

TEST_CASE("a UUID in upper case is the same in lower case, and nothing else is a UUID")
{
    CHECK(asUuid("33A4343B-4982-53CD-ABC1-738C3423617C") == "33a4343b-4982-53cd-abc1-738c3423617c");
    CHECK(asUuid("33a4343b-4982-53cd-abc1-738c3423617").empty());
    CHECK(asUuid("33a4343b+4982-53cd-abc1-738c3423617c").empty());
    CHECK(asUuid("g3a4343b-4982-53cd-abc1-738c3423617c").empty());
}

TEST_CASE("entries without id and time get them from what they say, every time the same")
{
    const Arrivals first = arrivalsOf(kThree);
    const Arrivals second = arrivalsOf(kThree);
    REQUIRE(first.entries.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(first.entries[i].entry == second.entries[i].entry);
        CHECK_FALSE(first.entries[i].dated);
        CHECK_FALSE(asUuid(first.entries[i].entry.id.text).empty());
    }
    CHECK(first.entries[1].entry.id != first.entries[2].entry.id);
    CHECK(first.entries[1].entry.recordedAt == Timestamp::parse("2026-01-06T00:00:00Z"));
    CHECK(first.entries[2].entry.recordedAt == Timestamp::parse("2026-01-06T00:00:00.001Z"));
}

TEST_CASE("a time that is made up is never before any instant that is kept")
{
    const Arrivals first = arrivalsOf(R"({"type":"flare","date":"1900-01-01"},)"
                                      R"({"type":"check_in","date":"1900-01-01","pain":3,)"
                                      R"("recorded_at":"1900-01-01T19:00:00-05:00"})");
    REQUIRE(first.entries.size() == 2);
    for (const Arrival& each : first.entries)
        CHECK(isKept(*each.entry.recordedAt));
}

TEST_CASE("an entry keeps its made-up id when others are written before it")
{
    const Arrivals alone = arrivalsOf(R"({"type":"check_in","date":"2026-01-05","pain":3})");
    CHECK(arrivalsOf(kThree).entries[0].entry.id == alone.entries[0].entry.id);
}

TEST_CASE("made-up times keep the order among those that the file has")
{
    const Arrivals mixed = arrivalsOf(
        R"({"type":"flare","date":"2026-01-06"},)"
        R"({"id":"b","type":"check_in","date":"2026-01-06","recorded_at":"2026-01-06T07:00:00+13:00","pain":3},)"
        R"({"type":"clearance","date":"2026-01-06"})");
    REQUIRE(mixed.entries.size() == 3);
    CHECK(mixed.entries[0].entry.recordedAt < mixed.entries[1].entry.recordedAt);
    CHECK(mixed.entries[1].entry.recordedAt == Timestamp::parse("2026-01-06T07:00:00+13:00"));
    CHECK(mixed.entries[1].entry.recordedAt < mixed.entries[2].entry.recordedAt);
}

TEST_CASE("ids that are no UUID become one, and those that become the same are refused")
{
    const std::string uuid = "33a4343b-4982-53cd-abc1-738c3423617c";
    const auto flare = [](const std::string& id) {
        return R"({"id":")" + id + R"(","type":"flare","date":"2026-01-06"})";
    };
    CHECK(arrivalsOf(flare("morning")).entries[0].entry.id.text == nameUuid("id morning"));
    CHECK(arrivalsOf(flare(uuid)).entries[0].entry.id.text == uuid);
    const auto twice =
        exchange::arrivalsOf(fileOf(flare("morning") + ',' + flare(nameUuid("id morning"))));
    REQUIRE_FALSE(twice.ok());
    CHECK(twice.error()[0].kind == ProblemKind::Duplicate);
    CHECK(twice.error()[0].where == "entries[1].id");
}

TEST_CASE("a time before all that can be kept is told by its own name")
{
    const auto early = exchange::arrivalsOf(
        fileOf(R"({"type":"flare","date":"1900-01-01","recorded_at":"2026-01-06T08:00:00Z",)"
               R"("revised_at":"1900-01-01T00:00:00+18:00"})"));
    REQUIRE_FALSE(early.ok());
    REQUIRE(early.error().size() == 1);
    CHECK(early.error()[0].where == "entries[0].revised_at");
}

TEST_CASE("a file tells of removals, and reads back as it was written")
{
    DiaryFile file = fileOf(R"({"id":"a","type":"flare","date":"2026-01-06"})");
    file.fates = {{{"b"}, *Timestamp::parse("2026-01-07T08:00:00Z"), Fate::Kind::Removed},
                  {{"c"}, *Timestamp::parse("2026-01-07T09:00:00Z"), Fate::Kind::Restored}};
    const std::string written = writeDiaryFile(file);
    CHECK(readDiaryFile(written).value() == file);
    CHECK(written.find(R"("removed":[{"id":"b","at":"2026-01-07T08:00:00Z"}])") !=
          std::string::npos);
}

TEST_CASE("what is told of removals is read strictly")
{
    const auto problemsOf = [](const std::string& removed) {
        const auto read = readDiaryFile(
            R"({"format":"comeback-diary","version":1,"entries":[],"removed":)" + removed + "}");
        return read ? Problems{} : read.error();
    };
    CHECK(problemsOf("[]").empty());
    CHECK(problemsOf("{}").at(0).where == "removed");
    CHECK(problemsOf("[1]").at(0).where == "removed[0]");
    CHECK(problemsOf(R"([{"id":"a"}])").at(0).where == "removed[0].at");
    CHECK(problemsOf(R"([{"id":"a","at":"noon"}])").at(0).where == "removed[0].at");
    CHECK(problemsOf(R"([{"at":"2026-01-07T08:00:00Z"}])").at(0).where == "removed[0].id");
    CHECK(problemsOf(R"([{"id":"a","at":"2026-01-07T08:00:00Z","by":"x"}])").at(0).where ==
          "removed[0].by");
    CHECK(problemsOf(R"([{"id":"a","at":"2026-01-07T08:00:00Z"},)"
                     R"({"id":"a","at":"2026-01-07T08:00:00Z"}])")
              .at(0)
              .kind == ProblemKind::Duplicate);
}
