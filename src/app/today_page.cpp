// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/today_page.h"

#include "app/care_advice.h"
#include "app/flow_layout.h"
#include "app/manual_places.h"
#include "app/pain_scale.h"
#include "app/readable_width.h"
#include "app/stack_when_narrow.h"
#include "app/today_words.h"
#include "report/account.h"
#include "ui_today_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <span>

namespace comeback::app {

TodayPage::TodayPage(const Context& context, QWidget* parent)
    : Page(context, parent)
    , m_ui(std::make_unique<Ui::TodayPage>())
    , m_begun(coach())
    , m_formsAreFor(context.coach.today())
{
    m_ui->setupUi(this);
    letFlow(*m_ui->planLayout, *m_ui->planButtons);
    letFlow(*m_ui->alwaysLayout, *m_ui->alwaysButtons);
    stackWhenNarrow(*m_ui->scroll, *m_ui->columns);
    keepReadable(*m_ui->content, *m_ui->content->layout());
    keepReadable(*m_ui->alwaysBar, *m_ui->alwaysLayout);
    connectForms();
    connectButtons();
    followDiary();
    resetForms();
    // Nothing is typed for nothing.
    m_ui->checkInForm->setEnabled(!coach().readOnly());
    m_ui->sessionForm->setEnabled(!coach().readOnly());
    m_ui->flareButton->setEnabled(!coach().readOnly());
    m_ui->directiveButton->setEnabled(!coach().readOnly());
    m_ui->leftBehindCard->follow(context);
    takeUpFigures();
    refresh();
}

TodayPage::~TodayPage() = default;

void TodayPage::connectForms()
{
    connect(m_ui->checkInForm, &CheckInForm::submitted, this, &TodayPage::saveCheckIn);
    connect(m_ui->sessionForm, &SessionForm::submitted, this, &TodayPage::saveSession);
    connect(m_ui->sessionForm, &SessionForm::cancelled, this, [this] {
        m_sessionOpen = false;
        m_sessionClosedOn = coach().today();
        refresh();
        m_ui->logButton->setFocus();
    });
    connect(m_ui->careView, &CareView::cleared, this, &TodayPage::clear);
    connect(m_ui->checkInForm, &CheckInForm::edited, this, &TodayPage::keepCheckIn);
    connect(m_ui->sessionForm, &SessionForm::edited, this, &TodayPage::keepSession);
    connect(m_ui->leftBehindCard, &LeftBehindCard::goOnWanted, this, &TodayPage::goOnWith);
}

void TodayPage::connectButtons()
{
    connect(m_ui->logButton, &QPushButton::clicked, this, &TodayPage::openSessionForm);
    connect(m_ui->startButton, &QPushButton::clicked, this, &TodayPage::openGuidedSession);
    connect(m_ui->logCheckInButton, &QPushButton::clicked, this,
            [this] { openCheckIn(coach().today()); });
    connect(m_ui->yesterdayButton, &QPushButton::clicked, this,
            [this] { openCheckIn(coach().today().plusDays(-1)); });
    connect(m_ui->movementsButton, &QPushButton::clicked, this,
            [this] { Q_EMIT exercisesWanted(QStringLiteral("mobility")); });
    connect(m_ui->screenButton, &QPushButton::clicked, this, &TodayPage::openScreening);
    connect(m_ui->warningButton, &QPushButton::clicked, this, &TodayPage::openScreening);
    connect(m_ui->flareButton, &QPushButton::clicked, this, &TodayPage::declareFlare);
    connect(m_ui->flareYesButton, &QPushButton::clicked, this, &TodayPage::declareFlare);
    connect(m_ui->flareNoButton, &QPushButton::clicked, this, [this] {
        m_declinedOn = coach().today();
        refresh();
        focusNext();
    });
    connect(m_ui->questionsCard, &QuestionsCard::answerWanted, this, &TodayPage::openQuestions);
    connect(m_ui->learnCard, &LearnCard::cardWanted, this, &TodayPage::cardWanted);
    connect(m_ui->doseTiles, &DoseTiles::exerciseWanted, this, &TodayPage::exerciseWanted);
    connect(m_ui->directiveButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Plan); });
}

void TodayPage::enter()
{
    focusNext();
}

Date TodayPage::firstDay() const
{
    const auto& entries = coach().timeline().entries;
    return entries.empty() ? coach().today() : std::min(entries.front().date, coach().today());
}

