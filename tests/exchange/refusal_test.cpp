// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/diary_file.h"
#include "support/catch.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::exchange;

namespace {

/// A file of one entry; `rest` is its text after type and date.
std::string entryFile(const std::string& type, const std::string& rest)
{
    return R"({"format":"comeback-diary","version":1,"entries":[{"type":")" + type +
           R"(","date":"2026-01-05")" + rest + "}]}";
}

std::string fileOf(const std::string& entries)
{
    return R"({"format":"comeback-diary","version":1,"entries":[)" + entries + "]}";
}

Problems problemsOf(const std::string& json)
{
    auto read = readDiaryFile(json);
    return read ? Problems{} : std::move(read).error();
}

struct Refusal
{
    std::string json;
    ProblemKind kind;
    std::string where;
};

void checkRefused(const Refusal& refusal)
{
    INFO(refusal.json);
    const Problems problems = problemsOf(refusal.json);
    REQUIRE(problems.size() == 1);
    CHECK(static_cast<int>(problems[0].kind) == static_cast<int>(refusal.kind));
    CHECK(problems[0].where == refusal.where);
}

const std::string kPains = R"(,"before":1,"during":1,"after":1,"completion":"full")";

} // namespace

TEST_CASE("the document itself must be a diary file of a version that is known")
{
    using enum ProblemKind;
    const Refusal refusals[]{
        {"[]", WrongFormat, "file"},
        {"7", WrongFormat, "file"},
        {"{}", WrongFormat, "format"},
        {R"({"format":"comeback-protocol","version":1})", WrongFormat, "format"},
        {R"({"format":1,"version":1,"entries":[]})", WrongFormat, "format"},
        {R"({"format":"comeback-diary","entries":[]})", MissingField, "version"},
        {R"({"format":"comeback-diary","version":2,"wings":[]})", NewerVersion, "version"},
        {R"({"format":"comeback-diary","version":0,"entries":[]})", OutOfRange, "version"},
        {R"({"format":"comeback-diary","version":1.0,"entries":[]})", NotWhole, "version"},
        {R"({"format":"comeback-diary","version":"1","entries":[]})", WrongType, "version"},
        {R"({"format":"comeback-diary","version":1})", MissingField, "entries"},
        {R"({"format":"comeback-diary","version":1,"entries":{}})", WrongType, "entries"},
        {R"({"format":"comeback-diary","version":1,"entries":[],"extra":1})", UnknownField,
         "extra"},
        {R"({"format":"comeback-diary","version":1,"entries":[],"protocol":"standard"})", WrongType,
         "protocol"},
        {R"({"format":"comeback-diary","version":1,"entries":[],"protocol":{"id":"standard"}})",
         MissingField, "protocol.version"},
        {R"({"format":"comeback-diary","version":1,"entries":[],"protocol":{"version":1}})",
         MissingField, "protocol.id"},
        {R"({"format":"comeback-diary","version":1,"entries":[],"protocol":{"id":1,"version":1}})",
         WrongType, "protocol.id"},
        {R"({"format":"comeback-diary","version":1,"entries":[],)"
         R"("protocol":{"id":"standard","version":0}})",
         OutOfRange, "protocol.version"},
        {R"({"format":"comeback-diary","version":1,"entries":[],)"
         R"("protocol":{"id":"standard","version":1,"colour":1}})",
         UnknownField, "protocol.colour"},
    };
    for (const Refusal& each : refusals)
        checkRefused(each);
}

