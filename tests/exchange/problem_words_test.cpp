// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"
#include "exchange/arrival.h"
#include "exchange/diary_file.h"
#include "exchange/fhir_import.h"
#include "exchange/field_reader.h"
#include "library/protocols.h"
#include "library/resource.h"
#include "library/texts.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <functional>

using namespace comeback;
using namespace comeback::exchange;
using library::Language;
using library::Texts;
using nlohmann::json;

namespace {

/// Every type of entry with every field of it.
constexpr const char* kDiary = R"({"format":"comeback-diary","version":1,
"protocol":{"id":"standard","version":1},"entries":[
{"id":"33a4343b-4982-53cd-abc1-738c3423617c","type":"start","date":"2026-01-05",
 "recorded_at":"2026-01-05T07:30:00+01:00","revised_at":"2026-01-05T07:31:00+01:00","pain":3,
 "walk_minutes":5,"protocol":{"id":"standard","version":1}},
{"type":"check_in","date":"2026-01-05","pain":3,"muscle_ache":true,"sleep":1,"stiffness":1,
 "mood":1,"confidence":1,"note":"a"},
{"type":"session","date":"2026-01-05","kind":"training","before":1,"during":1,"after":1,
 "completion":"full","effort":1,"minutes":5,"reason":"b","note":"c",
 "exercises":[{"id":"bridge","sets":2,"reps":8,"seconds":3,"load_kg":5}]},
{"type":"screening","date":"2026-01-05","scope":"full","answers":{"fever_unwell":false}},
{"type":"clearance","date":"2026-01-05","note":"d"},
{"type":"directive","date":"2026-01-05","by":"self","set_level":"W1","cap_level":"W2",
 "hold_until":"2026-02-01","acceptable_pain":2,"exclude_exercises":["bridge"],"note":"e"},
{"type":"questionnaire","date":"2026-01-05","instrument":"psfs","answers":{"walk":3}}],
"removed":[{"id":"f","at":"2026-01-05T07:30:00+01:00"}],
"restored":[{"id":"g","at":"2026-01-05T07:30:00+01:00"}]})";

constexpr const char* kBundle = R"({"resourceType":"Bundle","type":"collection","entry":[
{"fullUrl":"urn:uuid:33a4343b-4982-53cd-abc1-738c3423617c","resource":{
 "resourceType":"Observation","status":"final","subject":{"reference":"Patient/1"},
 "code":{"coding":[{"system":"http://loinc.org","code":"72514-3"}]},
 "effectiveDateTime":"2026-01-05T07:30:00+01:00",
 "valueQuantity":{"value":3,"code":"{score}"}}},
{"resource":{"resourceType":"Observation","status":"final","subject":{"reference":"Patient/1"},
 "code":{"coding":[{"system":"http://loinc.org","code":"38208-5"}]},
 "effectiveDateTime":"2026-01-06",
 "valueCodeableConcept":{"coding":[{"system":"http://loinc.org","code":"LA6113-0"}]}}},
{"resource":{"resourceType":"Observation","status":"final","subject":{"reference":"Patient/1"},
 "code":{"coding":[{"system":"http://loinc.org","code":"72514-3"}]},
 "effectiveDateTime":"2026-01-07","dataAbsentReason":{"text":"a"},"focus":[{"reference":"b"}],
 "modifierExtension":[{"url":"c"}],
 "valueQuantity":{"value":3,"comparator":"<","code":"{score}"}}}]})";

using Read = std::function<Problems(const std::string&)>;

Problems diaryProblems(const std::string& text)
{
    const auto read = readDiaryFile(text);
    return read ? checkLevels(*read, *library::builtInProtocol("standard")) : read.error();
}

Problems protocolProblems(const std::string& text)
{
    const auto read = library::readProtocol(text);
    return read ? Problems{} : read.error();
}

Problems fhirProblems(const std::string& text)
{
    const auto read = readFhir(text, *Date::parse("2026-01-31"));
    return read ? read->bad : read.error();
}

