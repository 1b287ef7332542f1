// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_in_form.h"

#include "app/choice_boxes.h"
#include "app/draft_fields.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "ui_check_in_form.h"

namespace comeback::app {

CheckInForm::CheckInForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CheckInForm>())
{
    m_ui->setupUi(this);
    for (QComboBox* box : {m_ui->sleepBox, m_ui->stiffnessBox, m_ui->moodBox, m_ui->confidenceBox})
        fillOptionalScore(*box);
    connect(m_ui->detailsButton, &QPushButton::toggled, m_ui->details, &QWidget::setVisible);
    connect(m_ui->scale, &PainScale::valueChanged, this,
            [this] { m_ui->saveButton->setEnabled(m_ui->scale->value().has_value()); });
    connect(m_ui->scale, &PainScale::accepted, this, &CheckInForm::submit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CheckInForm::submit);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, &CheckInForm::submit);
    connect(m_ui->notSaved, &NotSavedBox::retry, this, &CheckInForm::submit);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &CheckInForm::showQuestion);
    watchEdits();
}

CheckInForm::~CheckInForm() = default;

void CheckInForm::reset(Date date, Date first, Date today)
{
    m_ui->scale->setValue(std::nullopt);
    m_ui->muscleAcheBox->setChecked(false);
    for (QComboBox* box : {m_ui->sleepBox, m_ui->stiffnessBox, m_ui->moodBox, m_ui->confidenceBox})
        box->setCurrentIndex(0);
    m_ui->noteEdit->clear();
    m_ui->detailsButton->setChecked(false);
    m_ui->dateEdit->setDateRange(coach::toQDate(first), coach::toQDate(today));
    m_ui->dateEdit->setDate(coach::toQDate(date));
    m_today = today;
    showQuestion();
    m_ui->notSaved->clear();
    m_ui->draftLabel->hide();
    m_blank = fields();
}

void CheckInForm::setLatest(Date today)
{
    m_ui->dateEdit->setMaximumDate(coach::toQDate(today));
    m_today = today;
    showQuestion();
}

void CheckInForm::setBegun(std::optional<Date> begun)
{
    m_begun = begun;
    showQuestion();
}

void CheckInForm::showQuestion()
{
    QString question = tr("How is your back this morning?");
    if (m_today != date())
        //: %1 is a date.
        question =
            tr("How was your back on the morning of %1?").arg(coach::dateText(QLocale(), date()));
    else if (m_begun == m_today)
        question = tr("And how was your back when you got up today?");
    m_ui->titleLabel->setText(question);
    m_ui->scale->setQuestion(question);
}

void CheckInForm::watchEdits()
{
    connect(m_ui->scale, &PainScale::valueChanged, this, &CheckInForm::edited);
    connect(m_ui->muscleAcheBox, &QCheckBox::toggled, this, &CheckInForm::edited);
    for (QComboBox* box : {m_ui->sleepBox, m_ui->stiffnessBox, m_ui->moodBox, m_ui->confidenceBox})
        connect(box, &QComboBox::currentIndexChanged, this, &CheckInForm::edited);
    connect(m_ui->noteEdit, &QLineEdit::textChanged, this, &CheckInForm::edited);
    connect(m_ui->dateEdit, &QDateEdit::dateChanged, this, &CheckInForm::edited);
}

coach::Draft::Fields CheckInForm::fields() const
{
    coach::Draft::Fields fields;
    put(fields, "pain", *m_ui->scale);
    put(fields, "sleep", *m_ui->sleepBox);
    put(fields, "stiffness", *m_ui->stiffnessBox);
    put(fields, "mood", *m_ui->moodBox);
    put(fields, "confidence", *m_ui->confidenceBox);
    put(fields, "note", *m_ui->noteEdit);
    if (m_ui->muscleAcheBox->isChecked())
        fields["muscle_ache"] = "yes";
    return fields;
}

Date CheckInForm::date() const
{
    return coach::fromQDate(m_ui->dateEdit->date());
}

void CheckInForm::takeUp(const coach::Draft& draft, const QString& words)
{
    take(draft.fields, "pain", *m_ui->scale);
    take(draft.fields, "sleep", *m_ui->sleepBox);
    take(draft.fields, "stiffness", *m_ui->stiffnessBox);
    take(draft.fields, "mood", *m_ui->moodBox);
    take(draft.fields, "confidence", *m_ui->confidenceBox);
    take(draft.fields, "note", *m_ui->noteEdit);
    m_ui->muscleAcheBox->setChecked(draft.fields.contains("muscle_ache"));
    m_ui->dateEdit->setDate(coach::toQDate(draft.date));
    const bool onlyPain = draft.fields.size() == draft.fields.count("pain");
    m_ui->detailsButton->setChecked(!onlyPain);
    m_ui->draftLabel->setText(words);
    m_ui->draftLabel->show();
}

void CheckInForm::focusScale()
{
    m_ui->scale->setFocus(Qt::OtherFocusReason);
}

NotSavedBox& CheckInForm::notSaved()
{
    return *m_ui->notSaved;
}

void CheckInForm::submit()
{
    const auto pain = m_ui->scale->value();
    if (!pain)
        return focusScale();
    CheckIn checkIn{.pain = *pain};
    if (m_ui->muscleAcheBox->isChecked())
        checkIn.muscleAche = true;
    checkIn.sleep = optionalScore(*m_ui->sleepBox);
    checkIn.stiffness = optionalScore(*m_ui->stiffnessBox);
    checkIn.mood = optionalScore(*m_ui->moodBox);
    checkIn.confidence = optionalScore(*m_ui->confidenceBox);
    checkIn.note = m_ui->noteEdit->text().toStdString();
    Q_EMIT submitted(date(), checkIn);
}

} // namespace comeback::app
