// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_words.h"
#include "charts/scores.h"

#include <QAbstractTableModel>

#include <vector>

namespace comeback::charts {

/// The questionnaires as a table: a row for each question, with a column for how it compares with
/// the first score of the episode, one for the change that would matter, and one for each date on
/// which something was answered, the latest first.
class ScoreTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Question, Change, Band, FirstDate };
    Q_ENUM(Column)

    /// The words outlive the model.
    explicit ScoreTableModel(const CourseWords& words, QObject* parent = nullptr);

    void setScores(std::vector<ScoreLine> scores);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const ScoreLine& line, int column) const;

    const CourseWords& m_words;
    std::vector<ScoreLine> m_scores;
    std::vector<Date> m_dates; ///< the latest first
};

} // namespace comeback::charts
