// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

#include <vector>

class QBoxLayout;

namespace comeback::app {

/// Widgets in a row that goes on in a further row where there is no room, as words do in a
/// paragraph: large text and long words make a page higher, never wider than its window. In a
/// language written from right to left it begins at the right.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    /// One row, if there is room.
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Lays out, or only measures; returns the height.
    int arrange(const QRect& rect, bool measureOnly) const;

    struct Placed
    {
        QLayoutItem* item;
        QRect where;
    };
    void place(const std::vector<Placed>& row, const QRect& rect, int height) const;

    QList<QLayoutItem*> m_items;
};

/// Lets the widgets of a row, which stands in `parent`, go on in further rows. A layout of this
/// kind takes the place of the row, which is deleted with its springs.
void letFlow(QBoxLayout& parent, QBoxLayout& row);

} // namespace comeback::app
