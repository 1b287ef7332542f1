// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_choice.h"

#include "app/label.h"
#include "app/theme.h"
#include "library/ladder.h"
#include "report/wording.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

using report::q;

ExerciseChoice::ExerciseChoice(QWidget* parent)
    : QWidget(parent)
    , m_findEdit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_noneLabel(new Label(QString(), Label::Small, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kTight);
    for (QWidget* each : {static_cast<QWidget*>(m_findEdit), static_cast<QWidget*>(m_list),
                          static_cast<QWidget*>(m_noneLabel)})
        column->addWidget(each);
    m_findEdit->setObjectName(QStringLiteral("findExerciseEdit"));
    m_findEdit->setPlaceholderText(tr("Find an exercise"));
    m_findEdit->setAccessibleName(tr("Find an exercise"));
    m_findEdit->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("exerciseList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_noneLabel->setTone(Label::Muted);
    m_noneLabel->hide();
    setFocusProxy(m_list);
    connect(m_findEdit, &QLineEdit::textChanged, this, &ExerciseChoice::find);
    connect(m_list, &QListWidget::itemChanged, this, &ExerciseChoice::changed);
}

void ExerciseChoice::ask(const library::Texts& texts, const QString& label, int shownRows)
{
    m_list->setAccessibleName(label);
    for (const std::string& id : library::exerciseIds())
        addExercise(q(id), q(library::exerciseName(id, texts.language())));
    const int row = std::max(fontMetrics().height(), m_list->sizeHintForRow(0));
    m_list->setFixedHeight(shownRows * row + 2 * m_list->frameWidth());
}

void ExerciseChoice::addExercise(const QString& id, const QString& name)
{
    auto* item = new QListWidgetItem(name, m_list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

void ExerciseChoice::choose(const std::vector<std::string>& ids)
{
    m_given = ids;
    for (const std::string& id : ids)
        if (m_list->model()
                ->match(m_list->model()->index(0, 0), Qt::UserRole, q(id), 1, Qt::MatchExactly)
                .isEmpty())
            addExercise(q(id), q(id));
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool out =
            std::ranges::find(ids, item->data(Qt::UserRole).toString().toStdString()) != ids.end();
        item->setCheckState(out ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::string> ExerciseChoice::chosen() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (const auto* item = m_list->item(row); item->checkState() == Qt::Checked)
            ids.push_back(item->data(Qt::UserRole).toString().toStdString());
    const auto placeOf = [this](const std::string& id) { return std::ranges::find(m_given, id); };
    std::ranges::stable_sort(ids, {}, placeOf);
    return ids;
}

void ExerciseChoice::find(const QString& words)
{
    const QString wanted = words.simplified();
    bool found = wanted.isEmpty();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const bool fits = item->text().contains(wanted, Qt::CaseInsensitive);
        found = found || fits;
        item->setHidden(!fits && item->checkState() != Qt::Checked);
    }
    m_noneLabel->setText(tr("No exercise has “%1” in its name.").arg(wanted));
    m_noneLabel->setVisible(!found);
}

} // namespace comeback::app
