// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_table_model.h"

namespace comeback::charts {

namespace {

QString painText(const Day& day, Series series)
{
    const auto pain = day.of(series);
    return pain ? QString::number(pain->value()) : QString();
}

} // namespace

CourseTableModel::CourseTableModel(const CourseWords& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{}

void CourseTableModel::setCourse(Course course)
{
    beginResetModel();
    m_course = std::move(course);
    endResetModel();
}

int CourseTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_course ? 0 : static_cast<int>(m_course->days.size());
}

int CourseTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Day& CourseTableModel::dayOf(int row) const
{
    return m_course->days[m_course->days.size() - 1 - static_cast<std::size_t>(row)];
}

QString CourseTableModel::text(const Day& day, Column column) const
{
    switch (column) {
    case DateColumn:
        return m_words.shortDate(day.date);
    case Morning:
        return painText(day, Series::Morning);
    case Before:
        return painText(day, Series::Before);
    case Worst:
        return painText(day, Series::Worst);
    case After:
        return painText(day, Series::After);
    case Minutes:
        return day.work.minutes > 0 ? QString::number(day.work.minutes) : QString();
    case Lifted:
        return day.work.gramsLifted > 0 ? m_words.kilograms(day.work.gramsLifted) : QString();
    case Level:
        return day.level ? m_words.level(*day.level) : QString();
    case Events:
        return m_words.decided(*m_course, day);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CourseTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_course)
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool figures = column >= Morning && column <= Level;
    if (role == Qt::TextAlignmentRole && figures)
        return static_cast<int>(Qt::AlignCenter);
    if (role == Qt::DisplayRole)
        return text(dayOf(index.row()), column);
    if (role == Qt::ToolTipRole && column == Events)
        return m_words.describe(*m_course, dayOf(index.row()).date).toHtmlEscaped();
    return {};
}

QVariant CourseTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case DateColumn:
        return tr("Date");
    case Morning:
        return CourseWords::nameOf(Series::Morning);
    case Before:
        return CourseWords::nameOf(Series::Before);
    case Worst:
        return CourseWords::nameOf(Series::Worst);
    case After:
        return CourseWords::nameOf(Series::After);
    case Minutes:
        return tr("Minutes");
    case Lifted:
        //: Column of a table: kilograms lifted, in all
        return tr("Lifted");
    case Level:
        return tr("Level");
    case Events:
        return tr("What happened");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace comeback::charts
