// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/field_reader.h"

#include "engine/check_fields.h"
#include "exchange/load_text.h"
#include "exchange/name_uuid.h"

#include <array>
#include <limits>
#include <utility>

namespace comeback::exchange {

namespace {

constexpr std::string_view kLoad = "load_kg";
constexpr std::string_view kLoadExpected = "0 to 500, at most 3 decimals";

/// Where each of engine's exerciseFields() is kept, in the same order.
constexpr std::array<std::optional<int> ExerciseDone::*, 3> kExerciseNumbers{
    &ExerciseDone::sets, &ExerciseDone::reps, &ExerciseDone::seconds};

std::string rangeOf(const FieldSpec& spec)
{
    return std::to_string(spec.low) + " to " + std::to_string(spec.high);
}

std::string flagList()
{
    std::string text;
    for (const RedFlagInfo& each : redFlags())
        text += (text.empty() ? "" : ", ") + std::string(each.id);
    return text;
}

bool isIntegerLiteral(const std::string& text)
{
    return text.find_first_of(".eE") == std::string::npos;
}

} // namespace

EntryId readId(const std::string& text)
{
    const std::string uuid = asUuid(text);
    return {uuid.empty() ? text : uuid};
}

Problem sameId(const std::string& first, const std::string& second, std::string id)
{
    return {ProblemKind::Duplicate, first + ", " + second, std::move(id), {}};
}

Date latestDate()
{
    return *Date::fromYmd(2100, 12, 31);
}

Result<Date, Problem> readDate(std::string_view text, std::string_view where)
{
    const auto date = Date::parse(text);
    if (!date)
        return Problem{ProblemKind::ImpossibleDate, std::string(where),
                       shown(JsonValue{std::string(text)}), "YYYY-MM-DD"};
    if (*date > latestDate())
        return Problem{ProblemKind::OutOfRange, std::string(where), date->toString(),
                       Date::earliest().toString() + " to " + latestDate().toString()};
    return *date;
}

std::optional<FieldValue> FieldReader::read(const FieldSpec& spec, const JsonValue& value,
                                            const std::string& where)
{
    if (std::holds_alternative<std::monostate>(value.held))
        return FieldValue{std::monostate{}};
    if (const auto* yes = std::get_if<bool>(&value.held))
        return FieldValue{*yes};
    if (const auto* words = std::get_if<std::string>(&value.held))
        return text(spec, *words, where);
    if (const auto* items = std::get_if<JsonList>(&value.held))
        return list(spec, *items, where);
    if (const auto* members = std::get_if<JsonObject>(&value.held))
        return object(spec, *members, where);
    return whole(spec, value, where);
}

std::optional<FieldValue> FieldReader::whole(const FieldSpec& spec, const JsonValue& value,
                                             const std::string& where)
{
    if (spec.kind != FieldKind::Whole) {
        add(ProblemKind::WrongType, where, shown(value), expectationOf(spec));
        return std::nullopt;
    }
    if (const auto found = number(spec, value, where))
        return FieldValue{*found};
    return std::nullopt;
}

std::optional<FieldValue> FieldReader::text(const FieldSpec& spec, const std::string& text,
                                            const std::string& where)
{
    if (spec.kind != FieldKind::Date)
        return FieldValue{text};
    if (auto date = readDate(text, where); !date) {
        m_problems.push_back(std::move(date).error());
        return std::nullopt;
    }
    return FieldValue{text};
}

std::optional<FieldValue> FieldReader::list(const FieldSpec& spec, const JsonList& list,
                                            const std::string& where)
{
    if (spec.kind == FieldKind::Exercises)
        return exercises(list, where);
    if (spec.kind == FieldKind::Names)
        return names(list, where);
    return FieldValue{std::vector<std::string>{}};
}

std::optional<FieldValue> FieldReader::object(const FieldSpec& spec, const JsonObject& object,
                                              const std::string& where)
{
    if (spec.kind == FieldKind::Flags)
        return flags(object, where);
    if (spec.kind == FieldKind::Scores)
        return scores(spec, object, where);
    if (spec.kind != FieldKind::Protocol)
        return FieldValue{Scores{}};
    if (auto found = protocol(object, where))
        return FieldValue{*found};
    return std::nullopt;
}

std::optional<ProtocolRef> FieldReader::protocol(const JsonObject& object, const std::string& where)
{
    constexpr FieldSpec version{"version", FieldKind::Whole, Need::Required, 1,
                                std::numeric_limits<int>::max()};
    const std::size_t before = m_problems.size();
    std::optional<std::string> id;
    std::optional<int> number;
    for (const JsonMember& each : object) {
        const std::string place = where + '.' + each.name;
        if (each.name == "version") {
            number = this->number(version, each.value, place);
        } else if (each.name == "id") {
            if (const auto* text = std::get_if<std::string>(&each.value.held))
                id = *text;
            else
                add(ProblemKind::WrongType, place, shown(each.value), "text");
        } else {
            add(ProblemKind::UnknownField, place, {}, "id, version");
        }
    }
    if (m_problems.size() != before)
        return std::nullopt;
    if (!id || id->empty() || id->size() > kLongestName)
        add(ProblemKind::MissingField, where + ".id", {}, "text");
    if (!number)
        add(ProblemKind::MissingField, where + ".version", {}, "1");
    if (m_problems.size() != before)
        return std::nullopt;
    return ProtocolRef{*id, *number};
}

std::optional<FieldValue> FieldReader::exercises(const JsonList& list, const std::string& where)
{
    const std::size_t before = m_problems.size();
    std::vector<ExerciseDone> all;
    all.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i)
        all.push_back(exercise(list[i], where + '[' + std::to_string(i) + ']'));
    if (m_problems.size() != before)
        return std::nullopt;
    return FieldValue{std::move(all)};
}

