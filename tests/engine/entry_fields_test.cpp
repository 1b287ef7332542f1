// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"
#include "engine/protocol.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace comeback;

namespace {

bool blames(const Result<EntryBody>& made, std::string_view field, ProblemKind kind)
{
    return !made && std::ranges::any_of(made.error(), [&](const Problem& problem) {
        return problem.where.starts_with(field) && problem.kind == kind;
    });
}

FieldMap session()
{
    return {{"before", 1}, {"during", 2}, {"after", 1}, {"completion", std::string("full")}};
}

} // namespace

TEST_CASE("every whole number is accepted at its bounds and refused beyond them")
{
    for (int i = 0; i < kEntryTypeCount; ++i) {
        const auto type = static_cast<EntryType>(i);
        for (const FieldSpec& spec : fieldsOf(type)) {
            if (spec.kind != FieldKind::Whole)
                continue;
            INFO(idOf(type) << '.' << spec.name);
            const std::string name(spec.name);
            CHECK_FALSE(blames(makeBody(type, {{name, spec.low}}), name, ProblemKind::OutOfRange));
            CHECK_FALSE(blames(makeBody(type, {{name, spec.high}}), name, ProblemKind::OutOfRange));
            CHECK(blames(makeBody(type, {{name, spec.low - 1}}), name, ProblemKind::OutOfRange));
            CHECK(blames(makeBody(type, {{name, spec.high + 1}}), name, ProblemKind::OutOfRange));
            CHECK(blames(makeBody(type, {{name, std::string("2")}}), name, ProblemKind::WrongType));
        }
    }
}

TEST_CASE("required fields are missed by name, unknown ones refused, all problems at once")
{
    const auto made = makeBody(EntryType::Session, {{"before", 1}, {"colour", 3}});
    REQUIRE_FALSE(made.ok());
    CHECK(blames(made, "during", ProblemKind::MissingField));
    CHECK(blames(made, "after", ProblemKind::MissingField));
    CHECK(blames(made, "completion", ProblemKind::MissingField));
    CHECK(blames(made, "colour", ProblemKind::UnknownField));
}

TEST_CASE("choices, notes and names have their limits")
{
    FieldMap fields = session();
    fields["completion"] = std::string("half");
    CHECK(blames(makeBody(EntryType::Session, fields), "completion", ProblemKind::UnknownValue));
    CHECK(makeBody(EntryType::Clearance, {{"note", std::string(kLongestNote, 'x')}}).ok());
    CHECK(blames(makeBody(EntryType::Clearance, {{"note", std::string(kLongestNote + 1, 'x')}}),
                 "note", ProblemKind::TooLong));
}

TEST_CASE("null lifts an order of a directive and is refused anywhere else")
{
    const FieldMap lifted{{"by", std::string("clinician")},
                          {"cap_level", std::monostate{}},
                          {"hold_until", std::monostate{}},
                          {"acceptable_pain", std::monostate{}}};
    const auto made = makeBody(EntryType::Directive, lifted);
    REQUIRE(made.ok());
    const auto& directive = std::get<Directive>(*made);
    CHECK(directive.capLevel.given());
    CHECK_FALSE(directive.capLevel.value().has_value());
    CHECK(directive.holdUntil.given());
    CHECK_FALSE(directive.excludeExercises.given());
    CHECK(blames(makeBody(EntryType::CheckIn, {{"pain", std::monostate{}}}), "pain",
                 ProblemKind::WrongType));
}

TEST_CASE("fields made from a body make the same body")
{
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{"B3"};
    directive.capLevel = LevelName{"B4"};
    directive.acceptablePain = Order<int>::lift();
    const std::vector<EntryBody> bodies{
        Start{Pain::from(7).value(), 240, ProtocolRef{"gentle", 1}},
        CheckIn{.pain = Pain::from(3).value(), .muscleAche = false, .sleep = 0, .note = "ä"},
        Session{.before = Pain::from(0).value(),
                .during = Pain::from(10).value(),
                .after = Pain::from(5).value(),
                .kind = SessionKind::Walk,
                .completion = Completion::Stopped,
                .effort = 10,
                .minutes = 1440,
                .exercises = {{.id = "bridge", .sets = 2, .reps = 8, .load = Load{2500}}},
                .reason = "pain"},
        Screening{ScreenScope::Short, RedFlagAnswers::noToAll(ScreenScope::Short)},
        Clearance{"seen"},
        Flare{},
        directive,
        Questionnaire{"psfs", {{"garden", 4}}},
    };
    for (const EntryBody& body : bodies) {
        INFO(idOf(typeOf(body)));
        const auto made = makeBody(typeOf(body), toFields(body));
        REQUIRE(made.ok());
        CHECK(*made == body);
    }
}

