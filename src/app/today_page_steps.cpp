// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the buttons of Today open: the guided session, the forms, the questions, a flare.

#include "app/guided_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/screening_dialog.h"
#include "app/today_page.h"
#include "app/today_plan.h"
#include "library/questionnaires.h"
#include "ui_today_page.h"

#include <QMessageBox>
#include <QTimer>

#include <algorithm>

namespace comeback::app {

void TodayPage::openGuidedSession()
{
    auto session = m_begun.now();
    if (!session)
        session = guidedSession(coach());
    if (session->steps().empty())
        return;
    if (!session->isOver()) {
        GuidedDialog dialog(context(), *session, this);
        connect(&dialog, &GuidedDialog::changed, this, [this](const auto& now) {
            if (!m_begun.keep(now))
                Q_EMIT told(tr("What you do is not being saved at the moment: the diary can’t be "
                               "written."));
        });
        dialog.exec();
        session = dialog.session();
    }
    const bool nothing = session->isOver() && !endGuidedSession(*session);
    refresh();
    if (nothing)
        m_ui->startButton->setFocus(Qt::OtherFocusReason);
    else
        focusNext();
}

bool TodayPage::endGuidedSession(const coach::GuidedSession& session)
{
    if (session.isEmpty() && m_begun.forget()) {
        Q_EMIT told(tr("You left everything out, so there is nothing to log."));
        return false;
    }
    m_sessionOpen = true;
    resetSession();
    return true;
}

void TodayPage::openCheckIn(Date date)
{
    m_checkInOpen = true;
    refresh();
    if (!m_ui->checkInForm->isEdited())
        resetCheckIn(date);
    m_ui->checkInForm->focusScale();
}

void TodayPage::openQuestions(const std::string& questionnaire)
{
    if (const auto* info = library::questionnaire(questionnaire))
        QuestionnaireDialog(context(), *info, this).exec();
    focusNext();
}

void TodayPage::declareFlare()
{
    const bool again = coach().timeline().state.mode == Mode::Flare;
    QMessageBox box(
        QMessageBox::Question, tr("Is this a flare?"),
        QString::fromStdString(texts().sentence(again ? "flare_again" : "declare_flare")),
        QMessageBox::Yes | QMessageBox::No, this);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    if (box.exec() != QMessageBox::Yes)
        return focusNext();
    saveOrAsk(Flare{});
}

void TodayPage::clear()
{
    saveOrAsk(Clearance{});
}

void TodayPage::openScreening()
{
    const auto scope = coach().recommendation().screenDue.value_or(ScreenScope::Full);
    auto* dialog = new ScreeningDialog(scope, texts(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScreeningDialog::submitted, this, &TodayPage::saveScreening);
    dialog->open();
}

void TodayPage::takeUpFigures()
{
    const auto begun = m_begun.now();
    if (!begun || !begun->isOver())
        return;
    const auto& left = coach().drafts().leftBehind();
    const auto figures = std::ranges::find(left, coach::draft_form::kSession, &coach::Draft::form);
    if (figures != left.end())
        goOnWith(coach().drafts().takeUp(static_cast<std::size_t>(figures - left.begin())));
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