TEST_CASE("what every entry has is checked")
{
    using enum ProblemKind;
    const Refusal refusals[]{
        {fileOf("3"), WrongType, "entries[0]"},
        {fileOf(R"({"date":"2026-01-05"})"), MissingField, "entries[0].type"},
        {fileOf(R"({"type":"nap","date":"2026-01-05"})"), UnknownValue, "entries[0].type"},
        {fileOf(R"({"type":7,"date":"2026-01-05"})"), WrongType, "entries[0].type"},
        {fileOf(R"({"type":"flare"})"), MissingField, "entries[0].date"},
        {fileOf(R"({"type":"flare","date":20260105})"), WrongType, "entries[0].date"},
        {fileOf(R"({"type":"flare","date":"2026-02-30"})"), ImpossibleDate, "entries[0].date"},
        {fileOf(R"({"type":"flare","date":"2026-1-5"})"), ImpossibleDate, "entries[0].date"},
        {fileOf(R"({"type":"flare","date":"2150-01-01"})"), OutOfRange, "entries[0].date"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":""})"), Empty, "entries[0].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":5})"), WrongType, "entries[0].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":"a\u0000b"})"), ZeroCharacter,
         "entries[0].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":")" + std::string(201, 'x') + "\"}"),
         TooLong, "entries[0].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","recorded_at":"yesterday"})"), WrongType,
         "entries[0].recorded_at"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","revised_at":1})"), WrongType,
         "entries[0].revised_at"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":"a"},)"
                R"({"type":"flare","date":"2026-01-05","id":"a"})"),
         Duplicate, "entries[0].id, entries[1].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","id":"2"},)"
                R"({"type":"flare","date":"2026-01-05"})"),
         Duplicate, "entries[0].id, entries[1].id"},
        {fileOf(R"({"type":"flare","date":"2026-01-05","date":"2026-01-06"})"), Duplicate,
         "entries[0].date"},
        {R"({"format":"comeback-diary","format":"comeback-diary","version":1,"entries":[]})",
         Duplicate, "format"},
    };
    for (const Refusal& each : refusals)
        checkRefused(each);
}

TEST_CASE("plain fields are checked against the engine's table")
{
    using enum ProblemKind;
    const Refusal refusals[]{
        {entryFile("check_in", ""), MissingField, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":11)"), OutOfRange, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":-1)"), OutOfRange, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":4294967299)"), OutOfRange, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":99999999999999999999999)"), OutOfRange,
         "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":1e400)"), OutOfRange, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":3.0)"), NotWhole, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":2.5)"), NotWhole, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":3e0)"), NotWhole, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":"3")"), WrongType, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":true)"), WrongType, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":null)"), WrongType, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":[3])"), WrongType, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":{"value":3})"), WrongType, "entries[0].pain"},
        {entryFile("check_in", R"(,"pain":3,"muscle_ache":1)"), WrongType,
         "entries[0].muscle_ache"},
        {entryFile("check_in", R"(,"pain":3,"sleep":null)"), WrongType, "entries[0].sleep"},
        {entryFile("check_in", R"(,"pain":3,"note":5)"), WrongType, "entries[0].note"},
        {entryFile("check_in", R"(,"pain":3,"note":2.5)"), WrongType, "entries[0].note"},
        {entryFile("check_in", R"(,"pain":3,"note":"a\u0000b")"), ZeroCharacter, "entries[0].note"},
        {entryFile("check_in", R"(,"pain":3,"note":")" + std::string(20'001, 'x') + '"'), TooLong,
         "entries[0].note"},
        {entryFile("check_in", R"(,"pain":3,"weight":80)"), UnknownField, "entries[0].weight"},
        {entryFile("flare", R"(,"pain":3)"), UnknownField, "entries[0].pain"},
        {entryFile("start", R"(,"pain":3)"), MissingField, "entries[0].walk_minutes"},
        {entryFile("start", R"(,"pain":3,"walk_minutes":241)"), OutOfRange,
         "entries[0].walk_minutes"},
        {entryFile("start", R"(,"pain":3,"walk_minutes":5,"protocol":"gentle")"), WrongType,
         "entries[0].protocol"},
        {entryFile("session", R"(,"before":1,"during":1,"after":1)"), MissingField,
         "entries[0].completion"},
        {entryFile("session", R"(,"before":1,"during":1,"after":1,"completion":"most")"),
         UnknownValue, "entries[0].completion"},
        {entryFile("session", kPains + R"(,"kind":"swim")"), UnknownValue, "entries[0].kind"},
        {entryFile("session", kPains + R"(,"effort":11)"), OutOfRange, "entries[0].effort"},
    };
    for (const Refusal& each : refusals)
        checkRefused(each);
}

