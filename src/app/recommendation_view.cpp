// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/recommendation_view.h"

#include "app/label.h"
#include "app/theme.h"
#include "library/ladder.h"
#include "library/load_history.h"
#include "report/account.h"
#include "report/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace comeback::app {

namespace {

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

std::optional<library::Prescription> prescriptionFor(const Recommendation& today,
                                                     const coach::Coach& coach)
{
    auto prescription = library::prescriptionOf(coach.protocol().level(today.level).id);
    if (!prescription)
        return prescription;
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    prescription = account.fitted(std::move(*prescription));
    return today.ease != Ease::None ? library::eased(std::move(*prescription)) : prescription;
}

/// What fills the minutes of walking, by what the person has and likes.
std::string aerobicFor(const coach::Coach& coach)
{
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    return library::aerobicChoice(coach.timeline().preferences, account.exclusions());
}

} // namespace

RecommendationView::RecommendationView(QWidget* parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::kSmall);
}

Label* RecommendationView::addText(const QString& words, int role)
{
    auto* label = new Label(words, static_cast<Label::Role>(role), this);
    m_layout->addWidget(label);
    return label;
}

void RecommendationView::show(const coach::Coach& coach, const library::Texts& texts)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const Recommendation today = coach.recommendation();
    const auto words = texts.recommendation(today.kind);
    addText(text(words.title), Label::Title);
    addText(text(words.text), Label::Body);
    switch (today.kind) {
    case RecommendationKind::Session:
    case RecommendationKind::Walk:
        addDose(coach, today, texts);
        break;
    case RecommendationKind::Gentle:
        if (coach.timeline().state.mode == Mode::Flare)
            addList(texts.sentences("flare_plan"));
        break;
    default:
        break;
    }
    //: Followed by the reason for today's recommendation
    addText(tr("Why: %1").arg(text(texts.why(today.reason))), Label::Small)->setTone(Label::Muted);
}

void RecommendationView::addDose(const coach::Coach& coach, const Recommendation& today,
                                 const library::Texts& texts)
{
    const auto prescription = prescriptionFor(today, coach);
    if (!prescription)
        return;
    const auto language = texts.language();
    const std::string aerobic = aerobicFor(coach);
    const auto walk = library::exercise(aerobic, language);
    addExercise(text(walk ? walk->name : aerobic),
                text(library::describe(prescription->walk, language)));
    if (today.kind == RecommendationKind::Session && prescription->strength)
        for (const library::Dose& dose : prescription->strength->exercises) {
            const auto exercise = library::exercise(dose.exercise, language);
            QString amount = text(library::describe(dose, language));
            if (library::isLoaded(dose.exercise)) {
                const auto load = coach.loadAdvice(dose.exercise).load;
                //: After a dose such as "2 × 8": the first time the person chooses the weight.
                amount +=
                    QStringLiteral(" · ") +
                    (load ? report::loadText(load, report::localeOf(language), coach.weightUnit())
                          : tr("a light weight"));
            }
            addExercise(text(exercise ? exercise->name : dose.exercise), amount);
        }
    if (today.ease != Ease::None)
        addText(text(texts.ease(today.ease)), Label::Body)->setTone(Label::Attention);
}

void RecommendationView::addExercise(const QString& name, const QString& dose)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* nameLabel = new Label(name, Label::Body, row);
    auto* doseLabel = new Label(dose, Label::Body, row);
    doseLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(nameLabel, 1);
    layout->addWidget(doseLabel, 1);
    m_layout->addWidget(row);
}

void RecommendationView::addList(const std::vector<std::string>& points)
{
    for (const std::string& point : points)
        addText(QStringLiteral("•  ") + text(point), Label::Body);
}

SessionForm::Plan planOf(const coach::Coach& coach, const library::Texts& texts)
{
    SessionForm::Plan plan;
    plan.unit = coach.weightUnit();
    const Recommendation today = coach.recommendation();
    const auto prescription = prescriptionFor(today, coach);
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
        const auto known = library::exercise(done.id, texts.language());
        plan.loads.push_back(
            {place, done.id, text(known ? known->name : done.id), text(texts.load(advice.reason))});
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
    if (const auto prescription = prescriptionFor(today, coach)) {
        const library::WalkDose& walk = prescription->walk;
        steps.push_back({{aerobicFor(coach), walk.times, walk.minutes, library::Unit::Minutes}});
        if (training && prescription->strength)
            for (const library::Dose& dose : prescription->strength->exercises)
                steps.push_back({dose, library::isLoaded(dose.exercise)
                                           ? coach.loadAdvice(dose.exercise).load
                                           : std::nullopt});
    }
    return {coach.today(), training ? SessionKind::Training : SessionKind::Walk, std::move(steps)};
}

} // namespace comeback::app
