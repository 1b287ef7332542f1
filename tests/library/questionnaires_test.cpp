// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/questionnaires.h"

#include "support/catch.h"
#include "support/diary_text.h"

using namespace comeback;
using namespace comeback::library;
using comeback::test::day;

namespace {

using Answers = std::vector<std::pair<std::string, int>>;

Entry answered(int onDay, std::string instrument, Answers answers)
{
    return {.id = {},
            .date = day(onDay),
            .body = Questionnaire{std::move(instrument), std::move(answers)}};
}

Comparison compared(const char* id, const Answers& before, const Answers& now)
{
    return compare(*questionnaire(id), Answered{day(0), before}, now);
}

} // namespace

TEST_CASE("a questionnaire is known by what it asks, activities of one's own by none")
{
    const auto& week = *questionnaire("week_in_six");
    REQUIRE_FALSE(week.items.empty());
    const std::vector<std::pair<std::string, int>> asked{{std::string(week.items.front()), 3}};
    CHECK(questionnaireAsking(asked) == &week);
    const std::vector<std::pair<std::string, int>> own{{"carry the shopping", 4}};
    CHECK(questionnaireAsking(own) == nullptr);
}

TEST_CASE("two points of the mean of the own activities are a change that matters, less is none")
{
    CHECK(compared("own_activities", {{"garden", 2}, {"stairs", 4}}, {{"garden", 5}, {"stairs", 5}})
              .change == Change::Better);
    CHECK(compared("own_activities", {{"garden", 2}, {"stairs", 4}}, {{"garden", 4}, {"stairs", 5}})
              .change == Change::Same);
    CHECK(compared("own_activities", {{"garden", 6}}, {{"garden", 4}}).change == Change::Worse);
}

TEST_CASE("only activities that were named both times are compared")
{
    const auto result =
        compared("own_activities", {{"garden", 2}}, {{"garden", 3}, {"stairs", 10}});
    CHECK(result.change == Change::Same);
    CHECK(result.now == 3);
    CHECK(compared("own_activities", {{"garden", 2}}, {{"stairs", 9}}).change == Change::First);
}

TEST_CASE("an item of the week in six matters from two points and 30 percent on, in its direction")
{
    CHECK(compared("week_in_six", {{"average_pain", 6}}, {{"average_pain", 4}}).change ==
          Change::Better);
    CHECK(compared("week_in_six", {{"average_pain", 7}}, {{"average_pain", 5}}).change ==
          Change::Same);
    CHECK(compared("week_in_six", {{"confidence", 3}}, {{"confidence", 5}}).change ==
          Change::Better);
    CHECK(compared("week_in_six", {{"confidence", 6}}, {{"confidence", 3}}).change ==
          Change::Worse);
    CHECK(compared("week_in_six", {{"worry", 0}}, {{"worry", 2}}).items ==
          std::vector<std::string>{"worry"});
}

TEST_CASE("a questionnaire is due after its time, not on the first days, and never before a start")
{
    CHECK(questionnaireDue({}, std::nullopt, day(9)) == nullptr);
    CHECK(questionnaireDue({}, day(0), day(1)) == nullptr);
    CHECK(questionnaireDue({}, day(0), day(2)) != nullptr);
    const std::vector<Entry> both{answered(2, "own_activities", {{"garden", 2}}),
                                  answered(2, "week_in_six", {{"worry", 2}})};
    CHECK(questionnaireDue(both, day(0), day(8)) == nullptr);
    CHECK(questionnaireDue(both, day(0), day(9))->id == "week_in_six");
    CHECK(questionnaireDue(both, day(0), day(20))->id == "week_in_six");
    const std::vector<Entry> lately{both[0], answered(15, "week_in_six", {{"worry", 2}})};
    CHECK(questionnaireDue(lately, day(0), day(16))->id == "own_activities");
}

TEST_CASE("the latest answers up to a day are found, not later ones")
{
    const std::vector<Entry> some{answered(2, "week_in_six", {{"worry", 2}}),
                                  answered(9, "week_in_six", {{"worry", 5}})};
    CHECK(latestAnswers(some, "week_in_six", day(8))->date == day(2));
    CHECK(latestAnswers(some, "week_in_six", day(9))->answers[0].second == 5);
    CHECK_FALSE(latestAnswers(some, "week_in_six", day(1)).has_value());
    CHECK_FALSE(latestAnswers(some, "own_activities", day(9)).has_value());
}

TEST_CASE(
    "the course of an item goes from its first score in the span to the latest, with its change")
{
    const std::vector<Entry> entries{
        answered(0, "own_activities", {{"garden", 1}, {"stairs", 5}}),
        answered(14, "own_activities", {{"garden", 3}, {"stairs", 5}}),
        answered(20, "week_in_six", {{"worry", 8}}),
        answered(28, "own_activities", {{"film", 2}, {"garden", 5}, {"stairs", 3}})};
    const auto courses = itemCourses(*questionnaire("own_activities"), entries, day(1), day(30));
    REQUIRE(courses.size() == 3);
    CHECK(courses[0].item == "film");
    CHECK(courses[0].change == Change::First);
    CHECK(courses[1].item == "garden");
    CHECK(courses[1].scores == std::vector<std::pair<Date, int>>{{day(14), 3}, {day(28), 5}});
    CHECK(courses[1].change == Change::Better);
    CHECK(courses[2].change == Change::Worse);
    const auto week = itemCourses(*questionnaire("week_in_six"), entries, day(0), day(30));
    REQUIRE(week.size() == 1);
    CHECK(week[0].item == "worry");
    CHECK(itemCourses(*questionnaire("week_in_six"), entries, day(0), day(19)).empty());
}
