// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_resource.h"

#include "engine/red_flag.h"
#include "exchange/fhir_codes.h"

#include <array>
#include <utility>

namespace comeback::exchange::fhir {

namespace {

constexpr std::int16_t kMostOffset = 14 * 60;

Json painCode(std::string_view text)
{
    return codeable(kLoinc, kPainScore, text);
}

/// A pain figure within a session; the second code says which.
Json painComponent(std::string_view field, std::string_view text, Pain pain)
{
    Json code = painCode(text);
    code["coding"].push_back(coding(kOwnFields, field));
    return {{"code", std::move(code)}, {"valueQuantity", quantity(pain.value(), "{score}")}};
}

void addNote(Json& resource, const std::string& note)
{
    if (note.find_first_not_of(" \t\r\n") != std::string::npos)
        resource["note"] = Json::array({{{"text", note}}});
}

void addTimes(Json& resource, const Entry& entry)
{
    resource["effectiveDateTime"] = effectiveTime(entry);
    const auto said = entry.revisedAt ? entry.revisedAt : entry.recordedAt;
    if (said)
        resource["issued"] = instant(*said);
}

Json reading(const Entry& entry, std::string_view text, Pain pain, std::string_view patient)
{
    Json json = observation(entry.id.text, "survey", painCode(text), patient);
    if (entry.revisedAt)
        json["status"] = "amended";
    addTimes(json, entry);
    json["valueQuantity"] = quantity(pain.value(), "{score}");
    return json;
}

struct Maker
{
    const Entry& entry;
    std::string_view patient;

    std::optional<Json> operator()(const Start& start) const
    {
        Json json = reading(entry, "Pain at the start", start.pain, patient);
        json["component"] = Json::array({ownComponent("walk_minutes", start.walkMinutes)});
        return json;
    }

    std::optional<Json> operator()(const CheckIn& checkIn) const
    {
        Json json = reading(entry, "Pain in the back or leg", checkIn.pain, patient);
        Json components = Json::array();
        const std::array<std::pair<std::string_view, std::optional<int>>, 4> figures{
            {{"sleep", checkIn.sleep},
             {"stiffness", checkIn.stiffness},
             {"mood", checkIn.mood},
             {"confidence", checkIn.confidence}}};
        for (const auto& [field, figure] : figures)
            if (figure)
                components.push_back(ownComponent(field, *figure));
        if (checkIn.muscleAche)
            components.push_back({{"code", codeable(kOwnFields, "muscle_ache", "muscle ache")},
                                  {"valueBoolean", *checkIn.muscleAche}});
        if (!components.empty())
            json["component"] = std::move(components);
        addNote(json, checkIn.note);
        return json;
    }

    std::optional<Json> operator()(const Session& session) const
    {
        Json json = observation(entry.id.text, "activity",
                                codeable(kLoinc, kExerciseDuration, "Exercise duration"), patient);
        if (entry.revisedAt)
            json["status"] = "amended";
        addTimes(json, entry);
        if (session.minutes)
            json["valueQuantity"] = quantity(*session.minutes, "min");
        else
            json["dataAbsentReason"] = codeable(kAbsent, "unknown", "not recorded");
        Json components =
            Json::array({activity(session), painComponent("before", "Pain before", session.before),
                         painComponent("during", "Worst pain during", session.during),
                         painComponent("after", "Pain after", session.after)});
        if (session.effort)
            components.push_back(ownComponent("effort", *session.effort));
        json["component"] = std::move(components);
        addNote(json, session.note);
        return json;
    }

    std::optional<Json> operator()(const Screening& screening) const
    {
        Json items = Json::array();
        for (const RedFlagInfo& each : redFlags())
            if (const auto answer = screening.answers.answer(each.flag))
                items.push_back({{"linkId", std::string(each.id)},
                                 {"answer", Json::array({{{"valueBoolean", *answer}}})}});
        return response("red_flags", std::move(items));
    }

    std::optional<Json> operator()(const Questionnaire& questionnaire) const
    {
        Json items = Json::array();
        for (const auto& [item, score] : questionnaire.answers)
            items.push_back(
                {{"linkId", item}, {"answer", Json::array({{{"valueInteger", score}}})}});
        return response(questionnaire.instrument, std::move(items));
    }

    template<typename Other>
    std::optional<Json> operator()(const Other&) const
    {
        return std::nullopt;
    }

private:
    static Json activity(const Session& session)
    {
        const bool walk = session.kind == SessionKind::Walk;
        Json value = walk ? codeable(kLoinc, kWalking, "Walking") : Json{{"text", "Training"}};
        return {{"code", codeable(kLoinc, kExerciseActivity, "Exercise activity")},
                {"valueCodeableConcept", std::move(value)}};
    }

    [[nodiscard]] Json response(std::string_view questionnaire, Json items) const
    {
        Json json{{"resourceType", "QuestionnaireResponse"},
                  {"id", entry.id.text},
                  {"questionnaire", std::string(kOwnQuestionnaires) + canonical(questionnaire)},
                  {"status", entry.revisedAt ? "amended" : "completed"},
                  {"subject", {{"reference", std::string(patient)}}},
                  {"authored", effectiveTime(entry)}};
        if (!items.empty())
            json["item"] = std::move(items);
        return json;
    }

    /// A name as a part of an address: what is no letter, digit, hyphen or underscore is written
    /// %XX.
    static std::string canonical(std::string_view name)
    {
        constexpr std::string_view kHex = "0123456789ABCDEF";
        std::string text;
        for (const char c : name) {
            const auto byte = static_cast<unsigned char>(c);
            const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                               (c >= '0' && c <= '9') || c == '_' || c == '-';
            if (plain)
                text += c;
            else
                text.append({'%', kHex[byte >> 4U], kHex[byte & 0xFU]});
        }
        return text;
    }
};

} // namespace

Json coding(std::string_view system, std::string_view code)
{
    return {{"system", std::string(system)}, {"code", std::string(code)}};
}

Json codeable(std::string_view system, std::string_view code, std::string_view text)
{
    return {{"coding", Json::array({coding(system, code)})}, {"text", std::string(text)}};
}

Json quantity(int value, std::string_view unit)
{
    return {{"value", value},
            {"unit", std::string(unit)},
            {"system", std::string(kUnits)},
            {"code", std::string(unit)}};
}

Json ownComponent(std::string_view field, int value)
{
    return {{"code", codeable(kOwnFields, field, field)}, {"valueInteger", value}};
}

std::string instant(Timestamp at)
{
    if (at.offsetMinutes > kMostOffset || at.offsetMinutes < -kMostOffset)
        at.offsetMinutes = 0;
    return at.toString();
}

std::string effectiveTime(const Entry& entry)
{
    const std::string date = entry.date.toString();
    if (!entry.recordedAt)
        return date;
    std::string time = instant(*entry.recordedAt);
    return time.starts_with(date) ? time : date;
}

Json observation(std::string_view id, std::string_view category, Json code,
                 std::string_view patient)
{
    return {{"resourceType", "Observation"},
            {"id", std::string(id)},
            {"status", "final"},
            {"category", Json::array({{{"coding", Json::array({coding(kCategories, category)})}}})},
            {"code", std::move(code)},
            {"subject", {{"reference", std::string(patient)}}}};
}

std::optional<Json> resourceOf(const Entry& entry, std::string_view patient)
{
    return std::visit(Maker{entry, patient}, entry.body);
}

} // namespace comeback::exchange::fhir
