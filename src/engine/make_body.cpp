// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/check_fields.h"
#include "engine/field_choices.h"

#include <algorithm>

namespace comeback {

namespace {

/// Takes values out of fields that `checkFields` has found in order.
class Taker
{
public:
    explicit Taker(const FieldMap& fields) : m_fields(fields) {}

    template<typename T>
    [[nodiscard]] std::optional<T> optional(std::string_view name) const
    {
        const auto found = m_fields.find(name);
        if (found == m_fields.end() || !std::holds_alternative<T>(found->second))
            return std::nullopt;
        return std::get<T>(found->second);
    }
    template<typename T>
    [[nodiscard]] T orDefault(std::string_view name) const
    {
        return optional<T>(name).value_or(T{});
    }
    [[nodiscard]] Pain pain(std::string_view name) const
    {
        return *Pain::from(*optional<int>(name));
    }

    template<typename E>
    [[nodiscard]] E choice(std::string_view name, std::span<const std::string_view> choices) const
    {
        const std::string text = optional<std::string>(name).value_or(std::string(choices.front()));
        const auto found = std::find(choices.begin(), choices.end(), text);
        return static_cast<E>(found - choices.begin());
    }
    template<typename T, typename Stored, typename Convert>
    [[nodiscard]] Order<T> order(std::string_view name, Convert convert) const
    {
        const auto found = m_fields.find(name);
        if (found == m_fields.end())
            return {};
        if (std::holds_alternative<std::monostate>(found->second))
            return Order<T>::lift();
        return Order<T>(convert(std::get<Stored>(found->second)));
    }

private:
    const FieldMap& m_fields;
};

Directive makeDirective(const Taker& take)
{
    const auto same = [](const auto& value) { return value; };
    Directive directive;
    directive.by = take.choice<Hand>("by", kHands);
    if (auto level = take.optional<std::string>("set_level"))
        directive.setLevel = LevelName{std::move(*level)};
    directive.capLevel = take.order<LevelName, std::string>(
        "cap_level", [](const std::string& text) { return LevelName{text}; });
    directive.holdUntil = take.order<Date, std::string>(
        "hold_until", [](const std::string& text) { return *Date::parse(text); });
    directive.acceptablePain = take.order<int, int>("acceptable_pain", same);
    directive.excludeExercises =
        take.order<std::vector<std::string>, std::vector<std::string>>("exclude_exercises", same);
    directive.note = take.orDefault<std::string>("note");
    return directive;
}

Session makeSession(const Taker& take)
{
    return Session{.before = take.pain("before"),
                   .during = take.pain("during"),
                   .after = take.pain("after"),
                   .kind = take.choice<SessionKind>("kind", kSessionKinds),
                   .completion = take.choice<Completion>("completion", kCompletions),
                   .effort = take.optional<int>("effort"),
                   .minutes = take.optional<int>("minutes"),
                   .exercises = take.orDefault<std::vector<ExerciseDone>>("exercises"),
                   .reason = take.orDefault<std::string>("reason"),
                   .note = take.orDefault<std::string>("note")};
}

CheckIn makeCheckIn(const Taker& take)
{
    return CheckIn{.pain = take.pain("pain"),
                   .muscleAche = take.optional<bool>("muscle_ache"),
                   .sleep = take.optional<int>("sleep"),
                   .stiffness = take.optional<int>("stiffness"),
                   .mood = take.optional<int>("mood"),
                   .confidence = take.optional<int>("confidence"),
                   .note = take.orDefault<std::string>("note")};
}

} // namespace

Result<EntryBody> makeBody(EntryType type, const FieldMap& fields)
{
    if (Problems problems = checkFields(type, fields); !problems.empty())
        return problems;
    const Taker take{fields};
    switch (type) {
    case EntryType::Start:
        return EntryBody{Start{take.pain("pain"), take.orDefault<int>("walk_minutes"),
                               take.optional<ProtocolRef>("protocol")}};
    case EntryType::CheckIn:
        return EntryBody{makeCheckIn(take)};
    case EntryType::Session:
        return EntryBody{makeSession(take)};
    case EntryType::Screening:
        return EntryBody{Screening{take.choice<ScreenScope>("scope", kScopes),
                                   take.orDefault<RedFlagAnswers>("answers")}};
    case EntryType::Clearance:
        return EntryBody{Clearance{take.orDefault<std::string>("note")}};
    case EntryType::Flare:
        return EntryBody{Flare{take.orDefault<std::string>("note")}};
    case EntryType::Directive:
        return EntryBody{makeDirective(take)};
    case EntryType::Questionnaire:
        return EntryBody{Questionnaire{take.orDefault<std::string>("instrument"),
                                       take.orDefault<Scores>("answers")}};
    }
    return Problems{{ProblemKind::UnknownValue, "type", {}, {}}};
}

} // namespace comeback
