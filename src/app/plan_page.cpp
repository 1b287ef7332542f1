// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/plan_page.h"

#include "app/flow_layout.h"
#include "app/plan_words.h"
#include "app/preferences_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/readable_width.h"
#include "app/stack_when_narrow.h"
#include "app/today_words.h"
#include "library/bodyweight_day.h"
#include "report/account.h"
#include "report/wording.h"
#include "ui_plan_page.h"

#include <algorithm>

namespace comeback::app {

using report::levelName;
using report::q;

PlanPage::PlanPage(const Context& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::PlanPage>())
{
    m_ui->setupUi(this);
    letFlow(*m_ui->levelLayout, *m_ui->exerciseButtons);
    stackWhenNarrow(*m_ui->scroll, *m_ui->columns);
    keepReadable(*m_ui->content, *m_ui->content->layout());
    m_ui->exerciseList->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_ui->exerciseList->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connectButtons();
    followDiary();
    refresh();
}

PlanPage::~PlanPage() = default;

void PlanPage::connectButtons()
{
    connect(m_ui->ladder, &LadderView::levelChosen, this, &PlanPage::showLevel);
    connect(m_ui->exerciseList, &QListWidget::currentRowChanged, this, &PlanPage::showExercise);
    connect(m_ui->exerciseView, &ExerciseView::liked, this, &PlanPage::like);
    connect(m_ui->exerciseView, &ExerciseView::notWanted, this, &PlanPage::replaceUnwanted);
    connect(m_ui->preferencesButton, &QPushButton::clicked, this, &PlanPage::openPreferences);
    connect(m_ui->exercisesButton, &QPushButton::clicked, this,
            [this] { Q_EMIT exercisesWanted(QString()); });
    connect(m_ui->goalsButton, &QPushButton::clicked, this, &PlanPage::openGoals);
    connect(m_ui->stayButton, &QPushButton::clicked, this, &PlanPage::stay);
    connect(m_ui->moveOnButton, &QPushButton::clicked, this, &PlanPage::moveOn);
    connect(m_ui->downButton, &QPushButton::clicked, this, &PlanPage::goDown);
    connect(m_ui->cliniciansOrdersButton, &QPushButton::clicked, this, &PlanPage::openOrders);
    connect(m_ui->printPlanButton, &QPushButton::clicked, this, &Page::printPlanWanted);
    connect(m_ui->printReportButton, &QPushButton::clicked, this, &Page::printReportWanted);
    connect(m_ui->toTodayButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Today); });
}

void PlanPage::enter()
{
    if (m_ui->ladderCard->isVisibleTo(this))
        m_ui->ladder->focusChosen();
    else if (m_ui->pausedCard->isVisibleTo(this))
        m_ui->toTodayButton->setFocus(Qt::OtherFocusReason);
    else
        setFocus();
}

void PlanPage::refresh()
{
    showCards();
    const State& state = coach().timeline().state;
    m_ui->standingLabel->setVisible(state.started);
    if (!state.started || state.mode == Mode::Referred)
        return;
    const int row = m_ui->exerciseList->currentRow();
    const std::string open = row < 0 ? std::string() : m_exercises[static_cast<std::size_t>(row)];
    m_ui->standingLabel->setText(standing(coach(), texts()));
    m_ui->ladder->show(coach(), texts());
    showFlare();
    showNext();
    showPace();
    showGoals();
    showLevel();
    // What is being read stays open.
    if (const auto place = std::ranges::find(m_exercises, open); place != m_exercises.end())
        m_ui->exerciseList->setCurrentRow(static_cast<int>(place - m_exercises.begin()));
}

