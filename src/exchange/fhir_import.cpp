// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_import.h"

#include "engine/entry_fields.h"
#include "exchange/csv_values.h"
#include "exchange/fhir_codes.h"
#include "exchange/field_reader.h"
#include "exchange/json_tree.h"
#include "exchange/name_uuid.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace comeback::exchange {

namespace {

/// What a quantity of a pain score may have as its unit's code.
constexpr std::array<std::string_view, 3> kScoreUnits{"{score}", "1", ""};

const JsonValue* find(const JsonValue* value, std::string_view name)
{
    const auto* object = value ? std::get_if<JsonObject>(&value->held) : nullptr;
    return object ? exchange::find(*object, name) : nullptr;
}

std::string_view textAt(const JsonValue* value, std::string_view name)
{
    const JsonValue* member = find(value, name);
    const auto* text = member ? std::get_if<std::string>(&member->held) : nullptr;
    return text ? std::string_view{*text} : std::string_view{};
}

bool isNumber(const JsonValue& value)
{
    return std::holds_alternative<std::int64_t>(value.held) ||
           std::holds_alternative<JsonNumber>(value.held);
}

/// Visits the LOINC codes of a codeable concept until one is taken.
template<typename Take>
bool anyLoincCode(const JsonValue* codeable, Take take)
{
    const JsonValue* codings = find(codeable, "coding");
    const auto* list = codings ? std::get_if<JsonList>(&codings->held) : nullptr;
    return list && std::ranges::any_of(*list, [&](const JsonValue& each) {
               return textAt(&each, "system") == fhir::kLoinc && take(textAt(&each, "code"));
           });
}

bool isPain(const JsonValue& resource)
{
    return textAt(&resource, "resourceType") == "Observation" &&
           anyLoincCode(find(&resource, "code"), [](std::string_view code) {
               return code == fhir::kPainScore || code == fhir::kPainReported;
           });
}

class FhirReader
{
public:
    explicit FhirReader(Date latest) : m_latest(latest) {}

    /// Takes one entry of a bundle after another.
    void takeEntry(const JsonValue& entry, std::size_t place)
    {
        if (const JsonValue* resource = find(&entry, "resource"))
            takeResource(*resource, textAt(&entry, "fullUrl"),
                         "entry[" + std::to_string(place) + "].resource");
    }

    [[nodiscard]] Result<FhirImport> read(const JsonValue& document) &&
    {
        const std::string_view type = textAt(&document, "resourceType");
        if (type == "Observation") {
            takeResource(document, {}, "resource");
        } else if (const Problems problems = checkBundle(document); !problems.empty()) {
            return problems;
        }
        if (m_subjects.size() > 1)
            return Problems{
                {ProblemKind::Inconsistent, "subject", "several people", "readings of one"}};
        makeUpIds(m_import.arrivals.entries);
        if (Problems problems = duplicates(); !problems.empty())
            return problems;
        makeUpTimes(m_import.arrivals.entries);
        return std::move(m_import);
    }

private:
    /// The entries themselves have been read already.
    static Problems checkBundle(const JsonValue& document)
    {
        if (textAt(&document, "resourceType") != "Bundle")
            return {{ProblemKind::WrongFormat, "resourceType",
                     std::string(textAt(&document, "resourceType")), "FHIR Bundle"}};
        const JsonValue* entries = find(&document, "entry");
        if (entries && !std::holds_alternative<JsonList>(entries->held))
            return {{ProblemKind::WrongType, "entry", shown(*entries), "[ ]"}};
        return {};
    }

    void takeResource(const JsonValue& resource, std::string_view url, std::string where)
    {
        if (!isPain(resource)) {
            ++m_import.others;
            return;
        }
        ++m_import.readings;
        m_where = std::move(where);
        if (saysNothing(resource)) {
            ++m_import.blank;
            return;
        }
        m_isBad = false;
        checkModifiers(resource);
        const auto pain = painOf(resource);
        auto entry = datedEntry(resource);
        if (m_isBad) {
            ++m_import.badReadings;
            return;
        }
        if (const auto subject = textAt(find(&resource, "subject"), "reference"); !subject.empty())
            m_subjects.insert(std::string(subject));
        entry->body = CheckIn{.pain = *pain, .note = noteOf(resource)};
        entry->id = idOf(resource, url);
        m_import.arrivals.entries.push_back({std::move(*entry), false});
        m_places.push_back(m_where + ".id");
    }

