// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/first_run.h"

#include "app/blank.h"
#include "app/move_on.h"
#include "library/questionnaires.h"
#include "report/onset.h"
#include "report/wording.h"
#include "ui_first_run.h"

#include <QTimer>

#include <algorithm>
#include <array>

namespace comeback::app {

using report::q;

FirstRun::FirstRun(const Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::FirstRun>())
{
    m_ui->setupUi(this);
    showBlank(*m_ui->walkBox);
    fillWelcome();
    m_ui->painScale->setQuestion(m_ui->painLabel->text());
    m_ui->onsetBox->addItem(tr("not said"), QString());
    for (const std::string_view onset : report::kOnsets)
        m_ui->onsetBox->addItem(report::onsetText(q(onset)), q(onset));
    if (const auto* activities = library::questionnaire(kActivities))
        m_ui->activitiesForm->ask(context, *activities);
    m_ui->preferencesForm->ask(context, PreferencesForm::NeverAsked::Nothing);
    connect(m_ui->backButton, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_ui->welcomeNext, &QPushButton::clicked, this, [this] { showStep(m_ui->flagsPage); });
    connect(m_ui->screeningForm, &ScreeningForm::submitted, this, &FirstRun::saveScreening);
    connect(m_ui->painScale, &PainScale::valueChanged, this, &FirstRun::allowBaseline);
    connect(m_ui->painScale, &PainScale::chosen, this, [this] { moveOnTo(*m_ui->walkBox); });
    connect(m_ui->walkBox, &QSpinBox::valueChanged, this, &FirstRun::allowBaseline);
    connect(m_ui->baselineNext, &QPushButton::clicked, this, &FirstRun::saveBaseline);
    connect(m_ui->careView, &CareView::cleared, this, &FirstRun::saveClearance);
    connect(m_ui->activitiesNext, &QPushButton::clicked, this, &FirstRun::saveActivities);
    connect(m_ui->activitiesForm, &QuestionnaireForm::changed, m_ui->activitiesProblem,
            &QWidget::hide);
    connect(m_ui->exercisesNext, &QPushButton::clicked, this, &FirstRun::savePreferences);
    connect(m_ui->firstDoses, &DoseTiles::exerciseWanted, this, &FirstRun::exerciseWanted);
    connect(m_ui->planNext, &QPushButton::clicked, this, &FirstRun::finish);
    // The start, or the answers, can be taken back while what followed from them stands here.
    connect(&context.coach, &coach::Coach::changed, this, [this] {
        const State& state = m_context.coach.timeline().state;
        const bool undone = (!state.started && stepAfterStart()) ||
                            (m_step == m_ui->carePage && state.mode != Mode::Referred);
        if (undone)
            takeUp();
    });
    connect(m_ui->carePrint, &QPushButton::clicked, this, &FirstRun::printReportWanted);
    connect(m_ui->careBack, &QPushButton::clicked, this, &FirstRun::askAgain);
    takeUp();
}

FirstRun::~FirstRun() = default;

bool FirstRun::isUnfinished(coach::Coach& coach)
{
    const State& state = coach.timeline().state;
    if (!state.started)
        return true;
    return state.mode != Mode::Referred && !coach.readOnly() && !coach.note(kStepKey).isEmpty();
}

void FirstRun::fillWelcome()
{
    const library::Texts& texts = m_context.texts;
    m_ui->welcomeTitle->setText(q(texts.sentence("welcome_title")));
    m_ui->welcomeText->setText(q(texts.sentence("welcome")));
    m_ui->stagesRow->show(m_context.coach.protocol(), texts);
    m_ui->welcomePoints->setText(q(texts.sentence("what_this_is")) + QStringLiteral("\n\n") +
                                 q(texts.sentence("what_this_is_not")) + QStringLiteral("\n\n") +
                                 q(texts.sentence("honest_claim")));
    m_ui->privacyLabel->setText(q(texts.sentence("privacy")));
    m_ui->screeningForm->ask(ScreenScope::Full, texts);
    m_ui->activitiesIntro->setText(q(texts.questionnaire(kActivities, "intro")));
}

void FirstRun::takeUp()
{
    const State& state = m_context.coach.timeline().state;
    if (state.mode == Mode::Referred) {
        m_ui->careView->show(m_context);
        return showStep(m_ui->carePage);
    }
    if (state.started) {
        const QString next = m_context.coach.note(kStepKey);
        for (QWidget* step : {m_ui->activitiesPage, m_ui->exercisesPage, m_ui->planPage})
            if (step->objectName() == next)
                return showStep(step);
        return showStep(m_ui->planPage);
    }
    showStep(state.lastScreen == m_context.coach.today() ? m_ui->baselinePage : m_ui->welcomePage);
}

bool FirstRun::stepAfterStart() const
{
    return m_step == m_ui->activitiesPage || m_step == m_ui->exercisesPage ||
           m_step == m_ui->planPage;
}

void FirstRun::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showStep(m_step);
}

