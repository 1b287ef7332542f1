// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_resource.h"

#include "engine/red_flag.h"
#include "exchange/fhir_codes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace comeback::exchange::fhir {

namespace {

constexpr std::int16_t kMostOffset = 14 * 60;

void writeCoding(JsonWriter& json, std::string_view system, std::string_view code)
{
    json.object([&] {
        json.member("system", system);
        json.member("code", code);
    });
}

/// A component with a code of our own for a field.
void writeOwnComponent(JsonWriter& json, std::string_view field, int value)
{
    json.object([&] {
        json.name("code");
        write(json, Code{kOwnFields, field, field});
        json.member("valueInteger", value);
    });
}

/// A pain figure within a session; the second code says which.
void writePainComponent(JsonWriter& json, std::string_view field, std::string_view text, Pain pain)
{
    json.object([&] {
        json.objectMember("code", [&] {
            json.listMember("coding", [&] {
                writeCoding(json, kLoinc, kPainScore);
                writeCoding(json, kOwnFields, field);
            });
            json.member("text", text);
        });
        json.name("valueQuantity");
        writeQuantity(json, pain.value(), "{score}");
    });
}

void writeNote(JsonWriter& json, const std::string& note)
{
    if (note.find_first_not_of(" \t\r\n") == std::string::npos)
        return;
    json.listMember("note", [&] { json.object([&] { json.member("text", note); }); });
}

void writeTimes(JsonWriter& json, const Entry& entry)
{
    json.member("effectiveDateTime", effectiveTime(entry));
    if (const auto said = entry.revisedAt ? entry.revisedAt : entry.recordedAt)
        json.member("issued", instant(*said));
}

/// A name as a part of an address: what is no letter, digit, hyphen or underscore is written %XX.
std::string canonical(std::string_view name)
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

/// Writes the members of an entry's resource.
struct Members
{
    JsonWriter& json;
    const Entry& entry;
    std::string_view patient;

    void operator()(const Start& start) const
    {
        reading("Pain at the start", start.pain);
        json.listMember("component",
                        [&] { writeOwnComponent(json, "walk_minutes", start.walkMinutes); });
    }

    void operator()(const CheckIn& checkIn) const
    {
        reading("Pain in the back or leg", checkIn.pain);
        const std::array<std::pair<std::string_view, std::optional<int>>, 4> figures{
            {{"sleep", checkIn.sleep},
             {"stiffness", checkIn.stiffness},
             {"mood", checkIn.mood},
             {"confidence", checkIn.confidence}}};
        const bool some =
            std::ranges::any_of(figures, [](const auto& each) { return each.second.has_value(); });
        if (some || checkIn.muscleAche)
            json.listMember("component", [&] {
                for (const auto& [field, figure] : figures)
                    if (figure)
                        writeOwnComponent(json, field, *figure);
                if (checkIn.muscleAche)
                    muscleAche(*checkIn.muscleAche);
            });
        writeNote(json, checkIn.note);
    }

    void operator()(const Session& session) const
    {
        head("activity", {kLoinc, kExerciseDuration, "Exercise duration"});
        if (session.minutes) {
            json.name("valueQuantity");
            writeQuantity(json, *session.minutes, "min");
        } else {
            json.name("dataAbsentReason");
            write(json, Code{kAbsent, "unknown", "not recorded"});
        }
        json.listMember("component", [&] {
            activity(session);
            writePainComponent(json, "before", "Pain before", session.before);
            writePainComponent(json, "during", "Worst pain during", session.during);
            writePainComponent(json, "after", "Pain after", session.after);
            if (session.effort)
                writeOwnComponent(json, "effort", *session.effort);
        });
        writeNote(json, session.note);
    }

    void operator()(const Screening& screening) const
    {
        response("red_flags");
        const bool some = std::ranges::any_of(redFlags(), [&](const RedFlagInfo& each) {
            return screening.answers.answer(each.flag).has_value();
        });
        if (!some)
            return;
        json.listMember("item", [&] {
            for (const RedFlagInfo& each : redFlags())
                if (const auto answer = screening.answers.answer(each.flag))
                    item(each.id, "valueBoolean", *answer);
        });
    }

