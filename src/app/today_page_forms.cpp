// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Today does with its two forms: empties them, keeps what is begun in them, saves it.

#include "app/draft_words.h"
#include "app/not_saved_box.h"
#include "app/not_saved_dialog.h"
#include "app/orders_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/today_page.h"
#include "app/today_plan.h"
#include "app/today_words.h"
#include "app/week_sheet_dialog.h"
#include "coach/clock.h"
#include "coach/draft_forms.h"
#include "library/questionnaires.h"
#include "ui_today_page.h"

#include <algorithm>
#include <utility>

namespace comeback::app {

void TodayPage::resetForms()
{
    m_formsAreFor = coach().today();
    resetCheckIn(coach().today());
    resetSession();
}

void TodayPage::resetCheckIn(Date date)
{
    m_ui->checkInForm->reset(date, std::min(date, firstDay()), coach().today());
    keepCheckIn();
}

void TodayPage::resetSession()
{
    SessionForm::Plan plan = planOf(coach(), texts());
    Date date = coach().today();
    if (const auto session = m_begun.now(); session && session->isOver()) {
        plan = planOf(*session, std::move(plan));
        date = session->date();
    }
    m_ui->sessionForm->reset(date, std::min(date, firstDay()), coach().today(), plan);
    keepSession();
}

void TodayPage::followDay()
{
    const Date today = coach().today();
    if (std::exchange(m_formsAreFor, today) == today)
        return;
    m_ui->checkInForm->setLatest(today);
    m_ui->sessionForm->setLatest(today);
    if (!m_ui->checkInForm->isEdited())
        resetCheckIn(today);
    if (!m_ui->sessionForm->isEdited())
        resetSession();
}

void TodayPage::keepCheckIn()
{
    const CheckInForm& form = *m_ui->checkInForm;
    if (form.isEdited())
        coach().drafts().keep({std::string(coach::draft_form::kCheckIn), form.date(),
                               coach::timestampNow(), form.fields()});
    else
        coach().drafts().forget(coach::draft_form::kCheckIn);
}

void TodayPage::keepSession()
{
    const SessionForm& form = *m_ui->sessionForm;
    if (form.isEdited())
        coach().drafts().keep({std::string(coach::draft_form::kSession), form.date(),
                               coach::timestampNow(), form.fields()});
    else
        coach().drafts().forget(coach::draft_form::kSession);
}

void TodayPage::goOnWith(const coach::Draft& draft)
{
    const QString words = takenUpWords(draft, texts());
    if (draft.form == coach::draft_form::kCheckIn) {
        openCheckIn(draft.date);
        return m_ui->checkInForm->takeUp(draft, words);
    }
    if (draft.form == coach::draft_form::kSession) {
        openSessionForm();
        return m_ui->sessionForm->takeUp(draft, words);
    }
    if (draft.form == coach::draft_form::kCorrection)
        return Q_EMIT pageWanted(PageId::History);
    if (draft.form == coach::draft_form::kOrders)
        OrdersDialog(context(), this).exec();
    if (draft.form == coach::draft_form::kWeekSheet) {
        WeekSheetDialog dialog(context(), this);
        connect(&dialog, &WeekSheetDialog::told, this,
                [this](const QString& message) { Q_EMIT told(message); });
        dialog.exec();
    }
    if (const auto* info = library::questionnaire(draft.form))
        QuestionnaireDialog(context(), *info, this).exec();
}

std::optional<diary::StorageError> TodayPage::save(Date date, const EntryBody& body,
                                                   const EntryId& id)
{
    const auto saved = coach().add(date, body, id);
    if (!saved)
        return saved.error();
    // What stands in the other form and is not saved stays there.
    if (std::holds_alternative<CheckIn>(body) || !m_ui->checkInForm->isEdited())
        resetCheckIn(coach().today());
    if (std::holds_alternative<Session>(body) || !m_ui->sessionForm->isEdited())
        resetSession();
    answer(saved->id);
    Q_EMIT told(tr("Saved. Ctrl+Z takes it back."), m_ui->answerView->words());
    focusAfterAnswer();
    return std::nullopt;
}

void TodayPage::saveCheckIn(Date date, const CheckIn& checkIn)
{
    m_checkInOpen = false;
    NotSavedBox& box = m_ui->checkInForm->notSaved();
    const EntryId id = box.id();
    if (const auto why = save(date, checkIn, id)) {
        m_checkInOpen = true;
        box.tell(context(), {{{id, date, checkIn}}, *why});
    }
}

void TodayPage::saveSession(Date date, const Session& session)
{
    m_sessionOpen = false;
    NotSavedBox& box = m_ui->sessionForm->notSaved();
    const EntryId id = box.id();
    const auto begun = m_begun.now();
    const bool forgotten = m_begun.forget();
    if (const auto why = save(date, session, id)) {
        if (forgotten && begun)
            (void)m_begun.keep(*begun);
        m_sessionOpen = true;
        box.tell(context(), {{{id, date, session}}, *why});
    }
}

void TodayPage::saveOrAsk(const EntryBody& body)
{
    const Date today = coach().today();
    NotSavedDialog::save(
        context(), today, body,
        [this, today, &body](const EntryId& id) { return save(today, body, id); }, this);
}

void TodayPage::saveScreening(const Screening& screening)
{
    saveOrAsk(screening);
}

} // namespace comeback::app
