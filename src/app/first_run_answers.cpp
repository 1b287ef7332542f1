// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the first run saves of each step, and what it finds there when somebody comes back.

#include "app/first_run.h"
#include "app/not_saved_dialog.h"
#include "app/storage_words.h"
#include "coach/elsewhere.h"
#include "library/questionnaires.h"
#include "report/onset.h"
#include "report/wording.h"
#include "ui_first_run.h"

#include <QMessageBox>

#include <algorithm>

namespace comeback::app {

namespace {

void warn(QWidget& parent, const diary::StorageError& error)
{
    const StorageWords why = words(error);
    QMessageBox::warning(&parent, why.title, why.text);
}

} // namespace

void FirstRun::saveScreening(const Screening& answers)
{
    coach::Coach& coach = m_context.coach;
    const Entry* before = screening();
    // Those that led to care are answered anew, unless the person says that they were wrong.
    if (before && isReferral(*before) && !m_corrects)
        before = nullptr;
    // Who comes back and leaves their answers as they are has not been asked a second time.
    const bool refers = answers.answers.referral().has_value();
    if (before && !refers && std::get<Screening>(before->body) == answers)
        return showStep(m_ui->baselinePage);
    // A warning sign counts from now on, and not from before the start that followed.
    const bool corrects = before && (!refers || isReferral(*before));
    const Entry entry{corrects ? before->id : coach::newEntryId(),
                      corrects ? before->date : coach.today(), answers};
    const auto save = [&](const EntryId& id) -> std::optional<diary::StorageError> {
        const auto saved =
            corrects ? coach.amend(id, entry.date, answers) : coach.add(entry.date, answers, id);
        return saved ? std::nullopt : std::optional(saved.error());
    };
    if (!NotSavedDialog::save(m_context, entry, save, this))
        return;
    m_corrects = false;
    if (refers) {
        m_ui->careView->show(m_context);
        return showStep(m_ui->carePage);
    }
    showStep(m_ui->baselinePage);
}

void FirstRun::saveClearance()
{
    const auto saved = m_context.coach.add(m_context.coach.today(), Clearance{});
    if (!saved)
        return warn(*this, saved.error());
    showStep(m_ui->flagsPage);
}

void FirstRun::allowBaseline()
{
    m_ui->baselineNext->setEnabled(m_ui->painScale->value() && m_ui->walkBox->value() >= 0);
}

void FirstRun::saveBaseline()
{
    coach::Coach& coach = m_context.coach;
    const Protocol& protocol = coach.protocol();
    // Before the start, which brings up what follows it.
    const bool kept = coach.setNote(report::kOnsetKey, m_ui->onsetBox->currentData().toString()) &&
                      coach.setNote(kStepKey, m_ui->activitiesPage->objectName());
    const Start given{.pain = *m_ui->painScale->value(),
                      .walkMinutes = m_ui->walkBox->value(),
                      .protocol = ProtocolRef{protocol.id, protocol.version}};
    const Entry* before = start();
    const auto saved = before ? coach.amend(EntryId(before->id), before->date, given)
                              : coach.add(coach.today(), given);
    if (!saved)
        return m_ui->baselineProblem->tell(inOneLine(words(saved.error())));
    if (kept)
        showStep(m_ui->activitiesPage);
    else
        Q_EMIT finished();
}

void FirstRun::saveActivities()
{
    const QuestionnaireForm& form = *m_ui->activitiesForm;
    if (!form.isEmpty()) {
        if (!form.isComplete())
            return m_ui->activitiesProblem->tell(
                tr("Each activity needs a name and a figure, and each name may stand there once. "
                   "Or leave all empty."));
        coach::Coach& coach = m_context.coach;
        Questionnaire given{std::string(kActivities), form.answers()};
        const Entry* before = activities();
        const auto saved = before ? coach.amend(EntryId(before->id), before->date, std::move(given))
                                  : coach.add(coach.today(), std::move(given));
        if (!saved)
            return m_ui->activitiesProblem->tell(inOneLine(words(saved.error())));
    }
    goOnTo(m_ui->exercisesPage);
}

void FirstRun::savePreferences()
{
    coach::Coach& coach = m_context.coach;
    const auto saved =
        coach.setPreferences(m_ui->preferencesForm->preferences(coach.timeline().preferences));
    if (!saved)
        return m_ui->exercisesProblem->tell(inOneLine(words(saved.error())));
    goOnTo(m_ui->planPage);
}

const Entry* FirstRun::start() const
{
    const auto& entries = m_context.coach.timeline().entries;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const Entry& entry) {
        return typeOf(entry.body) == EntryType::Start;
    });
    return last == entries.rend() ? nullptr : &*last;
}

/// The answers that were given today.
const Entry* FirstRun::screening() const
{
    const auto& entries = m_context.coach.timeline().entries;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [](const Entry& entry) {
        return typeOf(entry.body) == EntryType::Screening;
    });
    return last == entries.rend() || last->date != m_context.coach.today() ? nullptr : &*last;
}

bool FirstRun::isReferral(const Entry& screening)
{
    return std::get<Screening>(screening.body).answers.referral().has_value();
}

/// The goals that were given today, in this first run.
const Entry* FirstRun::activities() const
{
    const auto& entries = m_context.coach.timeline().entries;
    const auto last = std::find_if(entries.rbegin(), entries.rend(), [&](const Entry& entry) {
        const auto* given = std::get_if<Questionnaire>(&entry.body);
        return given && given->instrument == kActivities && entry.date == m_context.coach.today();
    });
    return last == entries.rend() ? nullptr : &*last;
}

/// Who comes back finds what they gave; a first time finds nothing filled in.
void FirstRun::recallBaseline()
{
    const Entry* given = start();
    if (!given || m_ui->painScale->value())
        return;
    const auto& body = std::get<Start>(given->body);
    m_ui->painScale->setValue(body.pain);
    m_ui->walkBox->setValue(body.walkMinutes);
    const int onset = m_ui->onsetBox->findData(m_context.coach.note(report::kOnsetKey));
    m_ui->onsetBox->setCurrentIndex(std::max(onset, 0));
}

} // namespace comeback::app