bool has(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

std::string inEnglish(const Problem& problem)
{
    return Texts{Language::English}.problem(problem);
}

std::string inGerman(const Problem& problem)
{
    return Texts{Language::German}.problem(problem);
}

/// Whether the words leave out what a person needs to act on them.
bool isHollow(const std::string& words)
{
    for (const std::string_view each : {": .", ":  ", "{ }", "[ ]", "()", "{expected}"})
        if (has(words, each))
            return true;
    return words.starts_with(':');
}

void checkWords(const Problems& problems)
{
    for (const Problem& each : problems) {
        const std::string english = inEnglish(each);
        const std::string german = inGerman(each);
        INFO(english << '\n' << german);
        CHECK_FALSE(isHollow(english));
        CHECK_FALSE(isHollow(german));
        for (const std::string_view word : {" to ", " or ", "at most", "Erwartet: text"})
            CHECK_FALSE(has(german, word));
    }
}

void addPlaces(const json& value, const json::json_pointer& at,
               std::vector<json::json_pointer>& places)
{
    places.push_back(at);
    if (!value.is_structured())
        return;
    for (const auto& [key, inner] : value.items())
        addPlaces(inner, at / key, places);
}

/// Puts what does not belong there into every place of a file, one after another, and looks at what
/// is said of it.
void breakEverywhere(const std::string& text, const Read& read)
{
    const json whole = json::parse(text);
    const json wrong{nullptr,
                     true,
                     7,
                     -1,
                     2.5,
                     4'000'000'000,
                     "",
                     "x",
                     "W99",
                     std::string(300, 'x'),
                     "2150-01-01T00:00:00Z",
                     json::array(),
                     json::object(),
                     json::array({1, "", {}}),
                     json::object({{"a", 1}, {"id", ""}})};
    std::vector<json::json_pointer> places;
    addPlaces(whole, json::json_pointer{}, places);
    std::size_t broken = 0;
    for (const json::json_pointer& place : places) {
        for (const json& each : wrong) {
            json changed = whole;
            changed[place] = each;
            const Problems problems = read(changed.dump());
            broken += problems.empty() ? 0 : 1;
            checkWords(problems);
        }
        if (!place.empty() && whole[place.parent_pointer()].is_object()) {
            json changed = whole;
            changed[place.parent_pointer()].erase(place.back());
            checkWords(read(changed.dump()));
        }
    }
    CHECK(broken > places.size());
    for (std::size_t length = 0; length < text.size(); length += 7)
        checkWords(read(text.substr(0, length)));
    checkWords(read("\xff"));
    checkWords(read(std::string(100'000, '[')));
}

std::string standardWith(const std::string& from, const std::string& to)
{
    std::string text(library::resource("protocols/standard.json"));
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

/// What is said of a protocol file at a place.
std::string saidAt(const std::string& place, const std::string& text)
{
    for (const Problem& each : protocolProblems(text))
        if (each.where == place)
            return inEnglish(each);
    return {};
}

} // namespace

TEST_CASE("whatever is wrong with a diary file, the message says what was expected")
{
    breakEverywhere(kDiary, diaryProblems);
}

TEST_CASE("whatever is wrong with a protocol file, the message says what was expected")
{
    breakEverywhere(std::string(library::resource("protocols/standard.json")), protocolProblems);
}

TEST_CASE("whatever is wrong with a bundle of readings, the message says what was expected")
{
    breakEverywhere(kBundle, fhirProblems);
}

TEST_CASE("a stage that is not known or out of order is told with the stages that may stand there")
{
    CHECK(saidAt("levels[5].stage", standardWith(R"("stage": "bodyweight")", R"("stage": "x")")) ==
          "levels[5].stage: “x” is not known here. Expected one of: walking, bodyweight, loaded, "
          "maintenance.");
    const std::string swapped = standardWith(R"("stage": "walking")", R"("stage": "loaded")");
    CHECK(saidAt("levels[1].stage", swapped) ==
          "levels[1].stage: walking does not go with the rest. Expected: loaded, maintenance.");
    const std::string gone = standardWith(R"("stages": [)", R"("stages": [], "no": [)");
    CHECK(saidAt("levels[5].stage", gone).empty());
    CHECK(saidAt("stages", gone) == "stages: 0 is out of range. Expected: 1 to 8.");
    CHECK(saidAt("parameters.severe_pain",
                 standardWith(R"("gentle_pain": 6)", R"("gentle_pain": 9)")) ==
          "parameters.severe_pain: 8 does not go with the rest. Expected: at least gentle_pain.");
}

TEST_CASE("a score that is out of range is told with its range, and in each language's words")
{
    const auto made = makeBody(EntryType::Questionnaire,
                               {{"instrument", std::string("a")}, {"answers", Scores{{"x", 11}}}});
    REQUIRE_FALSE(made.ok());
    CHECK(inEnglish(made.error()[0]) == "answers.x: 11 is out of range. Expected: 0 to 10.");
    CHECK(inGerman(made.error()[0]) ==
          "answers.x: 11 liegt außerhalb des Bereichs. Erwartet: 0 bis 10.");
    const Problem comparator{ProblemKind::WrongType, "valueQuantity.comparator", "< 3",
                             "an exact figure"};
    CHECK(inGerman(comparator) == "valueQuantity.comparator: „< 3“ ist nicht von der richtigen "
                                  "Art. Erwartet: eine genaue Zahl.");
}

TEST_CASE("the limits that have words of their own are those that readers name")
{
    for (const std::string& each :
         {std::to_string(kMostEntries) + " entries",
          std::to_string(kDeepestJson) + " levels, " + std::to_string(kMostJsonValues) + " values",
          std::string(kKeptInstants)})
        CHECK(inGerman({ProblemKind::TooLong, "file", "the list", each}) !=
              "file: die Liste ist zu lang. Höchstens: " + each + ".");
}
