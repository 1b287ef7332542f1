// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"
#include "exchange/arbitrary_entry.h"
#include "exchange/diary_file.h"
#include "support/catch.h"

#include <clocale>

using namespace comeback;
using namespace comeback::exchange;

namespace {

const char* const kSample = R"({"format":"comeback-diary","version":1,"entries":[
{"id":"a","type":"start","date":"2026-01-05","recorded_at":"2026-01-05T07:30:00+01:00","pain":4,"walk_minutes":10,"protocol":{"id":"standard","version":1}},
{"type":"check_in","date":"2026-01-06","pain":3,"muscle_ache":true,"note":"Größe 🙂"},
{"type":"session","date":"2026-01-06","before":2,"during":3,"after":2,"completion":"full","exercises":[{"id":"bird_dog","sets":2,"reps":6,"load_kg":12.5},{"id":"plank","seconds":10,"load_kg":0.125}]},
{"type":"screening","date":"2026-01-07","scope":"short","answers":{"fever_unwell":false,"below_knee":true}},
{"type":"directive","date":"2026-01-08","by":"clinician","set_level":null,"cap_level":null,"hold_until":"2026-02-01","acceptable_pain":2},
{"type":"questionnaire","date":"2026-01-09","instrument":"psfs","answers":{"walking":4,"sitting":10}}
]})";

std::vector<Entry> sampleEntries()
{
    return readDiaryFile(kSample).value().entries;
}

} // namespace

TEST_CASE("any diary reads back as it was written, and a second writing gives the same bytes")
{
    REQUIRE(rc::check([] {
        DiaryFile file;
        file.protocol = {"gentle", *rc::gen::inRange(1, 5)};
        file.entries = *test::arbitraryEntries();
        const std::string written = writeDiaryFile(file);
        const auto read = readDiaryFile(written);
        RC_ASSERT(read.ok());
        RC_ASSERT(*read == file);
        RC_ASSERT(writeDiaryFile(*read) == written);
    }));
}

TEST_CASE("entries without an id are named by their place in the file")
{
    const auto entries = sampleEntries();
    CHECK(entries[0].id.text == "a");
    CHECK(entries[1].id.text == "2");
    CHECK(entries[5].id.text == "6");
}

TEST_CASE("a file without a protocol means the standard one")
{
    CHECK(readDiaryFile(kSample)->protocol == ProtocolRef{"standard", 1});
}

TEST_CASE("loads are read and written to the gram")
{
    const auto session = std::get<Session>(sampleEntries()[2].body);
    CHECK(session.exercises[0].load == Load{12'500});
    CHECK(session.exercises[1].load == Load{125});
    const std::string written = writeDiaryFile({{"standard", 1}, sampleEntries()});
    CHECK(written.find("\"load_kg\":12.5}") != std::string::npos);
    CHECK(written.find("\"load_kg\":0.125}") != std::string::npos);
}

TEST_CASE("every load from 0 to 500 kg is written as a decimal of at most three places")
{
    for (int grams = 0; grams <= 500'000; grams += 997) {
        Session session{
            .before = *Pain::from(0), .during = *Pain::from(0), .after = *Pain::from(0)};
        session.exercises = {{.id = "squat", .load = Load{grams}}};
        const DiaryFile file{{"standard", 1}, {{{"a"}, *Date::parse("2026-01-01"), session}}};
        REQUIRE(readDiaryFile(writeDiaryFile(file)).value() == file);
    }
}

TEST_CASE("a lifted order is told apart from one that is left alone")
{
    const auto directive = std::get<Directive>(sampleEntries()[4].body);
    CHECK(directive.capLevel == Order<LevelName>::lift());
    CHECK_FALSE(directive.excludeExercises.given());
    CHECK_FALSE(directive.setLevel.has_value());
    CHECK(directive.holdUntil.value() == Date::parse("2026-02-01"));
}

TEST_CASE("the file is readable: one entry a line, letters unescaped, a final newline")
{
    const std::string written = writeDiaryFile({{"standard", 1}, sampleEntries()});
    CHECK(std::count(written.begin(), written.end(), '\n') == 8);
    CHECK(written.back() == '\n');
    CHECK(written.find("Größe 🙂") != std::string::npos);
    CHECK(written.starts_with(
        "{\"format\":\"comeback-diary\",\"version\":1,\"protocol\":{\"id\":\"standard\","
        "\"version\":1},\"entries\":[\n{\"id\":\"a\",\"type\":\"start\",\"date\":\"2026-01-05\","
        "\"recorded_at\":\"2026-01-05T07:30:00+01:00\",\"pain\":4,\"walk_minutes\":10,"));
}

TEST_CASE("an empty diary is a file too")
{
    CHECK(readDiaryFile(writeDiaryFile({})).value() == DiaryFile{});
}

TEST_CASE("decimals are read alike under every locale that the machine has")
{
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"de_DE.UTF-8", "fa_IR.UTF-8", "fr_FR.UTF-8", "C.UTF-8"}) {
        std::setlocale(LC_ALL, locale);
        const auto session = std::get<Session>(sampleEntries()[2].body);
        CHECK(session.exercises[0].load == Load{12'500});
        CHECK(readDiaryFile(writeDiaryFile({{"standard", 1}, sampleEntries()})).ok());
    }
    std::setlocale(LC_ALL, before.c_str());
}