void TodayPage::refresh()
{
    const bool asked = m_ui->checkInCard->isVisibleTo(this);
    followDay();
    showLatestDecision();
    showStanding();
    showCards();
    showNext();
    m_ui->learnCard->show(context());
    m_ui->questionsCard->show(context());
    m_ui->recommendationView->show(coach(), texts());
    m_ui->doseTiles->show(coach(), texts());
    m_ui->weekStrip->show(coach());
    m_ui->weekLabel->setText(m_ui->weekStrip->summary());
    // When the scale comes back, after an undo say, digits are meant for it.
    if (isVisible() && !asked && m_ui->checkInCard->isVisibleTo(this))
        focusNext();
}

/// The latest decision stands here for a few days, or until another takes its place; thanks for
/// answers, and what only waited for the next morning, have nothing more to say then.
void TodayPage::showLatestDecision()
{
    constexpr int kDaysToTell = 3;
    const coach::Timeline& timeline = coach().timeline();
    const auto latest = std::ranges::find_if(
        timeline.decisions.rbegin(), timeline.decisions.rend(), [&](const Decision& decision) {
            const bool ofTheDay =
                decision.reason == Reason::Pending || decision.reason == Reason::Screened;
            const int age = coach().today() - timeline.entries[decision.entry].date;
            return age <= (ofTheDay ? 0 : kDaysToTell);
        });
    if (latest == timeline.decisions.rend())
        m_ui->answerCard->hide();
    else
        answer(timeline.entries[latest->entry].id);
}

void TodayPage::showStanding()
{
    m_ui->greetingLabel->setText(greeting(coach().today()));
    m_ui->standingLabel->setText(standing(coach(), texts()));
}

void TodayPage::showCards()
{
    const State& state = coach().timeline().state;
    const Recommendation today = coach().recommendation();
    const bool referred = state.mode == Mode::Referred;
    const bool checkedIn = !today.checkInDue;
    const bool due = checkedIn && today.kind == RecommendationKind::Session &&
                     m_sessionClosedOn != coach().today();
    const bool session = !referred && (m_sessionOpen || due);

    const bool flare = state.mode == Mode::Flare || today.askFlare;
    setProperty(kManualPage, referred ? "warning-signs" : flare ? "flare" : "today");
    m_ui->careCard->setVisible(referred);
    if (referred)
        m_ui->careView->show(context());
    m_ui->screenCard->setVisible(!referred && today.screenDue.has_value());
    if (today.screenDue)
        m_ui->screenLabel->setText(QString::fromStdString(texts().sentence(
            *today.screenDue == ScreenScope::Full ? "screen_full" : "screen_short")));
    m_ui->askFlareCard->setVisible(today.askFlare && state.mode == Mode::Active &&
                                   m_declinedOn != coach().today());
    m_ui->askFlareLabel->setText(QString::fromStdString(texts().sentence("ask_flare")));
    m_ui->checkInForm->setBegun(
        report::Account(coach().timeline(), coach().protocol(), coach().today()).episodeStart());
    m_ui->checkInCard->setVisible(!checkedIn || m_checkInOpen);
    m_ui->logCheckInButton->setVisible(checkedIn && !m_checkInOpen);
    m_ui->yesterdayButton->setVisible(!referred && yesterdayIsMissing());
    m_ui->planCard->setVisible(!referred);
    m_ui->sessionCard->setVisible(session);
    m_ui->logButton->setVisible(!session);
    const auto begun = m_begun.now();
    const bool started = begun.has_value();
    const bool toLog = begun && begun->isOver();
    const bool toDo =
        today.kind == RecommendationKind::Session || today.kind == RecommendationKind::Walk;
    m_ui->startButton->setVisible(!referred && !coach().readOnly() && (toDo || toLog));
    m_ui->startButton->setText(startWords(today.kind, started));
    m_ui->movementsButton->setVisible(!referred && today.kind != RecommendationKind::Screen);
    m_ui->nextCard->setVisible(!referred);
    m_ui->weekCard->setVisible(!referred);
    m_ui->flareButton->setVisible(!referred);
    m_ui->directiveButton->setVisible(!referred);
    m_ui->answerCard->setVisible(m_ui->answerCard->isVisibleTo(this) && !referred);
}

QString TodayPage::startWords(RecommendationKind kind, bool begun)
{
    if (begun)
        return tr("Go on wi&th your session");
    return kind == RecommendationKind::Walk ? tr("Start &the walk") : tr("Start &the session");
}

