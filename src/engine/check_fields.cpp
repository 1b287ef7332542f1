// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/check_fields.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace comeback {

namespace {

constexpr std::size_t kLongestLevelName = 16; ///< in bytes
constexpr std::int32_t kMostGrams = 500'000;

std::string rangeOf(const FieldSpec& spec)
{
    return std::to_string(spec.low) + " to " + std::to_string(spec.high);
}

std::string listOf(std::span<const std::string_view> choices)
{
    std::string text;
    for (const std::string_view each : choices)
        text += (text.empty() ? "" : ", ") + std::string(each);
    return text;
}

/// A zero byte ends a text in some programs and is kept by none of our tables.
bool hasZero(const std::string& text)
{
    return text.find('\0') != std::string::npos;
}

/// "500.001": to the gram, so that what lies a gram out of range does not seem to be in it.
std::string inKilograms(Load load)
{
    constexpr int kGrams = 1000;
    const int grams = std::abs(load.grams);
    const std::string sign = std::to_string(load.grams).starts_with('-') ? "-" : "";
    std::string text = sign + std::to_string(grams / kGrams);
    if (grams % kGrams == 0)
        return text;
    const std::string rest = std::to_string(kGrams + grams % kGrams).substr(1);
    return text + '.' + rest.substr(0, rest.find_last_not_of('0') + 1);
}

/// Checks one value against its specification; collects what is wrong.
class FieldChecker
{
public:
    FieldChecker(const FieldSpec& spec, Problems& problems) : m_spec(spec), m_problems(problems) {}

