// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/today_plan.h"

#include "library/bodyweight_day.h"
#include "library/choice.h"
#include "library/load_history.h"
#include "report/account.h"

#include <algorithm>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

} // namespace

bool isBodyweightDay(const coach::Coach& coach)
{
    const Recommendation today = coach.recommendation();
    const coach::Timeline& timeline = coach.timeline();
    return today.kind == RecommendationKind::Session &&
           library::isBodyweightDay(today.level, timeline.entries, timeline.decisions,
                                    coach.protocol(), coach.today());
}

std::optional<library::Prescription> prescriptionOfToday(const coach::Coach& coach)
{
    const Recommendation today = coach.recommendation();
    const std::string& level = coach.protocol().level(today.level).id;
    auto prescription =
        isBodyweightDay(coach) ? library::bodyweightDayOf(level) : library::prescriptionOf(level);
    if (!prescription)
        return prescription;
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    prescription = account.fitted(std::move(*prescription));
    return today.ease != Ease::None ? library::eased(std::move(*prescription)) : prescription;
}

std::string aerobicOfToday(const coach::Coach& coach)
{
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    return library::aerobicChoice(coach.timeline().preferences, account.exclusions());
}

SessionForm::Plan planOf(const coach::Coach& coach, const library::Texts& texts)
{
    SessionForm::Plan plan;
    plan.unit = coach.weightUnit();
    const Recommendation today = coach.recommendation();
    const auto prescription = prescriptionOfToday(coach);
    if (!prescription)
        return plan;
    plan.minutes = prescription->walk.times * prescription->walk.minutes;
    if (today.kind != RecommendationKind::Session) {
        plan.kind = SessionKind::Walk;
        return plan;
    }
    plan.exercises = library::asPrescribed(*prescription);
    for (std::size_t place = 0; place < plan.exercises.size(); ++place) {
        ExerciseDone& done = plan.exercises[place];
        if (!library::isLoaded(done.id))
            continue;
        const LoadAdvice advice = coach.loadAdvice(done.id);
        done.load = advice.load;
        plan.loads.push_back({place, done.id,
                              text(library::exerciseName(done.id, texts.language())),
                              text(texts.load(advice.reason))});
    }
    return plan;
}

SessionForm::Plan planOf(const coach::GuidedSession& session, SessionForm::Plan plan)
{
    plan.kind = session.kind();
    plan.before = session.before();
    plan.completion = session.completion();
    plan.minutes = session.minutes();
    plan.exercises = session.done();
    std::erase_if(plan.loads, [&](SessionForm::Plan::LoadLine& line) {
        const auto found = std::ranges::find(plan.exercises, line.id, &ExerciseDone::id);
        line.exercise = static_cast<std::size_t>(found - plan.exercises.begin());
        return found == plan.exercises.end();
    });
    return plan;
}

coach::GuidedSession guidedSession(const coach::Coach& coach)
{
    const Recommendation today = coach.recommendation();
    const bool training = today.kind == RecommendationKind::Session;
    std::vector<coach::GuidedSession::Step> steps;
    if (const auto prescription = prescriptionOfToday(coach)) {
        const library::WalkDose& walk = prescription->walk;
        steps.push_back(
            {{aerobicOfToday(coach), walk.times, walk.minutes, library::Unit::Minutes}});
        if (training && prescription->strength)
            for (const library::Dose& dose : prescription->strength->exercises)
                steps.push_back({dose, library::isLoaded(dose.exercise)
                                           ? coach.loadAdvice(dose.exercise).load
                                           : std::nullopt});
    }
    return {coach.today(), training ? SessionKind::Training : SessionKind::Walk, std::move(steps)};
}

} // namespace comeback::app