bool TodayPage::yesterdayIsMissing() const
{
    const Date yesterday = coach().today().plusDays(-1);
    const auto& entries = coach().timeline().entries;
    if (entries.empty() || entries.front().date > yesterday || coach().readOnly())
        return false;
    return std::ranges::none_of(entries, [yesterday](const Entry& entry) {
        return entry.date == yesterday && std::holds_alternative<CheckIn>(entry.body);
    });
}

void TodayPage::showNext()
{
    m_ui->nextLabel->setText(whatOpensNext(coach(), texts()));
}

void TodayPage::focusNext()
{
    const Recommendation today = coach().recommendation();
    if (coach().timeline().state.mode != Mode::Referred && today.kind == RecommendationKind::Screen)
        return m_ui->screenButton->setFocus(Qt::OtherFocusReason);
    if (m_ui->askFlareCard->isVisibleTo(this))
        return m_ui->flareNoButton->setFocus(Qt::OtherFocusReason);
    if (m_ui->checkInCard->isVisibleTo(this))
        return m_ui->checkInForm->focusScale();
    // The session comes before its figures; digits find their scale from its button, too.
    if (!m_sessionOpen && m_ui->startButton->isVisibleTo(this) && !m_begun.now())
        return m_ui->startButton->setFocus(Qt::OtherFocusReason);
    if (m_ui->sessionCard->isVisibleTo(this))
        return m_ui->sessionForm->focusFirstScale();
    m_ui->logButton->setFocus(Qt::OtherFocusReason);
}

/// The answer stays in sight: what comes next waits below it, and digits find their scale from
/// anywhere on the page.
void TodayPage::focusAfterAnswer()
{
    const bool session =
        m_ui->sessionCard->isVisibleTo(this) && !m_ui->checkInCard->isVisibleTo(this);
    if (session && m_ui->startButton->isVisibleTo(this))
        m_ui->startButton->setFocus(Qt::OtherFocusReason);
    else
        focusNext();
    // After the page has followed the focus.
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureVisible(0, 0); });
}

void TodayPage::keyPressEvent(QKeyEvent* event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !PainScale::figureOf(event->key()))
        return Page::keyPressEvent(event);
    if (m_ui->checkInCard->isVisibleTo(this))
        m_ui->checkInForm->focusScale();
    else if (!m_ui->sessionCard->isVisibleTo(this) || !m_ui->sessionForm->focusOpenScale())
        return;
    // In a diary that can only be read no scale takes the focus, and none is given the digit.
    if (auto* scale = qobject_cast<PainScale*>(QApplication::focusWidget()))
        QApplication::sendEvent(scale, event);
}

void TodayPage::answer(const EntryId& id)
{
    const auto place = coach().timeline().find(id);
    if (!place)
        return;
    const auto decisions = coach().timeline().decisionsOf(*place);
    const bool referred = coach().timeline().state.mode == Mode::Referred;
    m_ui->answerCard->setVisible(!referred);
    if (!decisions.empty()) {
        m_ui->answerView->show(tellingDecision(decisions), coach().protocol(), texts());
        m_ui->answerView->addSigns(signsBehind(*place), texts());
        return;
    }
    m_ui->answerView->show(tr("Saved"), countsAs());
}

/// The signs worth a conversation in what is answered. A start follows the questions of the first
/// run, whose own answer would otherwise never be seen.
std::vector<RedFlag> TodayPage::signsBehind(std::size_t place) const
{
    const auto& entries = coach().timeline().entries;
    const Entry& answered = entries[place];
    if (typeOf(answered.body) != EntryType::Start)
        return advisingSigns(answered.body);
    const auto before = std::span(entries).first(place);
    const auto screening = std::find_if(before.rbegin(), before.rend(), [](const Entry& entry) {
        return typeOf(entry.body) == EntryType::Screening;
    });
    const bool sameDay = screening != before.rend() && screening->date == answered.date;
    return sameDay ? advisingSigns(screening->body) : std::vector<RedFlag>{};
}

/// What a check-in without a decision means for today.
QString TodayPage::countsAs() const
{
    const Recommendation today = coach().recommendation();
    const QString counts = tr("This figure counts towards your usual pain.") + QLatin1Char(' ');
    const bool easier =
        today.kind == RecommendationKind::Gentle || today.kind == RecommendationKind::Rest;
    if (easier)
        //: %1 is a reason, such as "your pain is 6 or more today."
        return counts +
               tr("Today is eased off: %1")
                   .arg(QString::fromStdString(texts().why(today.reason, coach().painLimits())));
    if (today.ease != Ease::None)
        return counts + tr("Today’s plan takes it into account.");
    return counts + tr("It changes nothing about today’s plan.");
}

} // namespace comeback::app