void PlanPage::showCards()
{
    const State& state = coach().timeline().state;
    const bool referred = state.mode == Mode::Referred;
    const bool plan = state.started && !referred;
    m_ui->pausedCard->setVisible(referred);
    m_ui->emptyCard->setVisible(!state.started && !referred);
    m_ui->ladderCard->setVisible(plan);
    m_ui->levelCard->setVisible(plan);
    m_ui->nextCard->setVisible(plan);
    m_ui->goalsCard->setVisible(plan);
    m_ui->flareCard->setVisible(plan && state.mode == Mode::Flare);
    m_ui->ordersCard->setVisible(state.started);
    m_ui->ordersTitle->setVisible(plan);
    m_ui->printPlanButton->setVisible(plan);
    m_ui->standingLabel->setText({});
    if (referred) {
        const auto said =
            texts().recommendation(RecommendationKind::SeekCare, coach().painLimits());
        m_ui->pausedTitle->setText(q(said.title));
        m_ui->pausedText->setText(
            tr("Your plan rests until a doctor or physiotherapist has seen you and said that you "
               "may exercise. The Today page says what to do and how soon."));
        for (QWidget* button : {m_ui->stayButton, m_ui->moveOnButton, m_ui->downButton})
            button->hide();
        m_ui->ordersText->hide();
    }
}

void PlanPage::showFlare()
{
    if (coach().timeline().state.mode != Mode::Flare)
        return;
    const auto said = texts().recommendation(RecommendationKind::Gentle, coach().painLimits());
    QStringList points;
    for (const std::string& point : texts().sentences("flare_plan"))
        points.append(QStringLiteral("•  ") + q(point));
    m_ui->flareTitle->setText(q(said.title));
    m_ui->flareText->setText(q(said.text));
    m_ui->flarePoints->setText(points.join(QLatin1Char('\n')));
}

void PlanPage::showNext()
{
    const State& state = coach().timeline().state;
    const bool last = state.level == coach().protocol().lastLevel();
    QString title;
    if (state.mode == Mode::Flare)
        title = tr("What ends the flare");
    else if (last)
        title = tr("For good");
    else
        //: %1 is the next level, such as B3.
        title = tr("Going up: what opens %1")
                    .arg(levelName(coach().protocol(),
                                   static_cast<LevelIndex>(toInt(state.level) + 1)));
    m_ui->nextTitle->setText(title);
    m_ui->nextText->setText(whatIsNeeded(coach(), texts()));
    const QString dates = earliestDates(coach(), texts());
    m_ui->datesText->setText(dates);
    m_ui->datesText->setVisible(!dates.isEmpty());
}

void PlanPage::showGoals()
{
    const auto* activities = library::questionnaire("own_activities");
    const auto started = account().episodeStart();
    if (!activities || !started)
        return;
    QStringList lines;
    for (const library::ItemCourse& each :
         library::itemCourses(*activities, coach().timeline().entries, *started, coach().today())) {
        // Together: a name that a person gave may itself have a sign like %1.
        const QString name = q(each.item);
        const QString first = QString::number(each.scores.front().second);
        const QString latest = QString::number(each.scores.back().second);
        //: A goal of one's own: %1 is an activity, %2 how well it goes from 0 to 10, %3 how well it
        //: went at first.
        lines << (each.scores.size() > 1 ? tr("%1: %2 of 10, at first %3").arg(name, latest, first)
                                         : tr("%1: %2 of 10").arg(name, latest));
    }
    m_ui->goalsText->setText(lines.isEmpty()
                                 ? tr("Name up to three things that your back makes hard now; then "
                                      "you see them come back.")
                                 : lines.join(QLatin1Char('\n')));
    m_ui->goalsButton->setEnabled(!coach().readOnly());
}

void PlanPage::openGoals()
{
    if (const auto* activities = library::questionnaire("own_activities"))
        QuestionnaireDialog(context(), *activities, this).exec();
}

void PlanPage::showWhere(LevelIndex level)
{
    const State& state = coach().timeline().state;
    const Protocol& protocol = coach().protocol();
    const std::string& name = protocol.level(level).id;
    //: %1 is a level such as B3, %2 what it asks in a few words.
    m_ui->levelTitle->setText(tr("%1: %2").arg(q(name), q(texts().levelTitle(name))));
    const QString stage = q(texts().stage(protocol.stageOf(level).id).title);
    QString where;
    if (level == state.level)
        where = tr("you are here");
    else
        where = level < state.level ? tr("behind you") : tr("ahead of you");
    //: %1 is a stage, %2 where it lies from the person's own level.
    m_ui->levelPlace->setText(tr("%1 · %2").arg(stage, where));
}

