// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/entry_json.h"

#include "exchange/field_reader.h"

#include <nlohmann/json.hpp>

namespace comeback::exchange {

namespace {

using Json = nlohmann::ordered_json;

/// Whole kilograms as an integer. A thousandth part is the double next to it, and the writer gives
/// the shortest decimal that reads as that double: exactly the three decimals again.
Json kilograms(Load load)
{
    if (load.grams % 1000 == 0)
        return load.grams / 1000;
    return load.grams / 1000.0;
}

Json exerciseJson(const ExerciseDone& exercise)
{
    Json json{{"id", exercise.id}};
    if (exercise.sets)
        json["sets"] = *exercise.sets;
    if (exercise.reps)
        json["reps"] = *exercise.reps;
    if (exercise.seconds)
        json["seconds"] = *exercise.seconds;
    if (exercise.load)
        json["load_kg"] = kilograms(*exercise.load);
    return json;
}

struct ValueWriter
{
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(bool value) const { return value; }
    Json operator()(int value) const { return value; }
    Json operator()(const std::string& text) const { return text; }
    Json operator()(const ProtocolRef& protocol) const { return toJson(protocol); }
    Json operator()(const std::vector<ExerciseDone>& exercises) const
    {
        Json list = Json::array();
        for (const ExerciseDone& each : exercises)
            list.push_back(exerciseJson(each));
        return list;
    }
    Json operator()(const RedFlagAnswers& answers) const
    {
        Json object = Json::object();
        for (const RedFlagInfo& each : redFlags())
            if (const auto answer = answers.answer(each.flag))
                object[std::string(each.id)] = *answer;
        return object;
    }
    Json operator()(const Scores& scores) const
    {
        Json object = Json::object();
        for (const auto& [item, score] : scores)
            object[item] = score;
        return object;
    }
    Json operator()(const std::vector<std::string>& names) const
    {
        Json list = Json::array();
        for (const std::string& each : names)
            list.push_back(each);
        return list;
    }
};

} // namespace

Json toJson(const Entry& entry)
{
    const EntryType type = typeOf(entry.body);
    Json json{
        {"id", entry.id.text}, {"type", std::string(idOf(type))}, {"date", entry.date.toString()}};
    if (entry.recordedAt)
        json["recorded_at"] = entry.recordedAt->toString();
    if (entry.revisedAt)
        json["revised_at"] = entry.revisedAt->toString();
    const FieldMap fields = toFields(entry.body);
    for (const FieldSpec& spec : fieldsOf(type))
        if (const auto found = fields.find(spec.name); found != fields.end())
            json[std::string(spec.name)] = std::visit(ValueWriter{}, found->second);
    return json;
}

Json toJson(const ProtocolRef& protocol)
{
    return {{"id", protocol.id}, {"version", protocol.version}};
}

std::string toText(const Json& document)
{
    return document.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<FieldValue> readFieldValue(const FieldSpec& spec, std::string_view json)
{
    const std::string where{spec.name};
    auto tree = readJson(json);
    if (!tree) {
        Problems problems = std::move(tree).error();
        for (Problem& each : problems)
            each.where = where + (each.where.starts_with('[') ? "" : ": ") + each.where;
        return problems;
    }
    Problems problems;
    auto value = FieldReader{problems}.read(spec, *tree, where);
    if (!value)
        return problems;
    return std::move(*value);
}

} // namespace comeback::exchange
