// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"

#include <algorithm>
#include <array>

namespace comeback {

namespace {

constexpr std::array<std::string_view, 2> kSessionKinds{"training", "walk"};
constexpr std::array<std::string_view, 3> kCompletions{"full", "part", "stopped"};
constexpr std::array<std::string_view, 2> kScopes{"full", "short"};
constexpr std::array<std::string_view, 2> kHands{"clinician", "self"};

constexpr FieldSpec whole(std::string_view name, int low, int high, Need need = Need::Optional)
{
    return {name, FieldKind::Whole, need, low, high};
}

constexpr FieldSpec pain(std::string_view name)
{
    return whole(name, 0, Pain::kMost, Need::Required);
}

constexpr FieldSpec note()
{
    return {"note", FieldKind::Text, Need::Optional, 0, kLongestNote};
}

constexpr std::array kStart{pain("pain"), whole("walk_minutes", 0, 240, Need::Required),
                            FieldSpec{"protocol", FieldKind::Protocol, Need::Optional}};

constexpr std::array kCheckIn{pain("pain"),
                              FieldSpec{"muscle_ache", FieldKind::YesNo, Need::Optional},
                              whole("sleep", 0, 10),
                              whole("stiffness", 0, 10),
                              whole("mood", 0, 10),
                              whole("confidence", 0, 10),
                              note()};

constexpr std::array kSession{
    FieldSpec{"kind", FieldKind::Choice, Need::Optional, 0, 0, kSessionKinds},
    pain("before"),
    pain("during"),
    pain("after"),
    FieldSpec{"completion", FieldKind::Choice, Need::Required, 0, 0, kCompletions},
    whole("effort", 0, 10),
    whole("minutes", 0, 1440),
    FieldSpec{"exercises", FieldKind::Exercises, Need::Optional},
    FieldSpec{"reason", FieldKind::Text, Need::Optional, 0, kLongestName},
    note()};

constexpr std::array kScreening{
    FieldSpec{"scope", FieldKind::Choice, Need::Optional, 0, 0, kScopes},
    FieldSpec{"answers", FieldKind::Flags, Need::Required}};

constexpr std::array kNoteOnly{note()};

constexpr std::array kDirective{
    FieldSpec{"by", FieldKind::Choice, Need::Required, 0, 0, kHands},
    FieldSpec{"set_level", FieldKind::Level, Need::OptionalOrNull},
    FieldSpec{"cap_level", FieldKind::Level, Need::OptionalOrNull},
    FieldSpec{"hold_until", FieldKind::Date, Need::OptionalOrNull},
    whole("acceptable_pain", 0, 5, Need::OptionalOrNull),
    FieldSpec{"exclude_exercises", FieldKind::Names, Need::OptionalOrNull},
    note()};

constexpr std::array kQuestionnaire{
    FieldSpec{"instrument", FieldKind::Text, Need::Required, 1, kLongestName},
    FieldSpec{"answers", FieldKind::Scores, Need::Required, 0, 10}};

constexpr std::array kExercise{whole("sets", 1, 20), whole("reps", 0, 200),
                               whole("seconds", 0, 7200)};

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

/// What a field must hold, as a reader would write it down.
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
        return "[ ]";
    case FieldKind::Flags:
        return "{ }";
    case FieldKind::Scores:
        return "{ }";
    case FieldKind::Names:
        return "[ ]";
    }
    return {};
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
            if (text.empty() || text.size() > 16)
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
        else if (protocol.id.empty() || protocol.id.size() > kLongestName || protocol.version < 1)
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
            if (item.empty() || item.size() > kLongestName)
                add(ProblemKind::TooLong, item, "." + item);
            if (score < m_spec.low || score > m_spec.high)
                add(ProblemKind::OutOfRange, std::to_string(score), "." + item);
        }
    }
    void operator()(const std::vector<std::string>& names) const
    {
        if (m_spec.kind != FieldKind::Names)
            return add(ProblemKind::WrongType, "[ ]");
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i].empty() || names[i].size() > kLongestName)
                add(ProblemKind::TooLong, names[i], "[" + std::to_string(i) + "]");
    }

