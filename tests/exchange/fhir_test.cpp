// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arbitrary_entry.h"
#include "exchange/fhir_export.h"
#include "exchange/fhir_import.h"
#include "exchange/field_reader.h"
#include "support/property.h"

#include <nlohmann/json.hpp>

using namespace comeback;
using namespace comeback::exchange;
using nlohmann::json;

namespace {

Entry entryOf(const std::string& id, EntryBody body, const std::string& time)
{
    return {{id}, *Date::parse("2026-01-05"), std::move(body), Timestamp::parse(time)};
}

const std::string kCheckInId = "33a4343b-4982-53cd-abc1-738c3423617c";
const std::string kSessionId = "33a4343b-4982-53cd-abc1-738c3423617d";

std::vector<Entry> sample()
{
    Session session{.before = *Pain::from(2), .during = *Pain::from(3), .after = *Pain::from(2)};
    session.minutes = 20;
    session.exercises = {{.id = "bridge", .sets = 2, .reps = 8}};
    return {entryOf(kCheckInId, CheckIn{.pain = *Pain::from(3), .note = "stiff"},
                    "2026-01-05T07:30:00+01:00"),
            entryOf(kSessionId, session, "2026-01-06T07:30:00+01:00")};
}

json bundleOf(const std::vector<Entry>& entries)
{
    return json::parse(writeFhir({entries}));
}

json resourceOf(const json& bundle, const std::string& id)
{
    for (const json& each : bundle["entry"])
        if (each["resource"]["id"] == id)
            return each["resource"];
    return {};
}

std::string observation(const std::string& rest, const std::string& code = "72514-3")
{
    return R"({"resourceType":"Observation","status":"final","code":{"coding":[{"system":)"
           R"("http://loinc.org","code":")" +
           code + R"("}]},"effectiveDateTime":"2026-01-05",)" + rest + "}";
}

std::string bundle(const std::vector<std::string>& resources)
{
    std::string text = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    for (const std::string& each : resources)
        text += (text.ends_with('[') ? "" : ",") + (R"({"resource":)" + each + "}");
    return text + "]}";
}

/// Of any date that an entry can have.
Result<FhirImport> readAll(const std::string& text)
{
    return readFhir(text, latestDate());
}

int painFrom(const std::string& value)
{
    const auto import = readAll(bundle({observation(value)}));
    REQUIRE(import.ok());
    if (import->arrivals.entries.empty())
        return -1;
    return std::get<CheckIn>(import->arrivals.entries[0].entry.body).pain.value();
}

} // namespace

TEST_CASE("a pain reading is an Observation with the code and the unit of LOINC and UCUM")
{
    const json bundle = bundleOf(sample());
    CHECK(bundle["type"] == "collection");
    const json pain = resourceOf(bundle, kCheckInId);
    CHECK(pain["code"]["coding"][0]["code"] == "72514-3");
    CHECK(pain["valueQuantity"]["value"] == 3);
    CHECK(pain["valueQuantity"]["code"] == "{score}");
    CHECK(pain["effectiveDateTime"] == "2026-01-05T07:30:00+01:00");
    CHECK(pain["note"][0]["text"] == "stiff");
    const json patient = bundle["entry"][0]["resource"];
    CHECK(patient["resourceType"] == "Patient");
    CHECK_FALSE(patient.contains("name"));
    CHECK(pain["subject"]["reference"] == bundle["entry"][0]["fullUrl"]);
}

TEST_CASE("a session is its minutes, with its pain figures as components, and counts in its week")
{
    const json bundle = bundleOf(sample());
    const json session = resourceOf(bundle, kSessionId);
    CHECK(session["code"]["coding"][0]["code"] == "55411-3");
    CHECK(session["valueQuantity"]["value"] == 20);
    CHECK(session["effectiveDateTime"] == "2026-01-05");
    CHECK(session["component"][2]["valueQuantity"]["value"] == 3);
    CHECK(session["component"][2]["code"]["coding"][1]["code"] == "during");
    int sums = 0;
    for (const json& each : bundle["entry"]) {
        const json& resource = each["resource"];
        if (!resource.contains("effectivePeriod"))
            continue;
        ++sums;
        CHECK(resource["effectivePeriod"]["start"] == "2026-01-05");
        CHECK(resource["effectivePeriod"]["end"] == "2026-01-11");
        const bool minutes = resource["code"]["coding"][0]["code"] == "82290-8";
        CHECK(resource["valueQuantity"]["value"] == (minutes ? 20 : 1));
    }
    CHECK(sums == 2);
}

