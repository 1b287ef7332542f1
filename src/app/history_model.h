// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSortFilterProxyModel>

#include <optional>

namespace comeback::app {

/// Every entry of the diary as a row: when, what kind, what was logged in words, the decision it
/// led to, the note. Rows stand in the order of replay; `HistoryFilter` sorts them.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, TypeColumn, LoggedColumn, DecisionColumn, NoteColumn, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        PlaceRole = Qt::UserRole, ///< place in the order of replay; sorts by date
        TypeRole,                 ///< EntryType as int
        DayRole,                  ///< day number of the date
        SortRole,                 ///< what a column is sorted by
    };
    Q_ENUM(Role)

    explicit HistoryModel(const Context& context, QObject* parent = nullptr);

    /// Reads the coach's timeline anew.
    void reload();
    /// Whether any entry has a note.
    [[nodiscard]] bool hasNotes() const;
    /// The entry of a row; null outside the table.
    [[nodiscard]] const Entry* entry(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString decisionOf(int row) const;
    [[nodiscard]] const Decision* settledLater(int row) const;

    Context m_context;
    QLocale m_locale;
    int m_rows = 0;
};

/// Which entries are shown: of one type or all, within dates, with words in their note.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit HistoryFilter(QObject* parent = nullptr);

    void setType(std::optional<EntryType> type);
    void setDates(Date from, Date to);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::optional<EntryType> m_type;
    Date m_from = Date::earliest();
    Date m_to = Date::latest();
    QString m_words;
};

} // namespace comeback::app
