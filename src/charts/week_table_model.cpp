// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/week_table_model.h"

#include <cmath>

namespace comeback::charts {

namespace {

QString kilogramsOrNothing(const CourseWords& words, std::int64_t grams)
{
    return grams > 0 ? words.kilograms(grams) : QString();
}

} // namespace

WeekTableModel::WeekTableModel(const CourseWords& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{}

void WeekTableModel::setWeeks(std::vector<Week> weeks)
{
    beginResetModel();
    m_weeks = std::move(weeks);
    endResetModel();
}

int WeekTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int WeekTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WeekTableModel::text(const Week& week, Column column) const
{
    switch (column) {
    case WeekColumn:
        return m_words.shortDate(week.monday);
    case Trained:
        return QString::number(week.daysTrained);
    case Walks:
        return QString::number(week.work.walks);
    case Logged:
        return QString::number(week.daysLogged);
    case Minutes:
        return QString::number(week.work.minutes);
    case Planned:
        return week.planned > 0 ? QString::number(std::lround(week.planned)) : QString();
    case Lifted:
        return kilogramsOrNothing(m_words, week.work.gramsLifted);
    case Heaviest:
        return kilogramsOrNothing(m_words, week.work.heaviest.grams);
    case Morning:
        return week.morning ? QString::number(week.morning->value()) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant WeekTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column != WeekColumn)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return text(m_weeks[m_weeks.size() - 1 - static_cast<std::size_t>(index.row())], column);
}

QVariant WeekTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case WeekColumn:
        //: Column of a table; the cells are the dates of Mondays
        return tr("Week from");
    case Trained:
        return tr("Days trained");
    case Walks:
        return tr("Extra walks");
    case Logged:
        return tr("Days logged");
    case Minutes:
        return tr("Minutes");
    case Planned:
        //: Column of a table: the minutes that the plan asked for
        return tr("Planned");
    case Lifted:
        //: Column of a table: kilograms lifted, in all
        return tr("Lifted");
    case Heaviest:
        //: Column of a table: the heaviest load
        return tr("Heaviest");
    case Morning:
        //: Column of a table: median of the pain in the morning
        return tr("Morning pain");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace comeback::charts
