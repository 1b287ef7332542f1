// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/type.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace comeback::report {

/// A piece of a page: so high, and painted with its top left corner at a point. Blocks are values;
/// larger ones are made of smaller ones.
struct Block
{
    double height = 0;
    std::function<void(QPainter&, QPointF)> paint = {};
};

/// One cell of a row: where it begins, and what stands in it.
struct Cell
{
    double x = 0;
    Block block;
};

/// A column of a table: how wide, and how its figures or words are set.
struct TableColumn
{
    double width = 0;
    Align align = Align::Left;
};

/// A line of a table; its head is set small and muted.
struct TableRow
{
    std::vector<QString> cells;
    bool head = false;
};

/// Blocks under each other, `gap` apart; empty ones take no room.
[[nodiscard]] Block stack(std::vector<Block> blocks, double gap);
/// Blocks beside each other, as high as the highest.
[[nodiscard]] Block beside(std::vector<Cell> cells);
/// Nothing, `height` high.
[[nodiscard]] Block gap(double height);
/// A line across.
[[nodiscard]] Block hairline(double width);
/// A block within a frame, `padding` away from it on every side; the block is as wide as it was
/// made.
[[nodiscard]] Block framed(Block block, double width, double padding);

/// Makes blocks of text in the type of one document.
class Setter
{
public:
    explicit Setter(Type type) : m_type(type) {}

    [[nodiscard]] const Type& type() const { return m_type; }
    [[nodiscard]] Block text(const QString& text, double width, const TextStyle& style = {}) const;
    enum class Marks : std::uint8_t { Points, Numbers };
    /// A list, each item behind its mark: a point, or its number.
    [[nodiscard]] Block list(const std::vector<QString>& items, double width,
                             const TextStyle& style, Marks marks) const;
    [[nodiscard]] Block table(const std::vector<TableColumn>& columns,
                              const std::vector<TableRow>& rows) const;
    /// A line to write on, with its label before it.
    [[nodiscard]] Block blankLine(const QString& label, double width, double labelWidth) const;

private:
    Type m_type;
};

/// Paints an empty box to tick, `size` wide and high.
void paintTickBox(QPainter& painter, QPointF topLeft, double size, double thickness);

} // namespace comeback::report
