// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/score_table_model.h"

#include <set>

namespace comeback::charts {

ScoreTableModel::ScoreTableModel(const CourseWords& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words)
{}

void ScoreTableModel::setScores(std::vector<ScoreLine> scores)
{
    beginResetModel();
    m_scores = std::move(scores);
    std::set<Date> dates;
    for (const ScoreLine& line : m_scores)
        for (const Score& score : line.scores)
            dates.insert(score.date);
    m_dates.assign(dates.rbegin(), dates.rend());
    endResetModel();
}

int ScoreTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_scores.size());
}

int ScoreTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstDate + static_cast<int>(m_dates.size());
}

QString ScoreTableModel::text(const ScoreLine& line, int column) const
{
    if (column == Question)
        return m_words.fullNameOf(line);
    if (column == Change)
        return CourseWords::nameOf(line.change);
    if (column == Band) {
        const ScoreBand& band = line.bands.back();
        //: From one score to another: the scores that are no change that matters
        return tr("%1 to %2").arg(m_words.figure(band.low), m_words.figure(band.high));
    }
    const Score* score = line.on(m_dates[static_cast<std::size_t>(column - FirstDate)]);
    return score ? m_words.figure(score->value) : QString();
}

QVariant ScoreTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != Question)
        return static_cast<int>(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    return text(m_scores[static_cast<std::size_t>(index.row())], index.column());
}

QVariant ScoreTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Question:
        return tr("Question, 0 to 10");
    case Change:
        return tr("Since the start");
    case Band:
        //: Column of a table: the scores within the smallest change that matters
        return tr("No real change");
    default:
        return m_words.shortDate(m_dates[static_cast<std::size_t>(section - FirstDate)]);
    }
}

} // namespace comeback::charts
