// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session_form.h"

#include "app/choice_boxes.h"
#include "coach/clock.h"
#include "ui_session_form.h"

#include <algorithm>

namespace comeback::app {

SessionForm::SessionForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::SessionForm>())
{
    m_ui->setupUi(this);
    setUpBoxes();
    setUpScales();
    connect(m_ui->detailsButton, &QPushButton::toggled, m_ui->details, &QWidget::setVisible);
    connect(m_ui->completionBox, &QComboBox::currentIndexChanged, this, &SessionForm::showReason);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SessionForm::submit);
    connect(m_ui->noteEdit, &QLineEdit::returnPressed, this, &SessionForm::submit);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &SessionForm::cancelled);
    showReason();
}

SessionForm::~SessionForm() = default;

std::array<PainScale*, 3> SessionForm::scales() const
{
    return {m_ui->beforeScale, m_ui->duringScale, m_ui->afterScale};
}

void SessionForm::setUpBoxes()
{
    m_ui->kindBox->addItem(tr("The training of the plan"), QVariant::fromValue(0));
    m_ui->kindBox->addItem(tr("An extra walk"), QVariant::fromValue(1));
    //: Answers to "Did you do it all?"
    m_ui->completionBox->addItem(tr("Yes, all of it"));
    m_ui->completionBox->addItem(tr("Part of it"));
    m_ui->completionBox->addItem(tr("I stopped because of pain"));
    fillOptionalScore(*m_ui->effortBox);
    m_ui->reasonBox->addItem(QStringLiteral("–"), QString());
    m_ui->reasonBox->addItem(tr("Pain"), QStringLiteral("pain"));
    m_ui->reasonBox->addItem(tr("Tired"), QStringLiteral("tired"));
    m_ui->reasonBox->addItem(tr("No time"), QStringLiteral("time"));
    m_ui->reasonBox->addItem(tr("Something else"), QStringLiteral("other"));
}

void SessionForm::setUpScales()
{
    const auto all = scales();
    const std::array<QString, 3> questions{tr("Pain before the session"),
                                           tr("Worst pain during the session"),
                                           tr("Pain half an hour after")};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i]->setQuestion(questions[i]);
        connect(all[i], &PainScale::valueChanged, this, [this] {
            m_ui->saveButton->setEnabled(std::ranges::all_of(
                scales(), [](const PainScale* scale) { return scale->value().has_value(); }));
        });
        connect(all[i], &PainScale::accepted, this, &SessionForm::submit);
        if (i + 1 < all.size())
            connect(all[i], &PainScale::chosen, all[i + 1],
                    [next = all[i + 1]] { next->setFocus(Qt::TabFocusReason); });
    }
}

void SessionForm::reset(Date date, Date today, const Plan& plan)
{
    m_plan = plan;
    for (PainScale* scale : scales())
        scale->setValue(std::nullopt);
    m_ui->kindBox->setCurrentIndex(static_cast<int>(plan.kind));
    m_ui->completionBox->setCurrentIndex(0);
    m_ui->effortBox->setCurrentIndex(0);
    m_ui->minutesBox->setValue(plan.minutes);
    m_ui->reasonBox->setCurrentIndex(0);
    m_ui->noteEdit->clear();
    m_ui->detailsButton->setChecked(false);
    m_ui->dateEdit->setMaximumDate(coach::toQDate(today));
    m_ui->dateEdit->setDate(coach::toQDate(date));
    m_ui->problemLabel->hide();
}

void SessionForm::focusFirstScale()
{
    m_ui->beforeScale->setFocus(Qt::OtherFocusReason);
}

void SessionForm::showProblem(const QString& words)
{
    m_ui->problemLabel->setText(words);
    m_ui->problemLabel->show();
}

void SessionForm::showReason()
{
    const bool finished = m_ui->completionBox->currentIndex() == 0;
    m_ui->reasonLabel->setVisible(!finished);
    m_ui->reasonBox->setVisible(!finished);
}

void SessionForm::submit()
{
    const auto all = scales();
    const auto open = std::ranges::find_if(
        all, [](const PainScale* scale) { return !scale->value().has_value(); });
    if (open != all.end())
        return (*open)->setFocus(Qt::OtherFocusReason);
    Session session{.before = *m_ui->beforeScale->value(),
                    .during = *m_ui->duringScale->value(),
                    .after = *m_ui->afterScale->value()};
    session.kind = static_cast<SessionKind>(m_ui->kindBox->currentIndex());
    session.completion = static_cast<Completion>(m_ui->completionBox->currentIndex());
    session.effort = optionalScore(*m_ui->effortBox);
    if (m_ui->minutesBox->value() > 0)
        session.minutes = m_ui->minutesBox->value();
    if (session.completion == Completion::Full && session.kind == SessionKind::Training)
        session.exercises = m_plan.exercises;
    if (session.completion != Completion::Full)
        session.reason = m_ui->reasonBox->currentData().toString().toStdString();
    session.note = m_ui->noteEdit->text().toStdString();
    Q_EMIT submitted(coach::fromQDate(m_ui->dateEdit->date()), session);
}

} // namespace comeback::app
