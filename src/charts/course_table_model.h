// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_words.h"

#include <QAbstractTableModel>

#include <optional>

namespace comeback::charts {

/// The days of the chart as a table, for reading line by line and for screen readers: one row for
/// each day on which something was logged, the latest first.
class CourseTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        Morning,
        Before,
        Worst,
        After,
        Minutes,
        Lifted,
        Level,
        Events,
        ColumnCount
    };
    Q_ENUM(Column)

    /// The words outlive the model.
    explicit CourseTableModel(const CourseWords& words, QObject* parent = nullptr);

    void setCourse(Course course);
    [[nodiscard]] Date dateOf(int row) const { return dayOf(row).date; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const Day& dayOf(int row) const;
    [[nodiscard]] QString text(const Day& day, Column column) const;

    const CourseWords& m_words;
    std::optional<Course> m_course;
};

} // namespace comeback::charts