TEST_CASE("any diary makes a bundle, the same every time, and its readings come back")
{
    test::forAll({.cases = 100}, [] {
        std::vector<Entry> entries = *test::arbitraryEntries();
        for (std::size_t i = 0; i < entries.size(); ++i)
            entries[i].id.text = "00000000-0000-4000-8000-00000000000" + std::to_string(i);
        const std::string text = writeFhir({entries});
        RC_ASSERT(writeFhir({entries}) == text);
        const auto read = readAll(text);
        RC_ASSERT(read.ok());
        RC_ASSERT(read->bad.empty());
        std::size_t readings = 0;
        for (const Entry& each : entries)
            readings += std::holds_alternative<CheckIn>(each.body) ||
                                std::holds_alternative<Start>(each.body)
                            ? 1
                            : 0;
        RC_ASSERT(read->arrivals.entries.size() == readings);
    });
}

TEST_CASE("values are read as quantity, integer or coded answer, by code and never by text")
{
    CHECK(painFrom(R"("valueQuantity":{"value":3,"code":"{score}"})") == 3);
    CHECK(painFrom(R"("valueQuantity":{"value":2.5,"unit":"Level","code":"1"})") == 3);
    CHECK(painFrom(R"("valueInteger":10)") == 10);
    CHECK(painFrom(R"("valueCodeableConcept":{"coding":[{"system":"http://loinc.org",)"
                   R"("code":"LA6113-0","display":"2 or more"}]})") == 2);
    CHECK(painFrom(R"("dataAbsentReason":{"text":"asleep"})") == -1);
}

TEST_CASE("readings that cannot be used are told with their places")
{
    const auto import = readAll(bundle(
        {observation(R"("valueInteger":11)"), observation(R"("valueCodeableConcept":{"text":"2"})"),
         observation(R"("valueQuantity":{"value":30,"code":"mm"})"),
         observation(R"("valueString":"8/10")"), observation(R"("valueInteger":2)")}));
    REQUIRE(import.ok());
    REQUIRE(import->bad.size() == 4);
    CHECK(import->bad[0].where == "entry[0].resource.valueInteger");
    CHECK(import->bad[2].where == "entry[2].resource.valueQuantity.code");
    CHECK(import->arrivals.entries.size() == 1);
}

