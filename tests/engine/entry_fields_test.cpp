// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry_fields.h"
#include "engine/protocol.h"
#include "support/catch.h"

#include <algorithm>

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