    void operator()(std::monostate) const
    {
        if (m_spec.need != Need::OptionalOrNull)
            add(ProblemKind::WrongType, "null");
    }
    void operator()(bool value) const
    {
        if (m_spec.kind != FieldKind::YesNo)
            add(ProblemKind::WrongType, value ? "true" : "false");
    }
    void operator()(int value) const
    {
        if (m_spec.kind != FieldKind::Whole)
            add(ProblemKind::WrongType, std::to_string(value));
        else if (value < m_spec.low || value > m_spec.high)
            add(ProblemKind::OutOfRange, std::to_string(value));
    }
    void operator()(const std::string& text) const
    {
        switch (m_spec.kind) {
        case FieldKind::Text:
            return checkText(text);
        case FieldKind::Choice:
            return checkChoice(text);
        case FieldKind::Date:
            if (!Date::parse(text))
                add(ProblemKind::ImpossibleDate, text);
            return;
        case FieldKind::Level:
            if (text.empty() || hasZero(text) || text.size() > kLongestLevelName)
                add(ProblemKind::UnknownLevel, text);
            return;
        default:
            add(ProblemKind::WrongType, text);
        }
    }
    void operator()(const ProtocolRef& protocol) const
    {
        if (m_spec.kind != FieldKind::Protocol)
            add(ProblemKind::WrongType, protocol.id);
        else if (protocol.id.empty() || hasZero(protocol.id) || protocol.id.size() > kLongestName ||
                 protocol.version < 1)
            add(ProblemKind::UnknownProtocol, protocol.id);
    }
    void operator()(const std::vector<ExerciseDone>& exercises) const
    {
        if (m_spec.kind != FieldKind::Exercises)
            return add(ProblemKind::WrongType, "[ ]");
        for (std::size_t i = 0; i < exercises.size(); ++i)
            checkExercise(exercises[i], "[" + std::to_string(i) + "]");
    }
    void operator()(const RedFlagAnswers&) const
    {
        if (m_spec.kind != FieldKind::Flags)
            add(ProblemKind::WrongType, "{ }");
    }
    void operator()(const Scores& scores) const
    {
        if (m_spec.kind != FieldKind::Scores)
            return add(ProblemKind::WrongType, "{ }");
        for (const auto& [item, score] : scores) {
            const std::string place = "." + item.substr(0, item.find('\0'));
            checkName(item, place);
            if (score < m_spec.low || score > m_spec.high)
                m_problems.push_back({ProblemKind::OutOfRange, std::string(m_spec.name) + place,
                                      std::to_string(score), rangeOf(m_spec)});
        }
    }
    void operator()(const std::vector<std::string>& names) const
    {
        if (m_spec.kind != FieldKind::Names)
            return add(ProblemKind::WrongType, "[ ]");
        for (std::size_t i = 0; i < names.size(); ++i)
            checkName(names[i], "[" + std::to_string(i) + "]");
    }

private:
    void add(ProblemKind kind, std::string given, const std::string& within = {}) const
    {
        m_problems.push_back(
            {kind, std::string(m_spec.name) + within, std::move(given), expectationOf(m_spec)});
    }
    /// A name within the field: of an exercise, or of what a score is for.
    void checkName(const std::string& name, const std::string& within) const
    {
        const std::string where = std::string(m_spec.name) + within;
        if (name.empty())
            m_problems.push_back({ProblemKind::Empty, where, {}, "text"});
        else if (name.size() > kLongestName)
            m_problems.push_back({ProblemKind::TooLong, where, std::to_string(name.size()),
                                  std::to_string(kLongestName)});
        else if (hasZero(name))
            m_problems.push_back({ProblemKind::ZeroCharacter, where, {}, "text"});
    }
    void checkText(const std::string& text) const
    {
        const int size = static_cast<int>(std::min<std::size_t>(text.size(), 1u << 30));
        if (size > m_spec.high)
            m_problems.push_back({ProblemKind::TooLong, std::string(m_spec.name),
                                  std::to_string(text.size()), std::to_string(m_spec.high)});
        else if (size < m_spec.low)
            add(ProblemKind::Empty, {});
        if (hasZero(text))
            add(ProblemKind::ZeroCharacter, {});
    }
    void checkChoice(const std::string& text) const
    {
        if (std::find(m_spec.choices.begin(), m_spec.choices.end(), text) == m_spec.choices.end())
            add(ProblemKind::UnknownValue, text);
    }
    void checkExercise(const ExerciseDone& exercise, const std::string& place) const
    {
        checkName(exercise.id, place + ".id");
        const std::array<std::optional<int>, 3> numbers{exercise.sets, exercise.reps,
                                                        exercise.seconds};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i] &&
                (*numbers[i] < exerciseFields()[i].low || *numbers[i] > exerciseFields()[i].high))
                m_problems.push_back(
                    {ProblemKind::OutOfRange,
                     std::string(m_spec.name) + place + '.' + std::string(exerciseFields()[i].name),
                     std::to_string(*numbers[i]), rangeOf(exerciseFields()[i])});
        if (exercise.load && (exercise.load->grams < 0 || exercise.load->grams > kMostGrams))
            m_problems.push_back({ProblemKind::OutOfRange,
                                  std::string(m_spec.name) + place + ".load_kg",
                                  inKilograms(*exercise.load), "0 to 500"});
    }

    const FieldSpec& m_spec;
    Problems& m_problems;
};

} // namespace

std::string expectationOf(const FieldSpec& spec)
{
    switch (spec.kind) {
    case FieldKind::Whole:
        return rangeOf(spec);
    case FieldKind::YesNo:
        return "true, false";
    case FieldKind::Text:
        return "text";
    case FieldKind::Choice:
        return listOf(spec.choices);
    case FieldKind::Date:
        return "YYYY-MM-DD";
    case FieldKind::Level:
        return "W1";
    case FieldKind::Protocol:
        return "id, version";
    case FieldKind::Exercises:
    case FieldKind::Names:
        return "[ ]";
    case FieldKind::Flags:
    case FieldKind::Scores:
        return "{ }";
    }
    return {};
}

Problems checkFields(EntryType type, const FieldMap& fields)
{
    Problems problems;
    for (const auto& [name, value] : fields) {
        if (const FieldSpec* spec = findField(type, name))
            std::visit(FieldChecker{*spec, problems}, value);
        else
            problems.push_back({ProblemKind::UnknownField, name, {}, std::string(idOf(type))});
    }
    for (const FieldSpec& spec : fieldsOf(type))
        if (spec.need == Need::Required && !fields.contains(spec.name))
            problems.push_back(
                {ProblemKind::MissingField, std::string(spec.name), {}, expectationOf(spec)});
    return problems;
}

} // namespace comeback
