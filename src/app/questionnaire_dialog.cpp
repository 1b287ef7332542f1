// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questionnaire_dialog.h"

#include "app/draft_fields.h"
#include "app/draft_words.h"
#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/not_saved_box.h"
#include "app/questionnaire_form.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace comeback::app {

using report::q;

QuestionnaireDialog::QuestionnaireDialog(const Context& context,
                                         const library::QuestionnaireInfo& info, QWidget* parent)
    : QDialog(parent), m_context(context), m_info(info)
{
    const library::Texts& texts = context.texts;
    setWindowTitle(q(texts.questionnaire(info.id, "title")));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(new Label(q(texts.questionnaire(info.id, "title")), Label::Title, content));
    column->addWidget(new Label(q(texts.questionnaire(info.id, "intro")), Label::Body, content));
    m_draft = new Label(QString(), Label::Body, this);
    m_draft->setObjectName(QStringLiteral("draftLabel"));
    m_draft->setTone(Label::Attention);
    m_draft->hide();
    column->addWidget(m_draft);
    m_form = new QuestionnaireForm(this);
    m_form->ask(context, info);
    column->addWidget(m_form);
    auto* note = new Label(q(texts.questionnaire(info.id, "note")), Label::Small, this);
    note->setTone(Label::Muted);
    column->addWidget(note);
    m_result = new Label(QString(), Label::Body, this);
    m_result->setObjectName(QStringLiteral("resultLabel"));
    m_result->hide();
    column->addWidget(m_result);
    m_notSaved = new NotSavedBox(this);
    column->addWidget(m_notSaved);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    m_save->setEnabled(false);
    connect(m_form, &QuestionnaireForm::changed, this, [this] {
        m_save->setEnabled(m_form->isComplete());
        keep();
    });
    connect(m_notSaved, &NotSavedBox::retry, m_save, &QPushButton::click);
    connect(m_save, &QPushButton::clicked, this, &QuestionnaireDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    takeUp();
}

void QuestionnaireDialog::keep()
{
    coach::Drafts& drafts = m_context.coach.drafts();
    if (m_form->isEdited())
        drafts.keep({m_info.id, m_context.coach.today(), coach::timestampNow(), m_form->fields()});
    else
        drafts.forget(m_info.id);
}

void QuestionnaireDialog::takeUp()
{
    const auto draft = draftFor(m_context.coach.drafts(), m_info.id);
    if (!draft)
        return;
    m_form->takeUp(draft->fields);
    m_draft->setText(takenUpWords(*draft, m_context.texts));
    m_draft->show();
}

QString QuestionnaireDialog::resultInWords(const library::Comparison& comparison,
                                           const std::optional<library::Answered>& before) const
{
    constexpr std::array kKeys{"first", "same", "better", "worse"};
    const QLocale locale = coach::localeOf(m_context.texts.language());
    QStringList items;
    for (const std::string& item : comparison.items)
        items << q(m_context.texts.questionnaireItem(m_info.id, item));
    QString words = q(m_context.texts.questionnaire(
        m_info.id, kKeys[static_cast<std::size_t>(comparison.change)]));
    words.replace(QStringLiteral("{before}"), locale.toString(comparison.before, 'f', 1));
    words.replace(QStringLiteral("{now}"), locale.toString(comparison.now, 'f', 1));
    words.replace(QStringLiteral("{items}"), items.join(QStringLiteral("; ")));
    return words.replace(QStringLiteral("{date}"),
                         before ? coach::dateText(locale, before->date) : QString());
}

void QuestionnaireDialog::save()
{
    coach::Coach& coach = m_context.coach;
    const auto before = library::latestAnswers(coach.timeline().entries, m_info.id, coach.today());
    const auto given = m_form->answers();
    const Questionnaire answered{m_info.id, given};
    const EntryId id = m_notSaved->id();
    const auto saved = coach.add(coach.today(), answered, id);
    if (!saved)
        return m_notSaved->tell(m_context, {{{id, coach.today(), answered}}, saved.error()});
    m_notSaved->clear();
    m_draft->hide();
    coach.drafts().forget(m_info.id);
    m_result->show();
    m_result->setText(resultInWords(library::compare(m_info, before, given), before));
    m_save->hide();
    m_later->setText(tr("&Close"));
    m_later->setFocus();
    m_form->lock();
}

} // namespace comeback::app