std::array<QWidget*, 7> FirstRun::steps() const
{
    return {m_ui->welcomePage,   m_ui->flagsPage, m_ui->baselinePage, m_ui->activitiesPage,
            m_ui->exercisesPage, m_ui->planPage,  m_ui->carePage};
}

void FirstRun::goBack()
{
    const auto pages = steps();
    const auto here = std::ranges::find(pages, m_step);
    if (here == pages.begin() || here == pages.end())
        return;
    QWidget* before = *std::prev(here);
    if (stepAfterStart() && before != m_ui->baselinePage)
        return goOnTo(before);
    if (before == m_ui->flagsPage)
        if (const Entry* given = screening(); given && !isReferral(*given))
            m_ui->screeningForm->recall(std::get<Screening>(given->body));
    showStep(before);
}

void FirstRun::askAgain()
{
    const Entry* given = screening();
    if (!given)
        return;
    m_corrects = true;
    m_ui->screeningForm->recall(std::get<Screening>(given->body));
    showStep(m_ui->flagsPage);
}

void FirstRun::showStep(QWidget* step)
{
    m_step = step;
    const auto pages = steps();
    if (step == m_ui->planPage)
        showPlan();
    if (step == m_ui->baselinePage)
        recallBaseline();
    m_ui->careBack->setVisible(screening() && isReferral(*screening()) && !stepAfterStart());
    m_ui->backButton->setVisible(step != m_ui->welcomePage && step != m_ui->carePage);
    for (QWidget* page : pages)
        page->setVisible(page == step);
    const auto number = std::ranges::find(pages, step) - pages.begin() + 1;
    m_ui->stepLabel->setText(
        step == m_ui->carePage ? QString() : tr("Step %1 of %2").arg(number).arg(pages.size() - 1));
    if (step == m_ui->welcomePage)
        m_ui->welcomeNext->setFocus(Qt::OtherFocusReason);
    if (step == m_ui->flagsPage)
        m_ui->screeningForm->focusFirst();
    if (step == m_ui->baselinePage)
        m_ui->painScale->setFocus(Qt::OtherFocusReason);
    if (step == m_ui->activitiesPage)
        m_ui->activitiesForm->focusFirst();
    if (step == m_ui->exercisesPage)
        m_ui->preferencesForm->focusFirst();
    if (step == m_ui->planPage)
        m_ui->planNext->setFocus(Qt::OtherFocusReason);
    // After the page has followed the focus: what is to be read comes before the button that has
    // it.
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureVisible(0, 0); });
}

void FirstRun::goOnTo(QWidget* step)
{
    // Where it can't be kept, a later start of the program begins with the step before.
    (void)m_context.coach.setNote(kStepKey, step->objectName());
    showStep(step);
}

void FirstRun::showPlan()
{
    const coach::Coach& coach = m_context.coach;
    const Protocol& protocol = coach.protocol();
    const Level& level = protocol.level(coach.timeline().state.level);
    //: %1 is a level such as W3, %2 what it asks.
    m_ui->planWhere->setText(
        tr("You begin at %1: %2").arg(q(level.id), q(m_context.texts.levelTitle(level.id))));
    const int acceptable = protocol.parameters.acceptablePain;
    const Entry* given = start();
    const bool above = given && std::get<Start>(given->body).pain.value() > acceptable;
    const bool tooFar = given && level.walkMinutes > std::get<Start>(given->body).walkMinutes;
    if (coach.timeline().state.mode == Mode::Flare)
        m_ui->planWhy->setText(
            tr("First come gentle days, until your back has calmed down. Then this is where you "
               "begin, and the next level opens after a few sessions."));
    else if (tooFar)
        m_ui->planWhy->setText(
            //: %1 is a pain from 0 to 10.
            tr("These are the shortest walks of the plan, and longer than what you can do "
               "comfortably now. Take them in as many parts as you like, with a rest between; the "
               "minutes of the day are what counts. While the pain stays at %1 or below, the next "
               "level opens after a few sessions.")
                .arg(acceptable));
    else
        m_ui->planWhy->setText(
            (above
                 //: %1 is a pain from 0 to 10.
                 ? tr("That is below what you can do now. Your pain is above %1 at the moment, and "
                      "you can begin all the same: the plan takes a little off each day until it "
                      "is "
                      "calmer. Then the next level opens after a few sessions; a spike takes you "
                      "back a step, and that is part of the way.")
                 //: %1 is a pain from 0 to 10.
                 : tr("That is a little below what you can do now, so that it goes well from the "
                      "first day. While the pain stays at %1 or below, the next level opens after "
                      "a "
                      "few sessions; a spike takes you back a step, and that is part of the way."))
                .arg(acceptable));
    m_ui->firstStep->show(coach, m_context.texts);
    m_ui->firstDoses->show(coach, m_context.texts);
}

void FirstRun::finish()
{
    (void)m_context.coach.setNote(kStepKey, QString());
    Q_EMIT finished();
}

} // namespace comeback::app
