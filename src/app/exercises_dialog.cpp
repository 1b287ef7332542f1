// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercises_dialog.h"

#include "app/exercise_view.h"
#include "app/guided_dialog.h"
#include "app/theme.h"
#include "library/choice.h"
#include "report/account.h"
#include "report/wording.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace comeback::app {

using report::q;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kPurposeRole = Qt::UserRole + 1;

QListWidgetItem* headingItem(const QString& text, QListWidget* list)
{
    auto* item = new QListWidgetItem(text, list);
    QFont font = list->font();
    font.setBold(true);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

} // namespace

ExercisesDialog::ExercisesDialog(const Context& context, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("All exercises"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("exercises"));
    m_list->setAccessibleName(tr("All exercises"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The chosen exercise"));
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    m_view = new ExerciseView(page);
    m_view->setOnlyToRead();
    column->addWidget(m_view);
    column->addStretch();
    scroll->setWidget(page);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::kMedium);
    both->addWidget(m_list, 2);
    both->addWidget(scroll, 3);

    m_try = new QPushButton(tr("&Try it step by step"), this);
    m_try->setObjectName(QStringLiteral("tryButton"));
    m_mobility = new QPushButton(tr("A few minutes of &mobility"), this);
    m_mobility->setObjectName(QStringLiteral("mobilityButton"));
    auto* close = new QPushButton(tr("&Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_try);
    buttons->addWidget(m_mobility);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(both, 1);
    layout->addLayout(buttons);

    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &ExercisesDialog::showChosen);
    connect(m_try, &QPushButton::clicked, this, &ExercisesDialog::tryChosen);
    connect(m_mobility, &QPushButton::clicked, this, &ExercisesDialog::tryMobility);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const Mode mode = context.coach.timeline().state.mode;
    m_mobility->setEnabled(mode == Mode::Active || mode == Mode::Flare);
    constexpr QSize kRoomy(860, 660);
    resize(kRoomy);
    m_list->setCurrentRow(1);
}

void ExercisesDialog::fillList()
{
    std::string purpose;
    for (const library::ExerciseFacts& facts : library::exerciseFacts()) {
        const auto exercise = library::exercise(facts.id, m_context.texts.language());
        if (!exercise)
            continue;
        if (std::exchange(purpose, facts.purpose) != facts.purpose)
            headingItem(q(m_context.texts.choice("purposes", purpose)), m_list);
        auto* item = new QListWidgetItem(q(exercise->name), m_list);
        item->setData(kIdRole, q(facts.id));
        item->setData(kPurposeRole, q(facts.purpose));
    }
}

void ExercisesDialog::showPurpose(std::string_view purpose)
{
    showFirst(kPurposeRole, purpose);
}

void ExercisesDialog::showExercise(std::string_view id)
{
    showFirst(kIdRole, id);
}

void ExercisesDialog::showFirst(int role, std::string_view value)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(role).toString() == q(value)) {
            m_list->setCurrentRow(row);
            return;
        }
}

std::string ExercisesDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(kIdRole).toString().toStdString() : std::string();
}

bool ExercisesDialog::mayTry(const library::ExerciseFacts& exercise) const
{
    const bool gentle = exercise.purpose == "mobility" || exercise.id == "desk_break";
    switch (m_context.coach.timeline().state.mode) {
    case Mode::Active:
        return gentle || exercise.purpose == "flow";
    case Mode::Flare:
        return gentle;
    case Mode::NotStarted:
    case Mode::Referred:
        break;
    }
    return false;
}

void ExercisesDialog::showChosen()
{
    const auto exercise = library::exercise(chosen(), m_context.texts.language());
    m_try->setEnabled(exercise && mayTry(*exercise));
    if (!exercise)
        return m_view->clear();
    m_view->show(*exercise, m_context.texts);
}

void ExercisesDialog::tryChosen()
{
    if (const auto exercise = library::exercise(chosen(), m_context.texts.language()))
        guide({library::practiceDose(*exercise)});
}

void ExercisesDialog::startBreak()
{
    const auto exercise = library::exercise("desk_break", m_context.texts.language());
    if (exercise && mayTry(*exercise))
        guide({library::practiceDose(*exercise)});
}

void ExercisesDialog::tryMobility()
{
    const coach::Coach& coach = m_context.coach;
    const report::Account account(coach.timeline(), coach.protocol(), coach.today());
    guide(library::mobility(coach.timeline().preferences, account.exclusions()));
}

void ExercisesDialog::guide(std::vector<library::Dose> doses)
{
    if (doses.empty())
        return;
    std::vector<coach::GuidedSession::Step> steps;
    steps.reserve(doses.size());
    for (library::Dose& dose : doses)
        steps.push_back({std::move(dose)});
    coach::GuidedSession session(m_context.coach.today(), SessionKind::Training, std::move(steps));
    GuidedDialog(m_context, std::move(session), this, GuidedDialog::Purpose::Practice).exec();
}

} // namespace comeback::app