    static bool saysNothing(const JsonValue& resource)
    {
        constexpr std::array<std::string_view, 3> kSaid{"final", "amended", "corrected"};
        const bool said = std::ranges::find(kSaid, textAt(&resource, "status")) != kSaid.end();
        const bool valued = find(&resource, "valueQuantity") || find(&resource, "valueInteger") ||
                            find(&resource, "valueCodeableConcept") ||
                            find(&resource, "valueString");
        return !said || (!valued && find(&resource, "dataAbsentReason"));
    }

    /// What makes a figure mean something else, and so must not be passed over (R4, "modifier
    /// elements"); and a reason for a missing value beside a value, which contradict each other.
    void checkModifiers(const JsonValue& resource)
    {
        for (const std::string_view each : {"modifierExtension", "implicitRules"})
            if (const JsonValue* found = find(&resource, each))
                bad(ProblemKind::WrongType, each, markOf(*found), "no modifier");
        if (const JsonValue* focus = find(&resource, "focus"))
            bad(ProblemKind::WrongType, "focus", shown(*focus), "own reading");
        if (find(&resource, "dataAbsentReason"))
            bad(ProblemKind::Inconsistent, "dataAbsentReason", "reason beside a value",
                "value or reason");
    }

    /// The address of the first extension of a list; else the value itself.
    static std::string markOf(const JsonValue& value)
    {
        const auto* list = std::get_if<JsonList>(&value.held);
        const std::string_view url =
            list && !list->empty() ? textAt(&list->front(), "url") : std::string_view{};
        return shown(url.empty() ? value : JsonValue{std::string(url)});
    }

    std::optional<Pain> painOf(const JsonValue& resource)
    {
        if (const JsonValue* answer = find(&resource, "valueCodeableConcept"))
            return codedPain(*answer);
        if (const JsonValue* whole = find(&resource, "valueInteger"))
            return numberPain(*whole, "valueInteger");
        const JsonValue* quantity = find(&resource, "valueQuantity");
        if (!quantity)
            return bad(ProblemKind::MissingField, "valueQuantity", {}, {});
        const std::string_view unit = textAt(quantity, "code");
        if (std::ranges::find(kScoreUnits, unit) == kScoreUnits.end())
            return bad(ProblemKind::UnknownValue, "valueQuantity.code", std::string(unit),
                       "{score}");
        const JsonValue* value = find(quantity, "value");
        if (!value)
            return bad(ProblemKind::MissingField, "valueQuantity.value", {}, {});
        // "Less than 3" is no figure.
        if (const JsonValue* comparator = find(quantity, "comparator")) {
            const auto* sign = std::get_if<std::string>(&comparator->held);
            return bad(ProblemKind::WrongType, "valueQuantity.comparator",
                       sign && isNumber(*value) ? *sign + ' ' + shown(*value) : shown(*comparator),
                       "an exact figure");
        }
        return numberPain(*value, "valueQuantity.value");
    }

    std::optional<Pain> codedPain(const JsonValue& answer)
    {
        std::optional<Pain> pain;
        anyLoincCode(&answer, [&](std::string_view code) {
            const auto found = std::ranges::find(fhir::kPainAnswers, code);
            if (found != fhir::kPainAnswers.end())
                pain = Pain::from(static_cast<int>(found - fhir::kPainAnswers.begin()));
            return pain.has_value();
        });
        if (!pain)
            return bad(ProblemKind::UnknownValue, "valueCodeableConcept", "the answer",
                       "LOINC LA6111-4 to LA13942-0");
        return pain;
    }

    std::optional<Pain> numberPain(const JsonValue& value, std::string_view where)
    {
        if (!isNumber(value))
            return bad(ProblemKind::WrongType, where, shown(value), "0 to 10");
        const auto* decimal = std::get_if<JsonNumber>(&value.held);
        const CsvValue read = valueFromCsv(*findField(EntryType::CheckIn, "pain"),
                                           decimal ? decimal->text : shown(value));
        const auto pain = read.value ? Pain::from(std::get<int>(*read.value)) : std::nullopt;
        if (!pain)
            return bad(ProblemKind::OutOfRange, where, shown(value), "0 to 10");
        m_import.rounded += read.rounded ? 1 : 0;
        return pain;
    }