TEST_CASE("a reading that something else in it changes or denies is told of and not taken")
{
    const std::string value = R"("valueQuantity":{"value":3,"code":"{score}"})";
    const auto import = readAll(bundle(
        {observation(R"("valueQuantity":{"value":3,"comparator":"<","code":"{score}"})"),
         observation(R"("valueQuantity":{"value":7,"comparator":">=","code":"1"})"),
         observation(value + R"(,"modifierExtension":[{"url":"http://example.org/negated",)"
                             R"("valueBoolean":true}])"),
         observation(value + R"(,"implicitRules":"http://example.org/rules")"),
         observation(value + R"(,"focus":[{"reference":"Patient/2"}])"),
         observation(value + R"(,"dataAbsentReason":{"text":"asleep"})"), observation(value)}));
    REQUIRE(import.ok());
    CHECK(import->arrivals.entries.size() == 1);
    CHECK(import->badReadings == 6);
    REQUIRE(import->bad.size() == 6);
    const std::vector<std::string> places{"valueQuantity.comparator",
                                          "valueQuantity.comparator",
                                          "modifierExtension",
                                          "implicitRules",
                                          "focus",
                                          "dataAbsentReason"};
    for (std::size_t i = 0; i < places.size(); ++i)
        CHECK(import->bad[i].where == "entry[" + std::to_string(i) + "].resource." + places[i]);
    CHECK(import->bad[0].given == "< 3");
    CHECK(import->bad[0].expected == "an exact figure");
    CHECK(import->bad[1].given == ">= 7");
    CHECK(import->bad[2].given == "http://example.org/negated");
}

TEST_CASE("a reading that was entered in error, cancelled or is not final adds nothing")
{
    for (const std::string status :
         {"entered-in-error", "cancelled", "preliminary", "registered", "unknown"}) {
        INFO(status);
        std::string text = observation(R"("valueInteger":2)");
        const auto at = text.find("final");
        REQUIRE(at != std::string::npos);
        const auto import = readAll(bundle({text.replace(at, 5, status)}));
        CHECK(import->arrivals.entries.empty());
        CHECK(import->blank == 1);
        CHECK(import->badReadings == 0);
    }
}

TEST_CASE("two readings with one id are refused with both places, in whichever case it is written")
{
    const auto named = [](const std::string& id) {
        return observation(R"("valueInteger":2,"id":")" + id + '"');
    };
    const auto import = readAll(bundle({named("33a4343b-4982-53cd-abc1-738c3423617c"),
                                        named("33A4343B-4982-53CD-ABC1-738C3423617C")}));
    REQUIRE_FALSE(import.ok());
    CHECK(import.error()[0].kind == ProblemKind::Duplicate);
    CHECK(import.error()[0].where == "entry[0].resource.id, entry[1].resource.id");
}

TEST_CASE("a reading that is dated after today, or before any instant that is kept, is told of")
{
    const auto dated = [](const std::string& when) {
        std::string text = observation(R"("valueInteger":2)");
        const std::string key = R"("effectiveDateTime":")";
        const auto from = text.find(key) + key.size();
        REQUIRE(from > key.size());
        return text.replace(from, text.find('"', from) - from, when);
    };
    const auto import = readFhir(bundle({dated("2026-11-20"), dated("2026-11-21T00:10:00+01:00"),
                                         dated("1900-01-01T08:00:00Z"), dated("1900-01-01")}),
                                 *Date::parse("2026-11-20"));
    REQUIRE(import.ok());
    CHECK(import->arrivals.entries.size() == 2);
    CHECK(import->badReadings == 2);
    REQUIRE(import->bad.size() == 2);
    CHECK(import->bad[0].kind == ProblemKind::FutureDate);
    CHECK(import->bad[0].where == "entry[1].resource.effectiveDateTime");
    CHECK(import->bad[0].expected == "2026-11-20");
    CHECK(import->bad[1].kind == ProblemKind::OutOfRange);
    CHECK(import->bad[1].where == "entry[2].resource.effectiveDateTime");
}

TEST_CASE("readings behind many that cannot be used are still taken")
{
    std::vector<std::string> resources(kMostProblems + 1, observation(R"("valueInteger":11)"));
    resources.push_back(observation(R"("valueInteger":2)"));
    const auto import = readAll(bundle(resources));
    REQUIRE(import.ok());
    CHECK(import->readings == kMostProblems + 2);
    CHECK(import->badReadings == kMostProblems + 1);
    CHECK(import->bad.size() == kMostProblems);
    CHECK(import->arrivals.entries.size() == 1);
}

TEST_CASE("only readings of pain are taken, and only of one person")
{
    const auto import = readAll(
        bundle({observation(R"("valueInteger":2)", "38208-5"),
                observation(R"("valueInteger":80)", "8867-4"), R"({"resourceType":"Patient"})"}));
    CHECK(import->arrivals.entries.size() == 1);
    CHECK(import->others == 2);
    const auto two =
        readAll(bundle({observation(R"("valueInteger":2,"subject":{"reference":"Patient/1"})"),
                        observation(R"("valueInteger":2,"subject":{"reference":"Patient/2"})")}));
    REQUIRE_FALSE(two.ok());
    CHECK(two.error()[0].kind == ProblemKind::Inconsistent);
    CHECK(readAll(observation(R"("valueInteger":2)"))->arrivals.entries.size() == 1);
    CHECK_FALSE(readAll(R"({"resourceType":"Patient"})").ok());
    CHECK_FALSE(readAll("[]").ok());
}
