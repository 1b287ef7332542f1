// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_export.h"

#include "exchange/entry_json.h"
#include "exchange/fhir_care_plan.h"
#include "exchange/fhir_codes.h"
#include "exchange/fhir_resource.h"
#include "exchange/name_uuid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kDaysOfWeek = 7;

/// What a week came to.
struct Week
{
    int minutes = 0;
    std::set<Date> strengthDays;
};

/// The Monday of the date's week; 1970-01-01 was a Thursday.
Date mondayOf(Date date)
{
    const int sinceMonday = ((date.dayNumber() + 3) % kDaysOfWeek + kDaysOfWeek) % kDaysOfWeek;
    return date.plusDays(-sinceMonday);
}

std::map<Date, Week> weeksOf(std::span<const Entry> entries)
{
    std::map<Date, Week> weeks;
    for (const Entry& each : entries)
        if (const auto* session = std::get_if<Session>(&each.body)) {
            Week& week = weeks[mondayOf(each.date)];
            week.minutes += session->minutes.value_or(0);
            if (!session->exercises.empty())
                week.strengthDays.insert(each.date);
        }
    return weeks;
}

/// The id of the person: it follows from the entry that was written down first, and so is the same
/// in every copy of the diary.
std::string patientId(std::span<const Entry> entries)
{
    const auto first = std::ranges::min_element(entries, {}, [](const Entry& each) {
        return std::pair{each.recordedAt ? each.recordedAt->utcMilliseconds : 0, each.id};
    });
    return nameUuid("patient " + (first == entries.end() ? std::string{} : first->id.text));
}

/// Writes resources one after another, so that a long diary needs no tree of its own.
class BundleWriter
{
public:
    explicit BundleWriter(const FhirSource& source)
        : m_source(source)
        , m_patient(patientId(source.entries))
        , m_reference("urn:uuid:" + m_patient)
    {}

    [[nodiscard]] std::string write() &&
    {
        addPatient();
        for (const Entry& each : m_source.entries)
            if (fhir::hasResource(each))
                add(each.id.text, [&] { fhir::writeResource(m_json, each, m_reference); });
        for (const auto& [monday, week] : weeksOf(m_source.entries))
            addWeek(monday, week);
        if (m_source.prescribed)
            addTree(fhir::carePlan(m_source, *m_source.prescribed,
                                   {nameUuid(m_patient + " plan"), m_reference}));
        return std::move(m_text) + "\n]}\n";
    }

private:
    /// Adds a resource of that id; `write` writes it.
    template<typename Write>
    void add(std::string_view id, Write write)
    {
        m_text += m_text.ends_with('[') ? "\n" : ",\n";
        m_text += "{\"fullUrl\":\"urn:uuid:";
        m_text += id;
        m_text += "\",\"resource\":";
        write();
        m_text += '}';
    }

    void addTree(const Json& resource)
    {
        add(resource["id"].get_ref<const std::string&>(), [&] { m_text += toText(resource); });
    }

    void addPatient()
    {
        Json patient{{"resourceType", "Patient"}, {"id", m_patient}};
        if (!m_source.patientName.empty())
            patient["name"] = Json::array({{{"text", m_source.patientName}}});
        addTree(patient);
    }

    void addWeek(Date monday, const Week& week)
    {
        addSum(monday, {fhir::kMinutesPerWeek, "min/wk", week.minutes});
        addSum(monday, {fhir::kStrengthDays, "d/wk", static_cast<int>(week.strengthDays.size())});
    }

    struct Sum
    {
        std::string_view code;
        std::string_view unit;
        int value = 0;
    };

    void addSum(Date monday, const Sum& sum)
    {
        const std::string_view text = sum.code == fhir::kMinutesPerWeek
                                          ? "Minutes of exercise in the week"
                                          : "Days with strength training in the week";
        const std::string id =
            nameUuid(m_patient + ' ' + std::string(sum.code) + ' ' + monday.toString());
        add(id, [&] {
            m_json.object([&] {
                fhir::writeHead(m_json,
                                {id, "activity", {fhir::kLoinc, sum.code, text}, m_reference});
                m_json.objectMember("effectivePeriod", [&] {
                    m_json.member("start", monday.toString());
                    m_json.member("end", monday.plusDays(kDaysOfWeek - 1).toString());
                });
                m_json.name("valueQuantity");
                fhir::writeQuantity(m_json, sum.value, sum.unit);
            });
        });
    }

    const FhirSource& m_source;
    std::string m_patient;
    std::string m_reference;
    std::string m_text = R"({"resourceType":"Bundle","type":"collection","entry":[)";
    JsonWriter m_json{m_text};
};

} // namespace

std::optional<Prescribed> prescribedOn(const State& state, const Protocol& protocol, Date today)
{
    const Recommendation advice = prescribe(state, protocol, today);
    if (advice.kind == RecommendationKind::Start)
        return std::nullopt;
    return Prescribed{
        {protocol.level(advice.level).id}, today, advice, library::painLimits(state, protocol)};
}

std::string writeFhir(const FhirSource& source)
{
    return BundleWriter{source}.write();
}

} // namespace comeback::exchange
