// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screening_form.h"

#include "app/emergency_number.h"
#include "app/label.h"
#include "app/theme.h"
#include "ui_screening_form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr int kNo = 0;
constexpr int kYes = 1;

} // namespace

ScreeningForm::ScreeningForm(QWidget* parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ScreeningForm>())
{
    m_ui->setupUi(this);
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted({m_scope, RedFlagAnswers::noToAll(m_scope)});
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { Q_EMIT submitted(answers()); });
}

ScreeningForm::~ScreeningForm() = default;

void ScreeningForm::ask(ScreenScope scope, const library::Texts& texts)
{
    m_scope = scope;
    m_texts = &texts;
    m_questions.clear();
    qDeleteAll(m_ui->questions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_ui->introLabel->setText(QString::fromStdString(
        texts.sentence(scope == ScreenScope::Full ? "screen_full" : "screen_short")));
    for (const RedFlagInfo& flag : redFlags())
        if (scope == ScreenScope::Full || flag.onShortScreen)
            addQuestion(flag, texts);
    showProgress();
}

void ScreeningForm::addQuestion(const RedFlagInfo& flag, const library::Texts& texts)
{
    const QString question = QString::fromStdString(texts.redFlag(flag.flag).question);
    auto* row = new QWidget(m_ui->questions);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(new Label(question, Label::Body, row), 1);

    auto* group = new QButtonGroup(row);
    const auto addButton = [&](const QString& text, int id) {
        auto* button = new QRadioButton(text, row);
        //: A question and an answer to it, read out by a screen reader
        button->setAccessibleName(tr("%1 %2").arg(question, text));
        group->addButton(button, id);
        layout->addWidget(button);
    };
    addButton(tr("Yes"), kYes);
    addButton(tr("No"), kNo);
    connect(group, &QButtonGroup::idClicked, this, &ScreeningForm::showProgress);
    m_ui->questions->layout()->addWidget(row);
    m_questions.push_back({flag.flag, group});
}

void ScreeningForm::showProgress()
{
    const auto open = std::ranges::count_if(
        m_questions, [](const Question& question) { return question.buttons->checkedId() < 0; });
    const bool anyYes = std::ranges::any_of(m_questions, [](const Question& question) {
        return question.buttons->checkedId() == kYes;
    });
    m_ui->noneButton->setEnabled(!anyYes);
    showEmergency();
    m_ui->saveButton->setEnabled(open == 0);
    m_ui->leftLabel->setText(open == 0
                                 ? tr("Every question has its answer.")
                                 : tr("%n question(s) left", nullptr, static_cast<int>(open)));
}

void ScreeningForm::showEmergency()
{
    const bool emergency = std::ranges::any_of(m_questions, [](const Question& question) {
        return question.buttons->checkedId() == kYes && info(question.flag).tier == Tier::Emergency;
    });
    m_ui->emergencyLabel->setVisible(emergency);
    if (!emergency)
        return;
    const auto words = m_texts->tier(Tier::Emergency, emergencyNumber().toStdString());
    m_ui->emergencyLabel->setText(QString::fromStdString(words.title) + QStringLiteral(". ") +
                                  QString::fromStdString(words.text) + QLatin1Char(' ') +
                                  tr("The other questions can wait."));
}

Screening ScreeningForm::answers() const
{
    Screening screening{m_scope, {}};
    for (const Question& question : m_questions)
        screening.answers.set(question.flag, question.buttons->checkedId() == kYes);
    return screening;
}

void ScreeningForm::focusFirst()
{
    if (!m_questions.empty())
        m_questions.front().buttons->buttons().front()->setFocus(Qt::OtherFocusReason);
}

} // namespace comeback::app
