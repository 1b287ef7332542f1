// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/today_page.h"

#include "app/flow_layout.h"
#include "app/guided_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/screening_dialog.h"
#include "app/stack_when_narrow.h"
#include "app/storage_words.h"
#include "app/today_words.h"
#include "library/articles.h"
#include "library/moments.h"
#include "library/questionnaires.h"
#include "report/account.h"
#include "ui_today_page.h"

#include <QMessageBox>
#include <QTimer>

#include <algorithm>

namespace comeback::app {

namespace {

/// Where the diary keeps a session that was begun.
constexpr std::string_view kBegunKey = "guided_session";

} // namespace

TodayPage::TodayPage(const Context& context, QWidget* parent)
    : Page(context, parent), m_ui(std::make_unique<Ui::TodayPage>())
{
    m_ui->setupUi(this);
    letFlow(*m_ui->planLayout, *m_ui->planButtons);
    stackWhenNarrow(*m_ui->scroll, *m_ui->columns);
    connectForms();
    connectButtons();
    followDiary();
    resetForms();
    refresh();
}

TodayPage::~TodayPage() = default;

void TodayPage::connectForms()
{
    connect(m_ui->checkInForm, &CheckInForm::submitted, this, &TodayPage::saveCheckIn);
    connect(m_ui->sessionForm, &SessionForm::submitted, this, &TodayPage::saveSession);
    connect(m_ui->sessionForm, &SessionForm::cancelled, this, [this] {
        m_sessionOpen = false;
        refresh();
        m_ui->logButton->setFocus();
    });
    connect(m_ui->careView, &CareView::cleared, this, &TodayPage::clear);
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
    connect(m_ui->questionsButton, &QPushButton::clicked, this, &TodayPage::openQuestions);
    connect(m_ui->learnButton, &QPushButton::clicked, this,
            [this] { Q_EMIT cardWanted(m_ui->learnCard->property("card").toString()); });
    connect(m_ui->directiveButton, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(PageId::Plan); });
}

void TodayPage::enter()
{
    focusNext();
}

void TodayPage::resetForms()
{
    m_ui->checkInForm->reset(coach().today(), coach().today());
    SessionForm::Plan plan = planOf(coach(), texts());
    Date date = coach().today();
    if (const auto session = begun(); session && session->isOver()) {
        plan = planOf(*session, std::move(plan));
        date = session->date();
    }
    m_ui->sessionForm->reset(date, coach().today(), plan);
}

std::optional<coach::GuidedSession> TodayPage::begun() const
{
    auto session = coach::GuidedSession::fromText(coach().note(kBegunKey).toStdString());
    if (!session)
        return session;
    // One that ended near midnight, or whose last figure is still to come, is logged the day after.
    const int age = coach().today() - session->date();
    return age == 0 || (age == 1 && session->isOver()) ? session : std::nullopt;
}

void TodayPage::keepBegun(const coach::GuidedSession& session)
{
    if (!coach().setNote(kBegunKey, QString::fromStdString(session.toText())))
        Q_EMIT told(
            tr("What you do is not being saved at the moment: the diary can’t be written."));
}

void TodayPage::openGuidedSession()
{
    auto session = begun();
    if (!session)
        session = guidedSession(coach());
    if (session->steps().empty())
        return;
    bool done = session->isOver();
    if (!done) {
        GuidedDialog dialog(Context{coach(), texts()}, *session, this);
        connect(&dialog, &GuidedDialog::changed, this, &TodayPage::keepBegun);
        done = dialog.exec() == QDialog::Accepted;
    }
    if (done) {
        m_sessionOpen = true;
        resetForms();
    }
    refresh();
    focusNext();
}

