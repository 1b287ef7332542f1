// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace comeback::charts {

/// The weeks of the chart as a table: one row for each week from Monday to Sunday, the latest
/// first, also those in which nothing was logged.
class WeekTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        WeekColumn,
        Trained,
        Walks,
        Logged,
        Minutes,
        Planned,
        Lifted,
        Heaviest,
        Morning,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The words outlive the model.
    explicit WeekTableModel(const CourseWords& words, QObject* parent = nullptr);

    void setWeeks(std::vector<Week> weeks);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const Week& week, Column column) const;

    const CourseWords& m_words;
    std::vector<Week> m_weeks;
};

} // namespace comeback::charts
