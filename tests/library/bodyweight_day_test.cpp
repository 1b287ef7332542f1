// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bodyweight_day.h"

#include "library/load_history.h"
#include "library/protocols.h"
#include "support/catch.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::library;

namespace {

const Date kFirst = *Date::fromYmd(2026, 3, 1);

Pain pain(int value)
{
    return *Pain::from(value);
}

/// A course at L1 from the first day on, with sessions on the days that are named.
struct Course
{
    Protocol protocol = *builtInProtocol("standard");
    std::vector<Entry> entries;

    explicit Course(const char* level = "L1")
    {
        add(0, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)});
        add(0, Start{.pain = pain(2), .walkMinutes = 40});
        Directive directive;
        directive.by = Hand::Clinician;
        directive.setLevel = LevelName{level};
        directive.capLevel = LevelName{level};
        add(0, directive);
    }
    void add(int day, EntryBody body)
    {
        const auto number = static_cast<std::int64_t>(entries.size());
        entries.push_back({.id = EntryId{std::to_string(number)},
                           .date = kFirst.plusDays(day),
                           .body = std::move(body),
                           .recordedAt = Timestamp{1'772'000'000'000 + number, 0}});
    }
    void train(int day, std::vector<ExerciseDone> exercises = {})
    {
        Session session{.before = pain(1), .during = pain(1), .after = pain(1)};
        session.exercises = std::move(exercises);
        add(day, session);
        add(day + 1, CheckIn{.pain = pain(1)});
    }
    [[nodiscard]] bool isLightOn(int day) const
    {
        const Replay course = replay(entries, protocol);
        return isBodyweightDay(course.state.level, entries, course.decisions, protocol,
                               kFirst.plusDays(day));
    }
};

bool hasWeights(const Prescription& prescription)
{
    return std::ranges::any_of(prescription.strength->exercises,
                               [](const Dose& dose) { return isLoaded(dose.exercise); });
}

} // namespace

TEST_CASE("of the sessions of a week with weights the third one is without")
{
    Course course;
    CHECK_FALSE(course.isLightOn(0));
    course.train(0);
    CHECK_FALSE(course.isLightOn(2));
    course.train(2);
    CHECK(course.isLightOn(4));
    course.train(4);
    CHECK(course.isLightOn(6));
    // Two days with weights in any seven, whoever trains every second day.
    course.train(6);
    CHECK_FALSE(course.isLightOn(8));
}

TEST_CASE("whoever takes two days a week has weights on both of them, week after week")
{
    Course course;
    for (const int day : {0, 3, 7, 10, 14}) {
        CAPTURE(day);
        CHECK_FALSE(course.isLightOn(day));
        course.train(day);
    }
}

TEST_CASE("a session that lists its exercises says itself whether it had weights")
{
    Course light;
    light.train(0, {{.id = "bridge", .sets = 2, .reps = 8}});
    light.train(2, {{.id = "bird_dog", .sets = 2, .reps = 8}});
    CHECK_FALSE(light.isLightOn(4));
    Course heavy;
    heavy.train(0, {{.id = "goblet_squat", .sets = 2, .reps = 8, .load = Load{8000}}});
    heavy.train(2, {{.id = "bridge"}, {.id = "romanian_deadlift", .load = Load{8000}}});
    CHECK(heavy.isLightOn(4));
}

TEST_CASE("levels without weights know no such day")
{
    Course course("B4");
    course.train(0);
    course.train(2);
    CHECK_FALSE(course.isLightOn(4));
    CHECK_FALSE(bodyweightLevelOf("B4").has_value());
    CHECK_FALSE(bodyweightLevelOf("no level").has_value());
    // Nor do sessions of theirs count among those with weights later.
    Course later("B6");
    later.train(0);
    later.train(2);
    Directive up;
    up.by = Hand::Clinician;
    up.setLevel = LevelName{"L1"};
    up.capLevel = LevelName{"L1"};
    later.add(3, up);
    CHECK_FALSE(later.isLightOn(4));
}

TEST_CASE("a day without weights has the walk of its level and exercises without any")
{
    const auto protocol = builtInProtocol("standard");
    REQUIRE(protocol.ok());
    for (const Level& level : protocol->levels) {
        CAPTURE(level.id);
        const auto own = prescriptionOf(level.id);
        const auto light = bodyweightDayOf(level.id);
        REQUIRE((own && light));
        CHECK(light->walk.minutes == own->walk.minutes);
        if (!own->strength) {
            CHECK_FALSE(light->strength.has_value());
            continue;
        }
        CHECK_FALSE(hasWeights(*light));
        CHECK(bodyweightLevelOf(level.id).has_value() == hasWeights(*own));
    }
    CHECK_FALSE(bodyweightDayOf("no level").has_value());
}
