// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_table.h"

#include "app/blank.h"
#include "app/load_box.h"
#include "app/theme.h"
#include "engine/entry_fields.h"
#include "library/ladder.h"
#include "report/wording.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

namespace {

enum Column { NameColumn, SetsColumn, RepsColumn, SecondsColumn, LoadColumn, ColumnCount };

constexpr int kShownRows = 4;

QString nameOf(const std::string& id, const library::Texts& texts)
{
    return q(library::exerciseName(id, texts.language()));
}

/// A box in which one below the range stands for "not given".
QSpinBox* numberBox(std::string_view field, const std::optional<int>& value, const QString& name)
{
    auto* box = new QSpinBox;
    for (const FieldSpec& spec : exerciseFields())
        if (spec.name == field)
            box->setRange(spec.low - 1, spec.high);
    showBlank(*box);
    box->setValue(value.value_or(box->minimum()));
    box->setAccessibleName(name);
    return box;
}

std::optional<int> numberIn(const QTableWidget& table, int row, Column column)
{
    const auto* box = qobject_cast<const QSpinBox*>(table.cellWidget(row, column));
    return box && box->value() > box->minimum() ? std::optional(box->value()) : std::nullopt;
}

LoadBox* loadBox(const std::optional<Load>& load, WeightUnit unit, const QString& name)
{
    auto* box = new LoadBox(unit);
    box->setLoad(load);
    box->setAccessibleName(name);
    return box;
}

std::optional<Load> loadIn(const QTableWidget& table, int row)
{
    const auto* box = qobject_cast<const LoadBox*>(table.cellWidget(row, LoadColumn));
    return box ? box->load() : std::nullopt;
}

/// The row that a box stands in; -1 if it stands in none.
int rowOf(const QTableWidget& table, const QObject* box)
{
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = SetsColumn; column < ColumnCount; ++column)
            if (table.cellWidget(row, column) == box)
                return row;
    return -1;
}

} // namespace

ExerciseTable::ExerciseTable(const library::Texts& texts, WeightUnit unit, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_unit(unit)
    , m_table(new QTableWidget(0, ColumnCount))
    , m_box(new QComboBox)
{
    m_table->setHorizontalHeaderLabels(
        {tr("Exercise"), tr("Sets"), tr("Repetitions"), tr("Seconds"), tr("Load")});
    m_table->setAccessibleName(tr("Exercises that were done"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setMinimumHeight((kShownRows + 1) * m_table->verticalHeader()->defaultSectionSize());
    m_box->setAccessibleName(tr("Exercise to add"));
    for (const std::string& id : library::exerciseIds())
        m_box->addItem(nameOf(id, m_texts), q(id));
    auto* add = new QPushButton(tr("&Add"));
    auto* remove = new QPushButton(tr("&Remove the chosen row"));
    connect(add, &QPushButton::clicked, this, &ExerciseTable::addChosen);
    connect(remove, &QPushButton::clicked, this, &ExerciseTable::removeChosen);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_box);
    buttons->addWidget(add);
    buttons->addStretch();
    buttons->addWidget(remove);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
}

void ExerciseTable::setExercises(const std::vector<ExerciseDone>& exercises)
{
    m_table->setRowCount(0);
    for (const ExerciseDone& done : exercises)
        addRow(done);
}

void ExerciseTable::addRow(const ExerciseDone& done)
{
    const int row = m_table->rowCount();
    const QString name = nameOf(done.id, m_texts);
    m_table->insertRow(row);
    auto* item = new QTableWidgetItem(name);
    item->setData(Qt::UserRole, q(done.id));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_table->setItem(row, NameColumn, item);
    //: %1 is an exercise
    putBox(row, SetsColumn, numberBox("sets", done.sets, tr("Sets of %1").arg(name)));
    putBox(row, RepsColumn, numberBox("reps", done.reps, tr("Repetitions of %1").arg(name)));
    putBox(row, SecondsColumn, numberBox("seconds", done.seconds, tr("Seconds of %1").arg(name)));
    putBox(row, LoadColumn, loadBox(done.load, m_unit, tr("Load of %1").arg(name)));
}

void ExerciseTable::putBox(int row, int column, QWidget* box)
{
    m_table->setCellWidget(row, column, box);
    box->installEventFilter(this);
}

bool ExerciseTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        m_table->selectRow(rowOf(*m_table, watched));
    return QWidget::eventFilter(watched, event);
}

void ExerciseTable::addChosen()
{
    addRow({.id = m_box->currentData().toString().toStdString()});
    m_table->selectRow(m_table->rowCount() - 1);
    m_table->scrollToBottom();
}

void ExerciseTable::removeChosen()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

std::vector<ExerciseDone> ExerciseTable::exercises() const
{
    std::vector<ExerciseDone> exercises;
    exercises.reserve(static_cast<std::size_t>(m_table->rowCount()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        exercises.push_back(
            {.id = m_table->item(row, NameColumn)->data(Qt::UserRole).toString().toStdString(),
             .sets = numberIn(*m_table, row, SetsColumn),
             .reps = numberIn(*m_table, row, RepsColumn),
             .seconds = numberIn(*m_table, row, SecondsColumn),
             .load = loadIn(*m_table, row)});
    return exercises;
}

} // namespace comeback::app