namespace {

struct Bounds
{
    EntryType type;
    std::string_view name;
    int low;
    int high;
};

/// protocol.md section 2, field by field.
constexpr std::array kBounds{Bounds{EntryType::Start, "pain", 0, 10},
                             Bounds{EntryType::Start, "walk_minutes", 0, 240},
                             Bounds{EntryType::CheckIn, "pain", 0, 10},
                             Bounds{EntryType::CheckIn, "sleep", 0, 10},
                             Bounds{EntryType::CheckIn, "stiffness", 0, 10},
                             Bounds{EntryType::CheckIn, "mood", 0, 10},
                             Bounds{EntryType::CheckIn, "confidence", 0, 10},
                             Bounds{EntryType::Session, "before", 0, 10},
                             Bounds{EntryType::Session, "during", 0, 10},
                             Bounds{EntryType::Session, "after", 0, 10},
                             Bounds{EntryType::Session, "effort", 0, 10},
                             Bounds{EntryType::Session, "minutes", 0, 1440},
                             Bounds{EntryType::Directive, "acceptable_pain", 0, 5}};

/// Whether the fields are refused with a problem of that kind at exactly that place, such as
/// "exercises[0].sets".
bool refuses(EntryType type, const FieldMap& fields, std::string_view where, ProblemKind kind)
{
    const auto made = makeBody(type, fields);
    return !made && std::ranges::any_of(made.error(), [&](const Problem& each) {
        return each.where == where && each.kind == kind;
    });
}

FieldMap withExercise(const ExerciseDone& exercise)
{
    FieldMap fields = session();
    fields["exercises"] = std::vector<ExerciseDone>{{.id = "bridge"}, exercise};
    return fields;
}

/// The value of each kind that a field can be given, by what it is.
std::vector<FieldValue> oneOfEach()
{
    return {true,
            3,
            std::string(),
            ProtocolRef{"standard", 1},
            std::vector<ExerciseDone>{},
            RedFlagAnswers{},
            Scores{},
            std::vector<std::string>{}};
}

bool suits(FieldKind kind, const FieldValue& value)
{
    switch (kind) {
    case FieldKind::Whole:
        return std::holds_alternative<int>(value);
    case FieldKind::YesNo:
        return std::holds_alternative<bool>(value);
    case FieldKind::Protocol:
        return std::holds_alternative<ProtocolRef>(value);
    case FieldKind::Exercises:
        return std::holds_alternative<std::vector<ExerciseDone>>(value);
    case FieldKind::Flags:
        return std::holds_alternative<RedFlagAnswers>(value);
    case FieldKind::Scores:
        return std::holds_alternative<Scores>(value);
    case FieldKind::Names:
        return std::holds_alternative<std::vector<std::string>>(value);
    default:
        return std::holds_alternative<std::string>(value);
    }
}

} // namespace

TEST_CASE("the bounds of every number are those of the protocol")
{
    std::size_t numbers = 0;
    for (int i = 0; i < kEntryTypeCount; ++i)
        for (const FieldSpec& spec : fieldsOf(static_cast<EntryType>(i)))
            numbers += spec.kind == FieldKind::Whole ? 1 : 0;
    CHECK(numbers == kBounds.size());
    for (const Bounds& each : kBounds) {
        INFO(idOf(each.type) << '.' << each.name);
        const FieldSpec* spec = findField(each.type, each.name);
        REQUIRE(spec != nullptr);
        CHECK(spec->low == each.low);
        CHECK(spec->high == each.high);
    }
}

TEST_CASE("a value of another kind is refused in every field, and shown as it was given")
{
    for (int i = 0; i < kEntryTypeCount; ++i) {
        const auto type = static_cast<EntryType>(i);
        for (const FieldSpec& spec : fieldsOf(type))
            for (const FieldValue& value : oneOfEach()) {
                INFO(idOf(type) << '.' << spec.name << " given " << value.index());
                const bool refused = refuses(type, {{std::string(spec.name), value}}, spec.name,
                                             ProblemKind::WrongType);
                CHECK(refused != suits(spec.kind, value));
            }
    }
    const auto made = makeBody(EntryType::CheckIn, {{"pain", true}, {"muscle_ache", 7}});
    REQUIRE_FALSE(made.ok());
    CHECK(made.error()[0].given == "7");
    CHECK(made.error()[1].given == "true");
    CHECK(made.error()[1].expected == "0 to 10");
    const auto no = makeBody(EntryType::CheckIn, {{"pain", false}});
    CHECK(no.error()[0].given == "false");
}

TEST_CASE("a choice says what there is to choose from")
{
    FieldMap fields = session();
    fields["completion"] = std::string("half");
    const auto made = makeBody(EntryType::Session, fields);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error()[0].expected == "full, part, stopped");
}

