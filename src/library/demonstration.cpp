// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/demonstration.h"

#include "engine/replay.h"
#include "engine/virtual_person.h"
#include "library/bodyweight_day.h"
#include "library/ladder.h"
#include "library/load_history.h"
#include "library/questionnaires.h"
#include "library/wording.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace comeback::library {

namespace {

struct FirstLoad
{
    std::string_view exercise;
    Load load;
};

/// What the demonstration's person chose the first time.
constexpr std::array kFirstLoads{
    FirstLoad{"goblet_squat", {8000}}, FirstLoad{"romanian_deadlift", {10'000}},
    FirstLoad{"hip_thrust", {12'500}}, FirstLoad{"one_arm_row", {6000}},
    FirstLoad{"suitcase_carry", {8000}}};

std::optional<Load> firstLoadOf(std::string_view exercise)
{
    const auto* found = std::ranges::find(kFirstLoads, exercise, &FirstLoad::exercise);
    return found != kFirstLoads.end() ? std::optional(found->load) : std::nullopt;
}

bool isFullTraining(const Session& session)
{
    return session.kind == SessionKind::Training && session.completion == Completion::Full;
}

/// The mean of the check-ins of a week that ends on a day; nothing without any.
std::optional<double> weekMean(std::span<const Entry> entries, Date day)
{
    double sum = 0;
    int count = 0;
    for (const Entry& entry : entries)
        if (const auto* checkIn = std::get_if<CheckIn>(&entry.body);
            checkIn && entry.date <= day && day - entry.date < 7) {
            sum += checkIn->pain.value();
            ++count;
        }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

int score(double exact)
{
    return static_cast<int>(std::lround(std::clamp(exact, 0.0, 10.0)));
}

/// Answers that go with the pain of the week, whatever is asked.
Questionnaire answersFor(const QuestionnaireInfo& info, double pain, Language language)
{
    Questionnaire answered{info.id, {}};
    if (info.items.empty())
        answered.answers = {{phrase("demo_activity_1", language, {}), score(10 - 1.3 * pain)},
                            {phrase("demo_activity_2", language, {}), score(9 - 1.3 * pain)},
                            {phrase("demo_activity_3", language, {}), score(7 - 1.3 * pain)}};
    for (const std::string& item : info.items) {
        const bool good = std::ranges::find(info.higherIsBetter, item) != info.higherIsBetter.end();
        answered.answers.emplace_back(item, score(good ? 9 - pain : pain));
    }
    return answered;
}

/// Each questionnaire from the third day on, as often as the program asks for it, in the evening.
void answerQuestionnaires(std::vector<Entry>& entries, Date first, Language language)
{
    constexpr int kDaysOfGrace = 2;
    constexpr std::int64_t kDayMilliseconds = 86'400'000;
    const Timestamp start = *entries.front().recordedAt;
    constexpr std::int64_t kTwelveHours = kDayMilliseconds / 2;
    std::vector<Entry> answered;
    for (const QuestionnaireInfo& info : questionnaires())
        for (int day = kDaysOfGrace; day < kDemonstrationDays; day += info.everyDays) {
            const Date date = first.plusDays(day);
            const auto pain = weekMean(entries, date);
            if (!pain)
                continue;
            const std::string number = std::to_string(answered.size());
            const EntryId id{"0dd0dd00-0000-4000-8000-" + std::string(12 - number.size(), '0') +
                             number};
            const Timestamp evening{start.utcMilliseconds + day * kDayMilliseconds + kTwelveHours,
                                    start.offsetMinutes};
            answered.push_back({.id = id,
                                .date = date,
                                .body = answersFor(info, *pain, language),
                                .recordedAt = evening});
        }
    entries.insert(entries.end(), answered.begin(), answered.end());
    sortForReplay(entries);
}

} // namespace

std::vector<Entry> demonstration(const Protocol& standard, Date first, Language language)
{
    auto entries = live(demonstrationPerson(standard), standard, first, kDemonstrationDays);
    for (std::size_t place = 0; place < entries.size(); ++place) {
        auto* session = std::get_if<Session>(&entries[place].body);
        if (!session || !isFullTraining(*session))
            continue;
        const std::span before(entries.data(), place);
        const Replay course = replay(before, standard);
        const LevelIndex level = course.state.level;
        const std::string& id = standard.level(level).id;
        const bool light =
            isBodyweightDay(level, before, course.decisions, standard, entries[place].date);
        const auto prescription = light ? bodyweightDayOf(id) : prescriptionOf(id);
        if (!prescription || !prescription->strength)
            continue;
        session->exercises = asPrescribed(*prescription);
        for (ExerciseDone& done : session->exercises) {
            if (!isLoaded(done.id))
                continue;
            const auto history = loadHistory(done.id, before, course.decisions, standard);
            const auto advice = adviseLoad(history, entries[place].date, WeightUnit::Kilograms);
            done.load = advice.load ? advice.load : firstLoadOf(done.id);
        }
    }
    answerQuestionnaires(entries, first, language);
    return entries;
}

} // namespace comeback::library
