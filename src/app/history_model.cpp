// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history_model.h"

#include "app/entry_words.h"
#include "app/today_words.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <algorithm>

namespace comeback::app {

using report::q;

HistoryModel::HistoryModel(const Context& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_locale(coach::localeOf(context.texts.language()))
{
    m_rows = static_cast<int>(context.coach.timeline().entries.size());
}

void HistoryModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_context.coach.timeline().entries.size());
    endResetModel();
}

const Entry* HistoryModel::entry(int row) const
{
    // Between a change of the diary and `reload` there may be fewer entries than rows.
    const auto& entries = m_context.coach.timeline().entries;
    const auto place = static_cast<std::size_t>(row);
    return row >= 0 && place < entries.size() ? &entries[place] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HistoryModel::decisionOf(int row) const
{
    const auto decisions = m_context.coach.timeline().decisionsOf(static_cast<std::size_t>(row));
    if (decisions.empty())
        return {};
    const auto title = [this](const Decision& decision) {
        return q(m_context.texts.decision(decision, m_context.coach.protocol()).title);
    };
    const Decision& telling = tellingDecision(decisions);
    if (telling.reason == Reason::Pending)
        if (const Decision* settled = settledLater(row))
            //: What a session came to, by the figure of a later day; %1 is a decision.
            return tr("Later: %1").arg(title(*settled));
    return title(telling);
}

/// A session is settled by the first figure of a later day; null while there is none.
const Decision* HistoryModel::settledLater(int row) const
{
    const coach::Timeline& timeline = m_context.coach.timeline();
    const auto place = static_cast<std::size_t>(row);
    const Date day = timeline.entries[place].date;
    for (std::size_t later = place + 1; later < timeline.entries.size(); ++later) {
        const Entry& entry = timeline.entries[later];
        const auto decisions = timeline.decisionsOf(later);
        const EntryType type = typeOf(entry.body);
        const bool figure = type == EntryType::CheckIn || type == EntryType::Session;
        if (figure && entry.date > day)
            return decisions.empty() ? nullptr : &tellingDecision(decisions);
    }
    return nullptr;
}

bool HistoryModel::hasNotes() const
{
    return std::ranges::any_of(m_context.coach.timeline().entries,
                               [](const Entry& each) { return !noteOf(each.body).isEmpty(); });
}

QString HistoryModel::text(int row, Column column) const
{
    const Entry& logged = *entry(row);
    switch (column) {
    case DateColumn:
        return coach::dateText(m_locale, logged.date);
    case TypeColumn:
        return nameOf(typeOf(logged.body));
    case LoggedColumn:
        return describe(logged.body, m_context);
    case DecisionColumn:
        return decisionOf(row);
    case NoteColumn:
        return noteOf(logged.body).simplified();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    const Entry* logged = index.isValid() ? entry(index.row()) : nullptr;
    if (!logged)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), static_cast<Column>(index.column()));
    case PlaceRole:
        return index.row();
    case TypeRole:
        return static_cast<int>(typeOf(logged->body));
    case DayRole:
        return logged->date.dayNumber();
    case SortRole:
        if (index.column() == DateColumn)
            return index.row();
        return text(index.row(), static_cast<Column>(index.column()));
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case DateColumn:
        return tr("Date");
    case TypeColumn:
        return tr("Kind");
    case LoggedColumn:
        return tr("What you logged");
    case DecisionColumn:
        return tr("What it led to");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

HistoryFilter::HistoryFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(HistoryModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void HistoryFilter::setType(std::optional<EntryType> type)
{
    m_type = type;
    invalidateFilter();
}

void HistoryFilter::setDates(Date from, Date to)
{
    m_from = from;
    m_to = to;
    invalidateFilter();
}

void HistoryFilter::setWords(const QString& words)
{
    m_words = words.simplified();
    invalidateFilter();
}

bool HistoryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto cell = [&](int column, int role) {
        return sourceModel()->index(row, column, parent).data(role);
    };
    const int type = cell(0, HistoryModel::TypeRole).toInt();
    if (m_type && type != static_cast<int>(*m_type))
        return false;
    const int day = cell(0, HistoryModel::DayRole).toInt();
    if (day < m_from.dayNumber() || day > m_to.dayNumber())
        return false;
    return m_words.isEmpty() || cell(HistoryModel::NoteColumn, Qt::DisplayRole)
                                    .toString()
                                    .contains(m_words, Qt::CaseInsensitive);
}

bool HistoryFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    // What is equal in a column stands in the order of replay.
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    return !QSortFilterProxyModel::lessThan(right, left) && left.row() < right.row();
}

} // namespace comeback::app