TEST_CASE("a date must exist and a level must have a name of at most sixteen bytes")
{
    const auto hold = [](const char* date) {
        return refuses(EntryType::Directive,
                       {{"by", std::string("self")}, {"hold_until", std::string(date)}},
                       "hold_until", ProblemKind::ImpossibleDate);
    };
    CHECK(hold("2026-02-30"));
    CHECK_FALSE(hold("2026-02-28"));
    const auto level = [](const std::string& name) {
        return refuses(EntryType::Directive, {{"by", std::string("self")}, {"set_level", name}},
                       "set_level", ProblemKind::UnknownLevel);
    };
    CHECK(level(""));
    CHECK_FALSE(level("B"));
    CHECK_FALSE(level(std::string(16, 'B')));
    CHECK(level(std::string(17, 'B')));
    CHECK(level(std::string("B\0", 2)));
}

TEST_CASE("a protocol is named by an id of reasonable length and a version from 1 on")
{
    const auto protocol = [](std::string id, int version) {
        return refuses(
            EntryType::Start,
            {{"pain", 3}, {"walk_minutes", 5}, {"protocol", ProtocolRef{std::move(id), version}}},
            "protocol", ProblemKind::UnknownProtocol);
    };
    CHECK(protocol("", 1));
    CHECK(protocol("standard", 0));
    CHECK_FALSE(protocol("standard", 1));
    CHECK_FALSE(protocol(std::string(kLongestName, 'x'), 1));
    CHECK(protocol(std::string(kLongestName + 1, 'x'), 1));
}