void TodayPage::refresh()
{
    const bool asked = m_ui->checkInCard->isVisibleTo(this);
    showLatestDecision();
    showStanding();
    showCards();
    showNext();
    showLearnCard();
    showQuestions();
    m_ui->recommendationView->show(coach(), texts());
    m_ui->weekStrip->show(coach());
    m_ui->weekLabel->setText(m_ui->weekStrip->summary());
    // When the scale comes back, after an undo say, digits are meant for it.
    if (isVisible() && !asked && m_ui->checkInCard->isVisibleTo(this))
        focusNext();
}

/// The latest decision stands here until another takes its place; one that only waited for the next
/// morning has nothing more to say then.
void TodayPage::showLatestDecision()
{
    const coach::Timeline& timeline = coach().timeline();
    const auto latest = std::ranges::find_if(
        timeline.decisions.rbegin(), timeline.decisions.rend(), [&](const Decision& decision) {
            return decision.reason != Reason::Pending ||
                   timeline.entries[decision.entry].date == coach().today();
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
    const bool session =
        !referred && (m_sessionOpen || (checkedIn && today.kind == RecommendationKind::Session));

    m_ui->careCard->setVisible(referred);
    if (referred)
        m_ui->careView->show(coach().timeline(), texts());
    m_ui->screenCard->setVisible(!referred && today.screenDue.has_value());
    if (today.screenDue)
        m_ui->screenLabel->setText(QString::fromStdString(texts().sentence(
            *today.screenDue == ScreenScope::Full ? "screen_full" : "screen_short")));
    m_ui->askFlareCard->setVisible(today.askFlare && m_declinedOn != coach().today());
    m_ui->askFlareLabel->setText(QString::fromStdString(texts().sentence("ask_flare")));
    m_ui->checkInCard->setVisible(!checkedIn || m_checkInOpen);
    m_ui->logCheckInButton->setVisible(checkedIn && !m_checkInOpen);
    m_ui->yesterdayButton->setVisible(!referred && yesterdayIsMissing());
    m_ui->planCard->setVisible(!referred);
    m_ui->sessionCard->setVisible(session);
    m_ui->logButton->setVisible(!session);
    const auto started = begun();
    const bool toDo =
        today.kind == RecommendationKind::Session || today.kind == RecommendationKind::Walk;
    m_ui->startButton->setVisible(!referred && !coach().readOnly() && (toDo || started));
    m_ui->startButton->setText(startWords(today.kind, started.has_value()));
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

void TodayPage::openCheckIn(Date date)
{
    m_checkInOpen = true;
    refresh();
    m_ui->checkInForm->reset(date, coach().today());
    m_ui->checkInForm->focusScale();
}

void TodayPage::showNext()
{
    m_ui->nextLabel->setText(whatOpensNext(coach(), texts()));
}

void TodayPage::showLearnCard()
{
    const coach::Timeline& timeline = coach().timeline();
    const auto id = library::cardOfTheDay(timeline.entries, timeline.decisions, timeline.state,
                                          coach().protocol(), coach().today());
    m_ui->learnCard->setVisible(id.has_value());
    if (!id)
        return;
    for (const library::Article& article : library::articles(texts().language()))
        if (article.id == *id) {
            m_ui->learnCard->setProperty("card", QString::fromStdString(article.id));
            m_ui->learnTitle->setText(QString::fromStdString(article.title));
            m_ui->learnText->setText(QString::fromStdString(article.paragraphs.front()));
        }
}

/// The questionnaire that is due, once the morning's figure is given and nothing urgent stands.
void TodayPage::showQuestions()
{
    const coach::Timeline& timeline = coach().timeline();
    const Recommendation today = coach().recommendation();
    const bool calm = timeline.state.mode == Mode::Active && !today.checkInDue &&
                      !today.screenDue && !coach().readOnly();
    const auto started =
        report::Account(timeline, coach().protocol(), coach().today()).episodeStart();
    const auto* due =
        calm ? library::questionnaireDue(timeline.entries, started, coach().today()) : nullptr;
    m_ui->questionsCard->setVisible(due != nullptr);
    if (!due)
        return;
    m_ui->questionsCard->setProperty("questionnaire", QString::fromStdString(due->id));
    m_ui->questionsTitle->setText(QString::fromStdString(texts().questionnaire(due->id, "title")));
    m_ui->questionsText->setText(QString::fromStdString(texts().questionnaire(due->id, "intro")));
}

void TodayPage::openQuestions()
{
    const auto id = m_ui->questionsCard->property("questionnaire").toString().toStdString();
    if (const auto* info = library::questionnaire(id))
        QuestionnaireDialog(Context{coach(), texts()}, *info, this).exec();
    focusNext();
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
    if (m_ui->sessionCard->isVisibleTo(this))
        return m_ui->sessionForm->focusFirstScale();
    m_ui->logButton->setFocus(Qt::OtherFocusReason);
}

QString TodayPage::save(Date date, EntryBody body)
{
    const auto saved = coach().add(date, std::move(body));
    if (!saved) {
        const StorageWords why = words(saved.error());
        return why.title + QStringLiteral(". ") + why.text;
    }
    resetForms();
    answer(saved->id);
    Q_EMIT told(tr("Saved. Ctrl+Z takes it back."), m_ui->answerView->words());
    m_ui->scroll->ensureVisible(0, 0);
    focusNext();
    return {};
}

void TodayPage::saveCheckIn(Date date, const CheckIn& checkIn)
{
    m_checkInOpen = false;
    if (const QString problem = save(date, checkIn); !problem.isEmpty()) {
        m_checkInOpen = true;
        m_ui->checkInForm->showProblem(problem);
    }
}

void TodayPage::saveSession(Date date, const Session& session)
{
    m_sessionOpen = false;
    const QString begunBefore = coach().note(kBegunKey);
    const bool forgotten = begunBefore.isEmpty() || coach().setNote(kBegunKey, QString());
    if (const QString problem = save(date, session); !problem.isEmpty()) {
        if (forgotten && !begunBefore.isEmpty())
            (void)coach().setNote(kBegunKey, begunBefore);
        m_sessionOpen = true;
        m_ui->sessionForm->showProblem(problem);
    }
}

void TodayPage::saveScreening(const Screening& screening)
{
    if (const QString problem = save(coach().today(), screening); !problem.isEmpty())
        QMessageBox::warning(this, tr("Not saved"), problem);
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
        return;
    }
    const Ease ease = coach().recommendation().ease;
    m_ui->answerView->show(tr("Saved"), ease == Ease::None
                                            ? tr("This figure counts towards your usual pain. It "
                                                 "changes nothing about today’s plan.")
                                            : tr("This figure counts towards your usual pain.") +
                                                  QLatin1Char(' ') +
                                                  QString::fromStdString(texts().ease(ease)));
}

void TodayPage::declareFlare()
{
    QMessageBox box(QMessageBox::Question, tr("Is this a flare?"),
                    QString::fromStdString(texts().sentence("ask_flare")),
                    QMessageBox::Yes | QMessageBox::No, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    if (box.exec() != QMessageBox::Yes)
        return focusNext();
    if (const QString problem = save(coach().today(), Flare{}); !problem.isEmpty())
        QMessageBox::warning(this, tr("Not saved"), problem);
}

void TodayPage::clear()
{
    if (const QString problem = save(coach().today(), Clearance{}); !problem.isEmpty())
        QMessageBox::warning(this, tr("Not saved"), problem);
}

void TodayPage::openScreening()
{
    const auto scope = coach().recommendation().screenDue.value_or(ScreenScope::Full);
    auto* dialog = new ScreeningDialog(scope, texts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScreeningDialog::submitted, this, &TodayPage::saveScreening);
    dialog->open();
}

void TodayPage::openSessionForm()
{
    m_sessionOpen = true;
    refresh();
    m_ui->sessionForm->focusFirstScale();
    // The form has no place in the layout before the event loop has run once.
    QTimer::singleShot(0, this, [this] { m_ui->scroll->ensureWidgetVisible(m_ui->sessionCard); });
}

} // namespace comeback::app