    void operator()(const Questionnaire& questionnaire) const
    {
        response(questionnaire.instrument);
        if (questionnaire.answers.empty())
            return;
        json.listMember("item", [&] {
            for (const auto& [name, score] : questionnaire.answers)
                item(name, "valueInteger", score);
        });
    }

    template<typename Other>
    void operator()(const Other&) const
    {}

private:
    void head(std::string_view category, const Code& code) const
    {
        writeHead(json, {entry.id.text, category, code, patient, entry.revisedAt.has_value()});
        writeTimes(json, entry);
    }

    void reading(std::string_view text, Pain pain) const
    {
        head("survey", {kLoinc, kPainScore, text});
        json.name("valueQuantity");
        writeQuantity(json, pain.value(), "{score}");
    }

    void muscleAche(bool answer) const
    {
        json.object([&] {
            json.name("code");
            write(json, Code{kOwnFields, "muscle_ache", "muscle ache"});
            json.member("valueBoolean", answer);
        });
    }

    void activity(const Session& session) const
    {
        json.object([&] {
            json.name("code");
            write(json, Code{kLoinc, kExerciseActivity, "Exercise activity"});
            json.name("valueCodeableConcept");
            if (session.kind == SessionKind::Walk)
                write(json, Code{kLoinc, kWalking, "Walking"});
            else
                json.object([&] { json.member("text", "Training"); });
        });
    }

    void response(std::string_view questionnaire) const
    {
        json.member("resourceType", "QuestionnaireResponse");
        json.member("id", entry.id.text);
        json.member("questionnaire", std::string(kOwnQuestionnaires) + canonical(questionnaire));
        json.member("status", entry.revisedAt ? "amended" : "completed");
        json.objectMember("subject", [&] { json.member("reference", patient); });
        json.member("authored", effectiveTime(entry));
    }

    template<typename Value>
    void item(std::string_view id, std::string_view kind, Value answer) const
    {
        json.object([&] {
            json.member("linkId", id);
            json.listMember("answer", [&] { json.object([&] { json.member(kind, answer); }); });
        });
    }
};

} // namespace

void write(JsonWriter& json, const Code& code)
{
    json.object([&] {
        json.listMember("coding", [&] { writeCoding(json, code.system, code.code); });
        json.member("text", code.text);
    });
}

void writeQuantity(JsonWriter& json, int value, std::string_view unit)
{
    json.object([&] {
        json.member("value", value);
        json.member("unit", unit);
        json.member("system", kUnits);
        json.member("code", unit);
    });
}

void writeHead(JsonWriter& json, const Observation& observation)
{
    json.member("resourceType", "Observation");
    json.member("id", observation.id);
    json.member("status", observation.amended ? "amended" : "final");
    json.listMember("category", [&] {
        json.object([&] {
            json.listMember("coding",
                            [&] { writeCoding(json, kCategories, observation.category); });
        });
    });
    json.name("code");
    write(json, observation.code);
    json.objectMember("subject", [&] { json.member("reference", observation.patient); });
}

std::string instant(Timestamp at)
{
    if (at.offsetMinutes > kMostOffset || at.offsetMinutes < -kMostOffset)
        at.offsetMinutes = 0;
    return at.toString();
}

std::string effectiveTime(const Entry& entry)
{
    std::string date = entry.date.toString();
    if (!entry.recordedAt)
        return date;
    std::string time = instant(*entry.recordedAt);
    return time.starts_with(date) ? time : date;
}

bool hasResource(const Entry& entry)
{
    return std::holds_alternative<Start>(entry.body) ||
           std::holds_alternative<CheckIn>(entry.body) ||
           std::holds_alternative<Session>(entry.body) ||
           std::holds_alternative<Screening>(entry.body) ||
           std::holds_alternative<Questionnaire>(entry.body);
}

void writeResource(JsonWriter& json, const Entry& entry, std::string_view patient)
{
    json.object([&] { std::visit(Members{json, entry, patient}, entry.body); });
}

} // namespace comeback::exchange::fhir