TEST_CASE("nested fields are checked, each with its own place")
{
    using enum ProblemKind;
    const auto exercise = [](const std::string& text) {
        return entryFile("session", kPains + R"(,"exercises":[{"id":"a"},)" + text + "]");
    };
    const Refusal refusals[]{
        {entryFile("session", kPains + R"(,"exercises":{})"), WrongType, "entries[0].exercises"},
        {exercise("5"), WrongType, "entries[0].exercises[1]"},
        {exercise(R"({"sets":2})"), MissingField, "entries[0].exercises[1].id"},
        {exercise(R"({"id":5})"), WrongType, "entries[0].exercises[1].id"},
        {exercise(R"({"id":""})"), Empty, "entries[0].exercises[1].id"},
        {exercise(R"({"id":"a","sets":0})"), OutOfRange, "entries[0].exercises[1].sets"},
        {exercise(R"({"id":"a","reps":2.0})"), NotWhole, "entries[0].exercises[1].reps"},
        {exercise(R"({"id":"a","seconds":"9"})"), WrongType, "entries[0].exercises[1].seconds"},
        {exercise(R"({"id":"a","colour":1})"), UnknownField, "entries[0].exercises[1].colour"},
        {exercise(R"({"id":"a","load_kg":12.3456})"), OutOfRange,
         "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":1e1})"), OutOfRange, "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":-1})"), OutOfRange, "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":500.001})"), OutOfRange,
         "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":9999999999})"), OutOfRange,
         "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":"12"})"), WrongType, "entries[0].exercises[1].load_kg"},
        {exercise(R"({"id":"a","load_kg":null})"), WrongType, "entries[0].exercises[1].load_kg"},
        {entryFile("screening", ""), MissingField, "entries[0].answers"},
        {entryFile("screening", R"(,"answers":[])"), WrongType, "entries[0].answers"},
        {entryFile("screening", R"(,"answers":{"foo":true})"), UnknownValue,
         "entries[0].answers.foo"},
        {entryFile("screening", R"(,"answers":{"fever_unwell":"no"})"), WrongType,
         "entries[0].answers.fever_unwell"},
        {entryFile("screening", R"(,"answers":{"fever_unwell":true,"fever_unwell":false})"),
         Duplicate, "entries[0].answers.fever_unwell"},
        {entryFile("questionnaire", R"(,"answers":{"a":1})"), MissingField,
         "entries[0].instrument"},
        {entryFile("questionnaire", R"(,"instrument":"","answers":{"a":1})"), Empty,
         "entries[0].instrument"},
        {entryFile("questionnaire", R"(,"instrument":"x","answers":{"a":11})"), OutOfRange,
         "entries[0].answers.a"},
        {entryFile("questionnaire", R"(,"instrument":"x","answers":{"a":1.5})"), NotWhole,
         "entries[0].answers.a"},
        {entryFile("directive", ""), MissingField, "entries[0].by"},
        {entryFile("directive", R"(,"by":"self","hold_until":"2026-02-30")"), ImpossibleDate,
         "entries[0].hold_until"},
        {entryFile("directive", R"(,"by":"self","hold_until":"2150-01-01")"), OutOfRange,
         "entries[0].hold_until"},
        {entryFile("directive", R"(,"by":"self","acceptable_pain":6)"), OutOfRange,
         "entries[0].acceptable_pain"},
        {entryFile("directive", R"(,"by":"self","cap_level":3)"), WrongType,
         "entries[0].cap_level"},
        {entryFile("directive", R"(,"by":"self","exclude_exercises":["a",5])"), WrongType,
         "entries[0].exclude_exercises[1]"},
        {entryFile("directive", R"(,"by":"self","exclude_exercises":"a")"), WrongType,
         "entries[0].exclude_exercises"},
    };
    for (const Refusal& each : refusals)
        checkRefused(each);
}

TEST_CASE("all problems are told at once, in the order of the file")
{
    const Problems problems = problemsOf(
        fileOf(R"({"type":"check_in","date":"2026-02-30","pain":11},)"
               R"({"type":"check_in","date":"2026-01-05","pain":3},)"
               R"({"type":"session","date":"2026-01-05","before":1.5,"during":1,"weight":7})"));
    std::vector<std::string> places;
    for (const Problem& each : problems)
        places.push_back(each.where);
    std::ranges::sort(places);
    CHECK(places == std::vector<std::string>{"entries[0].date", "entries[0].pain",
                                             "entries[2].after", "entries[2].before",
                                             "entries[2].completion", "entries[2].weight"});
}

TEST_CASE("a problem says what was given and what would be accepted")
{
    const Problems problems = problemsOf(entryFile("check_in", R"(,"pain":11)"));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].given == "11");
    CHECK(problems[0].expected == "0 to 10");
}