ExerciseDone FieldReader::exercise(const JsonValue& value, const std::string& where)
{
    ExerciseDone exercise;
    const auto* members = std::get_if<JsonObject>(&value.held);
    if (!members) {
        add(ProblemKind::WrongType, where, shown(value), "{ }");
        return exercise;
    }
    bool named = false;
    for (const JsonMember& each : *members) {
        named = named || each.name == "id";
        exerciseMember(exercise, each, where + '.' + each.name);
    }
    if (!named)
        add(ProblemKind::MissingField, where + ".id", {}, "text");
    return exercise;
}

void FieldReader::exerciseMember(ExerciseDone& exercise, const JsonMember& member,
                                 const std::string& where)
{
    if (member.name == "id") {
        if (const auto* text = std::get_if<std::string>(&member.value.held))
            exercise.id = *text;
        else
            add(ProblemKind::WrongType, where, shown(member.value), "text");
        return;
    }
    if (member.name == kLoad) {
        exercise.load = load(member.value, where);
        return;
    }
    const auto specs = exerciseFields();
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (specs[i].name == member.name) {
            exercise.*kExerciseNumbers[i] = number(specs[i], member.value, where);
            return;
        }
    add(ProblemKind::UnknownField, where, {}, {});
}

std::optional<Load> FieldReader::load(const JsonValue& value, const std::string& where)
{
    const bool isNumber = std::holds_alternative<std::int64_t>(value.held) ||
                          std::holds_alternative<JsonNumber>(value.held);
    if (!isNumber) {
        add(ProblemKind::WrongType, where, shown(value), std::string(kLoadExpected));
        return std::nullopt;
    }
    const auto* decimal = std::get_if<JsonNumber>(&value.held);
    const auto load = loadFromKilograms(decimal ? decimal->text : shown(value));
    if (!load)
        add(ProblemKind::OutOfRange, where, shown(value), std::string(kLoadExpected));
    return load;
}

std::optional<FieldValue> FieldReader::names(const JsonList& list, const std::string& where)
{
    const std::size_t before = m_problems.size();
    std::vector<std::string> all;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto* text = std::get_if<std::string>(&list[i].held))
            all.push_back(*text);
        else
            add(ProblemKind::WrongType, where + '[' + std::to_string(i) + ']', shown(list[i]),
                "text");
    }
    if (m_problems.size() != before)
        return std::nullopt;
    return FieldValue{std::move(all)};
}

std::optional<FieldValue> FieldReader::flags(const JsonObject& object, const std::string& where)
{
    const std::size_t before = m_problems.size();
    RedFlagAnswers answers;
    for (const JsonMember& each : object) {
        const auto flag = redFlagFromId(each.name);
        const auto* yes = std::get_if<bool>(&each.value.held);
        if (!flag)
            add(ProblemKind::UnknownValue, where + '.' + each.name, each.name, flagList());
        else if (!yes)
            add(ProblemKind::WrongType, where + '.' + each.name, shown(each.value), "true, false");
        else
            answers.set(*flag, *yes);
    }
    if (m_problems.size() != before)
        return std::nullopt;
    return FieldValue{answers};
}

std::optional<FieldValue> FieldReader::scores(const FieldSpec& spec, const JsonObject& object,
                                              const std::string& where)
{
    const std::size_t before = m_problems.size();
    Scores scores;
    for (const JsonMember& each : object)
        if (const auto score = number(spec, each.value, where + '.' + each.name))
            scores.emplace_back(each.name, *score);
    if (m_problems.size() != before)
        return std::nullopt;
    return FieldValue{std::move(scores)};
}

std::optional<int> FieldReader::number(const FieldSpec& spec, const JsonValue& value,
                                       const std::string& where)
{
    const auto* literal = std::get_if<std::int64_t>(&value.held);
    const auto* other = std::get_if<JsonNumber>(&value.held);
    if (!literal && !other)
        add(ProblemKind::WrongType, where, shown(value), rangeOf(spec));
    else if (other && !isIntegerLiteral(other->text))
        add(ProblemKind::NotWhole, where, shown(value), rangeOf(spec));
    else if (!literal || *literal < spec.low || *literal > spec.high)
        add(ProblemKind::OutOfRange, where, shown(value), rangeOf(spec));
    else
        return static_cast<int>(*literal);
    return std::nullopt;
}

void FieldReader::add(ProblemKind kind, const std::string& where, std::string given,
                      std::string expected)
{
    m_problems.push_back({kind, where, std::move(given), std::move(expected)});
}

} // namespace comeback::exchange
