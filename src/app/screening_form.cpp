// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screening_form.h"

#include "app/alert.h"
#include "app/emergency_number.h"
#include "app/label.h"
#include "app/theme.h"
#include "ui_screening_form.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

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
    makeAlert(*m_ui->emergencyLabel);
    connect(m_ui->noneButton, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted({m_scope, RedFlagAnswers::noToAll(m_scope)});
    });
    for (QPushButton* button : {m_ui->saveButton, m_ui->saveNowButton})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT submitted(answers()); });
}

ScreeningForm::~ScreeningForm() = default;

void ScreeningForm::ask(ScreenScope scope, const library::Texts& texts)
{
    m_scope = scope;
    m_texts = &texts;
    m_questions.clear();
    // They stand among the questions while they are shown.
    m_ui->emergencyLabel->setParent(this);
    m_ui->saveNowButton->setParent(this);
    qDeleteAll(m_ui->questions->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_ui->introLabel->setText(QString::fromStdString(
        texts.sentence(scope == ScreenScope::Full ? "screen_full" : "screen_short")));
    for (const RedFlagInfo& flag : redFlags())
        if (scope == ScreenScope::Full || flag.onShortScreen)
            addQuestion(flag, texts);
    if (!m_questions.empty()) {
        setTabOrder(m_questions.back().buttons->buttons().back(), m_ui->noneButton);
        setTabOrder(m_ui->noneButton, m_ui->saveButton);
    }
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
    // Assistive technology chooses without a click.
    connect(group, &QButtonGroup::idToggled, this, &ScreeningForm::showProgress);
    m_ui->questions->layout()->addWidget(row);
    for (QAbstractButton* button : group->buttons())
        button->installEventFilter(this);
    m_questions.push_back({flag.flag, group, row});
}

void ScreeningForm::showProgress()
{
    const auto open = std::ranges::count_if(
        m_questions, [](const Question& question) { return question.buttons->checkedId() < 0; });
    m_ui->noneButton->setEnabled(!hasYes());
    showEmergency();
    m_ui->saveButton->setEnabled(open == 0 || emergency() != nullptr);
    m_ui->leftLabel->setText(open == 0
                                 ? tr("Every question has its answer.")
                                 : tr("%n question(s) left", nullptr, static_cast<int>(open)));
}

const ScreeningForm::Question* ScreeningForm::emergency() const
{
    const auto found = std::ranges::find_if(m_questions, [](const Question& question) {
        return question.buttons->checkedId() == kYes && info(question.flag).tier == Tier::Emergency;
    });
    return found == m_questions.end() ? nullptr : &*found;
}

/// Right below the question that was answered, where the person looks.
void ScreeningForm::showEmergency()
{
    const Question* found = emergency();
    m_ui->emergencyLabel->setVisible(found != nullptr);
    m_ui->saveNowButton->setVisible(found != nullptr);
    if (!found)
        return;
    const auto words = m_texts->tier(Tier::Emergency, emergencyNumber().toStdString());
    m_ui->emergencyLabel->setText(QString::fromStdString(words.title) + QStringLiteral(". ") +
                                  QString::fromStdString(words.text) + QLatin1Char(' ') +
                                  tr("The other questions can wait: save the answers now."));
    auto* column = static_cast<QVBoxLayout*>(m_ui->questions->layout());
    for (QWidget* each : {static_cast<QWidget*>(m_ui->saveNowButton),
                          static_cast<QWidget*>(m_ui->emergencyLabel)}) {
        column->removeWidget(each);
        column->insertWidget(column->indexOf(found->row) + 1, each);
        each->show();
    }
    setTabOrder(found->buttons->buttons().back(), m_ui->saveNowButton);
    alert(*m_ui->emergencyLabel);
    // Once it has its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget* each = parentWidget(); each; each = each->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(each)) {
                area->ensureWidgetVisible(m_ui->saveNowButton);
                area->ensureWidgetVisible(m_ui->emergencyLabel);
                return;
            }
    });
}

bool ScreeningForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* pressed = static_cast<const QKeyEvent*>(event);
    // Alt and a letter are meant for a button, though that may be off: "None of these", say.
    if (pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::eventFilter(watched, event);
    const QString typed = pressed->text();
    for (std::size_t i = 0; i < m_questions.size() && !typed.isEmpty(); ++i) {
        const QButtonGroup& buttons = *m_questions[i].buttons;
        if (!buttons.buttons().contains(watched))
            continue;
        for (QAbstractButton* button : buttons.buttons()) {
            if (!button->text().startsWith(typed, Qt::CaseInsensitive))
                continue;
            button->click();
            QWidget* next = i + 1 < m_questions.size()
                                ? m_questions[i + 1].buttons->buttons().front()
                                : static_cast<QWidget*>(m_ui->saveButton);
            next->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

Screening ScreeningForm::answers() const
{
    Screening screening{m_scope, {}};
    for (const Question& question : m_questions)
        if (question.buttons->checkedId() >= 0)
            screening.answers.set(question.flag, question.buttons->checkedId() == kYes);
    return screening;
}

void ScreeningForm::recall(const Screening& given)
{
    for (const Question& question : m_questions)
        if (const auto answer = given.answers.answer(question.flag))
            question.buttons->button(*answer ? kYes : kNo)->setChecked(true);
    showProgress();
}

bool ScreeningForm::hasYes() const
{
    return std::ranges::any_of(m_questions, [](const Question& question) {
        return question.buttons->checkedId() == kYes;
    });
}

void ScreeningForm::focusFirst()
{
    // The week's few questions stand on one page, and take one key where there is none of these.
    if (m_scope == ScreenScope::Short)
        m_ui->noneButton->setFocus(Qt::OtherFocusReason);
    else if (!m_questions.empty())
        m_questions.front().buttons->buttons().front()->setFocus(Qt::OtherFocusReason);
}

} // namespace comeback::app