void PlanPage::showLevel()
{
    const LevelIndex level = m_ui->ladder->chosen();
    showWhere(level);
    const auto prescription = library::prescriptionOf(coach().protocol().level(level).id);
    m_ui->walkLabel->setVisible(prescription.has_value());
    m_ui->strengthLabel->setVisible(prescription && prescription->strength);
    m_ui->exerciseList->setVisible(prescription && prescription->strength);
    m_ui->leftOutLabel->hide();
    m_ui->preferencesButton->setEnabled(!coach().readOnly());
    m_ui->exerciseView->clear();
    if (!prescription)
        return;
    QString walk = q(library::describe(prescription->walk, texts().language()));
    if (prescription->mobilityMinutes > 0)
        //: %1 is a number of minutes.
        walk += QLatin1Char('\n') +
                tr("If you like, %1 minutes of easy mobility.").arg(prescription->mobilityMinutes);
    m_ui->walkLabel->setText(walk);
    showExercises(*prescription);
}

void PlanPage::showExercises(const library::Prescription& prescription)
{
    const LevelIndex level = m_ui->ladder->chosen();
    const bool hasWeights =
        library::bodyweightLevelOf(coach().protocol().level(level).id).has_value();
    m_ui->exerciseList->clear();
    m_exercises.clear();
    QStringList leftOut;
    if (prescription.strength) {
        //: %1 is a number of days, %2 an effort from 0 to 10.
        m_ui->strengthLabel->setText(
            tr("Exercises on %1 days a week, never two in a row, at an effort of about %2 of 10:")
                .arg(prescription.strength->daysPerWeek)
                .arg(prescription.strength->effortTarget) +
            (hasWeights ? QLatin1Char('\n') + q(texts().sentence("third_day")) : QString()));
        for (const library::PlanPlace& place : account().places(prescription))
            addPlace(place, leftOut);
        m_ui->exerciseList->updateGeometry();
    }
    m_ui->leftOutLabel->setVisible(!leftOut.isEmpty());
    //: %1 is a list of exercises.
    m_ui->leftOutLabel->setText(
        tr("Left out, with nothing in its place: %1.").arg(leftOut.join(QStringLiteral(", "))));
}

void PlanPage::addPlace(const library::PlanPlace& place, QStringList& leftOut)
{
    const auto nameOf = [this](const std::string& id) {
        return q(library::exerciseName(id, texts().language()));
    };
    if (!place.choice) {
        leftOut.append(nameOf(place.prescribed));
        return;
    }
    m_exercises.push_back(place.choice->exercise);
    //: A line of a list: %1 is an exercise, %2 how much of it.
    QString line = tr("%1: %2").arg(nameOf(place.choice->exercise),
                                    q(library::describe(place.dose, texts().language())));
    if (place.choice->reason != library::ChoiceReason::Prescribed)
        line += QStringLiteral(" (") + q(texts().choice(place.choice->reason, place.prescribed)) +
                QLatin1Char(')');
    m_ui->exerciseList->addItem(line);
}

void PlanPage::showExercise(int row)
{
    m_ui->exerciseView->clear();
    if (row < 0 || static_cast<std::size_t>(row) >= m_exercises.size())
        return;
    const std::string& id = m_exercises[static_cast<std::size_t>(row)];
    const auto& favourites = coach().timeline().preferences.favourites;
    if (const auto known = library::exercise(id, texts().language()))
        m_ui->exerciseView->show(*known, texts(),
                                 std::ranges::find(favourites, id) != favourites.end());
}

report::Account PlanPage::account() const
{
    return {coach().timeline(), coach().protocol(), coach().today()};
}

void PlanPage::openPreferences()
{
    PreferencesDialog(context(), this).exec();
}

} // namespace comeback::app
