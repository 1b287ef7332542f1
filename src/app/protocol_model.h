// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/protocol_numbers.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QStyledItemDelegate>

#include <vector>

namespace comeback::app {

/// The numbers of a protocol as a table to edit: what each means, its value, the usual value, the
/// bounds. A value outside the bounds cannot be entered.
class ProtocolModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, UsualColumn, BoundsColumn, ColumnCount };
    Q_ENUM(Column)

    /// `usual` is what the values are compared with.
    ProtocolModel(const library::Texts& texts, Protocol usual, QObject* parent = nullptr);

    [[nodiscard]] const Protocol& protocol() const { return m_protocol; }
    /// Shows another protocol.
    void setProtocol(Protocol protocol);
    /// Renames it; the numbers stay.
    void setName(const std::string& id, const std::string& name);
    /// The number of a row; null outside the table.
    [[nodiscard]] const library::ProtocolNumber* number(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] bool isUsual(int row) const;

    const library::Texts& m_texts;
    QLocale m_locale;
    Protocol m_usual;
    Protocol m_protocol;
    std::vector<library::ProtocolNumber> m_numbers;
    std::vector<std::optional<int>> m_usualValues; ///< row by row; nothing where there is none
};

/// Edits a value with a box that knows its bounds.
class ProtocolDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
};

} // namespace comeback::app