TEST_CASE("an exercise keeps to its bounds, and the problem names which exercise and what of it")
{
    struct Case
    {
        ExerciseDone exercise;
        const char* where;
    };
    const std::array wrong{Case{{.id = ""}, ".id"},
                           Case{{.id = std::string(kLongestName + 1, 'x')}, ".id"},
                           Case{{.id = "a", .sets = 0}, ".sets"},
                           Case{{.id = "a", .sets = 21}, ".sets"},
                           Case{{.id = "a", .reps = -1}, ".reps"},
                           Case{{.id = "a", .reps = 201}, ".reps"},
                           Case{{.id = "a", .seconds = -1}, ".seconds"},
                           Case{{.id = "a", .seconds = 7201}, ".seconds"},
                           Case{{.id = "a", .load = Load{-1}}, ".load_kg"},
                           Case{{.id = "a", .load = Load{500'001}}, ".load_kg"}};
    for (const Case& each : wrong) {
        INFO(each.where);
        const std::string where = "exercises[1]" + std::string(each.where);
        const auto kind = std::string_view(each.where) != ".id" ? ProblemKind::OutOfRange
                          : each.exercise.id.empty()            ? ProblemKind::Empty
                                                                : ProblemKind::TooLong;
        CHECK(refuses(EntryType::Session, withExercise(each.exercise), where, kind));
    }
    for (const ExerciseDone& right :
         {ExerciseDone{.id = std::string(kLongestName, 'x')},
          ExerciseDone{.id = "a", .sets = 1, .reps = 0, .seconds = 0, .load = Load{0}},
          ExerciseDone{.id = "a", .sets = 20, .reps = 200, .seconds = 7200, .load = Load{500'000}}})
        CHECK(makeBody(EntryType::Session, withExercise(right)).ok());
    const auto heavy =
        makeBody(EntryType::Session, withExercise({.id = "a", .load = Load{1'999'000}}));
    CHECK(heavy.error()[0].given == "1999");
    const auto given = [](int grams) {
        const auto made =
            makeBody(EntryType::Session, withExercise({.id = "a", .load = Load{grams}}));
        return made.error()[0].given;
    };
    CHECK(given(500'500) == "500.5");
    CHECK(given(500'001) == "500.001");
    CHECK(given(-250) == "-0.25");
    FieldMap first = session();
    first["exercises"] = std::vector<ExerciseDone>{{.id = ""}, {.id = "bridge"}};
    CHECK(refuses(EntryType::Session, first, "exercises[0].id", ProblemKind::Empty));
    const FieldMap names{{"by", std::string("self")},
                         {"exclude_exercises", std::vector<std::string>{"", "bridge"}}};
    CHECK(refuses(EntryType::Directive, names, "exclude_exercises[0]", ProblemKind::Empty));
}

TEST_CASE("scores and names keep to their bounds, and the problem names which one")
{
    const auto scored = [](std::string item, int score) {
        return FieldMap{{"instrument", std::string("a")},
                        {"answers", Scores{{"fine", 3}, {std::move(item), score}}}};
    };
    const std::string longest(kLongestName, 'x');
    CHECK(makeBody(EntryType::Questionnaire, scored(longest, 10)).ok());
    CHECK(makeBody(EntryType::Questionnaire, scored("walk", 0)).ok());
    CHECK(refuses(EntryType::Questionnaire, scored(longest + 'x', 5), "answers." + longest + 'x',
                  ProblemKind::TooLong));
    CHECK(refuses(EntryType::Questionnaire, scored("", 5), "answers.", ProblemKind::Empty));
    const auto tooHigh = makeBody(EntryType::Questionnaire, scored("walk", 11));
    CHECK(tooHigh.error()[0].expected == "0 to 10");
    const auto tooLong = makeBody(EntryType::Questionnaire, scored(longest + 'x', 5));
    CHECK(tooLong.error()[0].given == std::to_string(kLongestName + 1));
    CHECK(tooLong.error()[0].expected == std::to_string(kLongestName));
    CHECK(refuses(EntryType::Questionnaire, scored("walk", 11), "answers.walk",
                  ProblemKind::OutOfRange));
    CHECK(refuses(EntryType::Questionnaire, scored("walk", -1), "answers.walk",
                  ProblemKind::OutOfRange));
    const auto excluded = [](std::string name) {
        return FieldMap{{"by", std::string("self")},
                        {"exclude_exercises", std::vector<std::string>{"bridge", std::move(name)}}};
    };
    CHECK(makeBody(EntryType::Directive, excluded(longest)).ok());
    CHECK(refuses(EntryType::Directive, excluded(longest + 'x'), "exclude_exercises[1]",
                  ProblemKind::TooLong));
    CHECK(refuses(EntryType::Directive, excluded(""), "exclude_exercises[1]", ProblemKind::Empty));
}

TEST_CASE("a text has its length, is not empty where one is needed, and holds no zero byte")
{
    const auto instrument = [](std::string name) {
        return FieldMap{{"instrument", std::move(name)}, {"answers", Scores{{"walk", 3}}}};
    };
    CHECK(makeBody(EntryType::Questionnaire, instrument("a")).ok());
    CHECK(refuses(EntryType::Questionnaire, instrument(""), "instrument", ProblemKind::Empty));
    CHECK(makeBody(EntryType::Questionnaire, instrument(std::string(kLongestName, 'a'))).ok());
    CHECK(refuses(EntryType::Questionnaire, instrument(std::string(kLongestName + 1, 'a')),
                  "instrument", ProblemKind::TooLong));
    CHECK(refuses(EntryType::Flare, {{"note", std::string("a\0b", 3)}}, "note",
                  ProblemKind::ZeroCharacter));
    CHECK(makeBody(EntryType::Flare, {{"note", std::string()}}).ok());
    FieldMap fields = session();
    fields["reason"] = std::string();
    CHECK(makeBody(EntryType::Session, fields).ok());
}

TEST_CASE("a zero byte is refused in every name, where other programs would end the text")
{
    const std::string cut("a\0b", 3);
    CHECK(refuses(EntryType::Questionnaire,
                  {{"instrument", std::string("a")}, {"answers", Scores{{cut, 3}}}}, "answers.a",
                  ProblemKind::ZeroCharacter));
    CHECK(refuses(EntryType::Directive, {{"exclude_exercises", std::vector<std::string>{cut}}},
                  "exclude_exercises[0]", ProblemKind::ZeroCharacter));
    CHECK(refuses(EntryType::Start,
                  {{"pain", 2}, {"walk_minutes", 5}, {"protocol", ProtocolRef{cut, 1}}}, "protocol",
                  ProblemKind::UnknownProtocol));
    FieldMap fields = session();
    fields["exercises"] = std::vector<ExerciseDone>{{.id = cut}};
    CHECK(refuses(EntryType::Session, fields, "exercises[0].id", ProblemKind::ZeroCharacter));
}

TEST_CASE("every type of entry is known by its id, and no other text is one")
{
    for (int i = 0; i < kEntryTypeCount; ++i) {
        const auto type = static_cast<EntryType>(i);
        CHECK(entryTypeFromId(idOf(type)) == type);
    }
    CHECK_FALSE(entryTypeFromId("").has_value());
    CHECK_FALSE(entryTypeFromId("walk").has_value());
}

TEST_CASE("the note of a directive is kept, and each order on its own")
{
    const auto made = makeBody(EntryType::Directive,
                               {{"by", std::string("clinician")}, {"note", std::string("slowly")}});
    REQUIRE(made.ok());
    CHECK(std::get<Directive>(*made).note == "slowly");
}

TEST_CASE("what is empty is left out of the fields")
{
    CHECK_FALSE(toFields(Flare{}).contains("note"));
    CHECK(toFields(Flare{"a"}).contains("note"));
    const Pain calm = Pain::from(1).value();
    Session plain{.before = calm, .during = calm, .after = calm};
    CHECK_FALSE(toFields(plain).contains("exercises"));
    CHECK_FALSE(toFields(plain).contains("reason"));
    plain.exercises = {{.id = "bridge"}};
    CHECK(toFields(plain).contains("exercises"));
}
