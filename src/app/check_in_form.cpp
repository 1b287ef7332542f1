// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/check_in_form.h"

#include "app/choice_boxes.h"
#include "coach/clock.h"
#include "ui_check_in_form.h"

namespace comeback::app {

CheckInForm::CheckInForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::CheckInForm>())
{
    m_ui->setupUi(this);
    m_ui->scale->setQuestion(m_ui->titleLabel->text());
    for (QComboBox* box : {m_ui->sleepBox, m_ui->stiffnessBox, m_ui->moodBox, m_ui->confidenceBox})
        fillOptionalScore(*box);
    connect(m_ui->detailsButton, &QPushButton::toggled, m_ui->details, &QWidget::setVisible);
    connect(m_ui->scale, &PainScale::valueChanged, this,
            [this] { m_ui->saveButton->setEnabled(m_ui->scale->value().has_value()); });
    connect(m_ui->scale, &PainScale::accepted, this, &CheckInForm::submit);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &CheckInForm::submit);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, &CheckInForm::submit);
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
    m_ui->problemLabel->hide();
}

void CheckInForm::focusScale()
{
    m_ui->scale->setFocus(Qt::OtherFocusReason);
}

void CheckInForm::showProblem(const QString& words)
{
    m_ui->problemLabel->setText(words);
    m_ui->problemLabel->show();
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
    Q_EMIT submitted(coach::fromQDate(m_ui->dateEdit->date()), checkIn);
}

} // namespace comeback::app