private:
    void add(ProblemKind kind, std::string given, const std::string& within = {}) const
    {
        m_problems.push_back(
            {kind, std::string(m_spec.name) + within, std::move(given), expectationOf(m_spec)});
    }
    void checkText(const std::string& text) const
    {
        const int size = static_cast<int>(std::min<std::size_t>(text.size(), 1u << 30));
        if (size > m_spec.high)
            m_problems.push_back({ProblemKind::TooLong, std::string(m_spec.name),
                                  std::to_string(text.size()), std::to_string(m_spec.high)});
        else if (size < m_spec.low)
            add(ProblemKind::Empty, {});
        if (text.find('\0') != std::string::npos)
            add(ProblemKind::BadUtf8, {});
    }
    void checkChoice(const std::string& text) const
    {
        if (std::find(m_spec.choices.begin(), m_spec.choices.end(), text) == m_spec.choices.end())
            add(ProblemKind::UnknownValue, text);
    }
    void checkExercise(const ExerciseDone& exercise, const std::string& place) const
    {
        if (exercise.id.empty() || exercise.id.size() > kLongestName)
            add(ProblemKind::TooLong, exercise.id, place + ".id");
        const std::array<std::optional<int>, 3> numbers{exercise.sets, exercise.reps,
                                                        exercise.seconds};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            if (numbers[i] && (*numbers[i] < kExercise[i].low || *numbers[i] > kExercise[i].high))
                m_problems.push_back(
                    {ProblemKind::OutOfRange,
                     std::string(m_spec.name) + place + '.' + std::string(kExercise[i].name),
                     std::to_string(*numbers[i]), rangeOf(kExercise[i])});
        if (exercise.load && (exercise.load->grams < 0 || exercise.load->grams > 500'000))
            m_problems.push_back({ProblemKind::OutOfRange,
                                  std::string(m_spec.name) + place + ".load_kg",
                                  std::to_string(exercise.load->grams / 1000), "0 to 500"});
    }

    const FieldSpec& m_spec;
    Problems& m_problems;
};

Problems check(EntryType type, const FieldMap& fields)
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

/// Takes values out of fields that `check` has found in order.
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

/// Writes the fields of each body; the counterpart of the makers above.
class FieldWriter
{
public:
    [[nodiscard]] FieldMap take() && { return std::move(m_fields); }

    void operator()(const Start& start)
    {
        put("pain", start.pain.value());
        put("walk_minutes", start.walkMinutes);
        putIf("protocol", start.protocol);
    }
    void operator()(const CheckIn& checkIn)
    {
        put("pain", checkIn.pain.value());
        putIf("muscle_ache", checkIn.muscleAche);
        putIf("sleep", checkIn.sleep);
        putIf("stiffness", checkIn.stiffness);
        putIf("mood", checkIn.mood);
        putIf("confidence", checkIn.confidence);
        putText("note", checkIn.note);
    }
    void operator()(const Session& session)
    {
        put("kind", std::string(kSessionKinds[static_cast<std::size_t>(session.kind)]));
        put("before", session.before.value());
        put("during", session.during.value());
        put("after", session.after.value());
        put("completion", std::string(kCompletions[static_cast<std::size_t>(session.completion)]));
        putIf("effort", session.effort);
        putIf("minutes", session.minutes);
        if (!session.exercises.empty())
            put("exercises", session.exercises);
        putText("reason", session.reason);
        putText("note", session.note);
    }
    void operator()(const Screening& screening)
    {
        put("scope", std::string(kScopes[static_cast<std::size_t>(screening.scope)]));
        put("answers", screening.answers);
    }
    void operator()(const Clearance& clearance) { putText("note", clearance.note); }
    void operator()(const Flare& flare) { putText("note", flare.note); }
    void operator()(const Directive& directive)
    {
        put("by", std::string(kHands[static_cast<std::size_t>(directive.by)]));
        if (directive.setLevel)
            put("set_level", directive.setLevel->text);
        putOrder("cap_level", directive.capLevel, [](const LevelName& name) { return name.text; });
        putOrder("hold_until", directive.holdUntil, [](Date date) { return date.toString(); });
        putOrder("acceptable_pain", directive.acceptablePain, [](int pain) { return pain; });
        putOrder("exclude_exercises", directive.excludeExercises,
                 [](const std::vector<std::string>& names) { return names; });
        putText("note", directive.note);
    }
    void operator()(const Questionnaire& questionnaire)
    {
        put("instrument", questionnaire.instrument);
        put("answers", questionnaire.answers);
    }

private:
    void put(std::string_view name, FieldValue value) { m_fields.emplace(name, std::move(value)); }
    template<typename T>
    void putIf(std::string_view name, const std::optional<T>& value)
    {
        if (value)
            put(name, *value);
    }
    void putText(std::string_view name, const std::string& text)
    {
        if (!text.empty())
            put(name, text);
    }
    template<typename T, typename Convert>
    void putOrder(std::string_view name, const Order<T>& order, Convert convert)
    {
        if (order.value())
            put(name, convert(*order.value()));
        else if (order.given())
            put(name, std::monostate{});
    }

    FieldMap m_fields;
};

} // namespace

std::span<const FieldSpec> fieldsOf(EntryType type)
{
    switch (type) {
    case EntryType::Start:
        return kStart;
    case EntryType::CheckIn:
        return kCheckIn;
    case EntryType::Session:
        return kSession;
    case EntryType::Screening:
        return kScreening;
    case EntryType::Clearance:
    case EntryType::Flare:
        return kNoteOnly;
    case EntryType::Directive:
        return kDirective;
    case EntryType::Questionnaire:
        return kQuestionnaire;
    }
    return {};
}

const FieldSpec* findField(EntryType type, std::string_view name)
{
    for (const FieldSpec& spec : fieldsOf(type))
        if (spec.name == name)
            return &spec;
    return nullptr;
}

Result<EntryBody> makeBody(EntryType type, const FieldMap& fields)
{
    if (Problems problems = check(type, fields); !problems.empty())
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

FieldMap toFields(const EntryBody& body)
{
    FieldWriter writer;
    std::visit(writer, body);
    return std::move(writer).take();
}

std::span<const FieldSpec> exerciseFields()
{
    return kExercise;
}

} // namespace comeback