    /// An entry with date and time of the reading; its body is to follow.
    std::optional<Entry> datedEntry(const JsonValue& resource)
    {
        constexpr std::size_t kDateLength = 10;
        std::string_view when = textAt(&resource, "effectiveDateTime");
        if (when.empty())
            when = textAt(&resource, "effectiveInstant");
        if (when.empty())
            when = textAt(find(&resource, "effectivePeriod"), "start");
        auto date = readDate(when.substr(0, kDateLength), m_where + ".effectiveDateTime");
        if (!date) {
            note(std::move(date).error());
            return std::nullopt;
        }
        if (*date > m_latest) {
            bad(ProblemKind::FutureDate, "effectiveDateTime", std::string(when),
                m_latest.toString());
            return std::nullopt;
        }
        Entry entry{{}, *date, Flare{}};
        if (when.size() == kDateLength)
            return entry;
        entry.recordedAt = Timestamp::parse(when);
        if (!entry.recordedAt) {
            bad(ProblemKind::WrongType, "effectiveDateTime", std::string(when),
                "2026-11-20T07:30:00+01:00");
            return std::nullopt;
        }
        if (!isKept(*entry.recordedAt)) {
            bad(ProblemKind::OutOfRange, "effectiveDateTime", std::string(when), kKeptInstants);
            return std::nullopt;
        }
        return entry;
    }

    static std::string noteOf(const JsonValue& resource)
    {
        const JsonValue* notes = find(&resource, "note");
        const auto* list = notes ? std::get_if<JsonList>(&notes->held) : nullptr;
        std::string note;
        for (std::size_t i = 0; list && i < list->size(); ++i)
            note += (note.empty() ? "" : "\n") + std::string(textAt(&(*list)[i], "text"));
        const bool usable = note.size() <= kLongestNote && note.find('\0') == std::string::npos;
        return usable ? note : std::string{};
    }

    /// A UUID of the resource's own, or one that follows from its address; none where it has
    /// neither.
    static EntryId idOf(const JsonValue& resource, std::string_view url)
    {
        constexpr std::string_view kUuidUrl = "urn:uuid:";
        const std::string_view id = textAt(&resource, "id");
        if (std::string uuid = asUuid(id); !uuid.empty())
            return {std::move(uuid)};
        if (url.starts_with(kUuidUrl))
            if (std::string uuid = asUuid(url.substr(kUuidUrl.size())); !uuid.empty())
                return {std::move(uuid)};
        if (url.empty() && id.empty())
            return {};
        const std::string_view when = textAt(&resource, "effectiveDateTime");
        return {nameUuid("fhir " + std::string(url.empty() ? id : url) + ' ' + std::string(when))};
    }

    [[nodiscard]] Problems duplicates() const
    {
        std::map<EntryId, std::string_view> places;
        Problems problems;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const EntryId& id = m_import.arrivals.entries[i].entry.id;
            const auto [same, isNew] = places.emplace(id, m_places[i]);
            if (!isNew)
                problems.push_back(sameId(std::string(same->second), m_places[i], id.text));
        }
        return problems;
    }

    std::nullopt_t bad(ProblemKind kind, std::string_view name, std::string given,
                       std::string expected)
    {
        note({kind, m_where + '.' + std::string(name), std::move(given), std::move(expected)});
        return std::nullopt;
    }

    void note(Problem problem)
    {
        m_isBad = true;
        if (m_import.bad.size() < kMostProblems)
            m_import.bad.push_back(std::move(problem));
    }

    Date m_latest;
    FhirImport m_import;
    std::vector<std::string> m_places; ///< of the ids of its entries
    std::set<std::string> m_subjects;
    std::string m_where;  ///< the path of the reading that is looked at
    bool m_isBad = false; ///< whether anything is wrong with it
};

} // namespace

Result<FhirImport> readFhir(std::string_view json, Date latest)
{
    FhirReader reader{latest};
    const JsonElements entries{"entry", [&](const JsonValue& value, std::size_t place) {
                                   reader.takeEntry(value, place);
                               }};
    const auto tree = readJson(json, entries);
    if (!tree)
        return tree.error();
    return std::move(reader).read(*tree);
}

} // namespace comeback::exchange
