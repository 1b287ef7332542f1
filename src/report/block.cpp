// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/block.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace comeback::report {

namespace {

constexpr double kHairline = pt(0.4);

void drawLine(QPainter& painter, QPointF from, QPointF to)
{
    painter.setPen(QPen(ink::hairline(), kHairline));
    painter.drawLine(from, to);
}

} // namespace

Block stack(std::vector<Block> blocks, double gap)
{
    std::erase_if(blocks, [](const Block& block) { return block.height <= 0; });
    double height = blocks.empty() ? 0 : gap * static_cast<double>(blocks.size() - 1);
    for (const Block& block : blocks)
        height += block.height;
    return {height, [blocks = std::move(blocks), gap](QPainter& painter, QPointF at) {
                for (const Block& block : blocks) {
                    if (block.paint)
                        block.paint(painter, at);
                    at.ry() += block.height + gap;
                }
            }};
}

Block beside(std::vector<Cell> cells)
{
    double height = 0;
    for (const Cell& cell : cells)
        height = std::max(height, cell.block.height);
    return {height, [cells = std::move(cells)](QPainter& painter, QPointF at) {
                for (const Cell& cell : cells)
                    if (cell.block.paint)
                        cell.block.paint(painter, at + QPointF(cell.x, 0));
            }};
}

Block gap(double height)
{
    return {height};
}

Block hairline(double width)
{
    return {kHairline, [width](QPainter& painter, QPointF at) {
                drawLine(painter, at, at + QPointF(width, 0));
            }};
}

Block framed(Block block, double width, double padding)
{
    const double height = block.height + 2 * padding;
    return {height,
            [block = std::move(block), width, height, padding](QPainter& painter, QPointF at) {
                painter.setPen(QPen(ink::text(), pt(1)));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(at, QSizeF(width, height)));
                if (block.paint)
                    block.paint(painter, at + QPointF(padding, padding));
            }};
}

Block Setter::text(const QString& text, double width, const TextStyle& style) const
{
    if (text.isEmpty())
        return {};
    const SetText set(text, m_type, style, width);
    return {set.height(), [set](QPainter& painter, QPointF at) { set.paint(painter, at); }};
}

Block Setter::list(const std::vector<QString>& items, double width, const TextStyle& style,
                   Marks marks) const
{
    const double indent = m_type.lineHeight(style.role) * (marks == Marks::Numbers ? 1.2 : 0.8);
    std::vector<Block> lines;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString mark = marks == Marks::Numbers ? QString::number(i + 1) + QLatin1Char('.')
                                                     : QString(QChar(0x2022));
        lines.push_back(beside(
            {{0, text(mark, indent, style)}, {indent, text(items[i], width - indent, style)}}));
    }
    return stack(std::move(lines), pt(1));
}

Block Setter::table(const std::vector<TableColumn>& columns,
                    const std::vector<TableRow>& rows) const
{
    constexpr double kGutter = pt(4);
    double total = 0;
    for (const TableColumn& column : columns)
        total += column.width;
    std::vector<Block> lines;
    for (const TableRow& row : rows) {
        std::vector<Cell> cells;
        double x = 0;
        for (std::size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
            TextStyle style{.role = row.head ? Role::Small : Role::Body, .align = columns[i].align};
            style.muted = row.head;
            const double inset = columns[i].align == Align::Right ? 0 : kGutter;
            cells.push_back({x, text(row.cells[i], columns[i].width - inset, style)});
            x += columns[i].width;
        }
        lines.push_back(beside(std::move(cells)));
        lines.push_back(hairline(total));
    }
    return stack(std::move(lines), pt(1.6));
}

Block Setter::blankLine(const QString& label, double width, double labelWidth) const
{
    const Block words =
        text(label, labelWidth - pt(4), {.role = Role::Small, .align = Align::Left});
    const double height = std::max(words.height, m_type.lineHeight(Role::Body)) + pt(6);
    return {height, [words, width, labelWidth, height](QPainter& painter, QPointF at) {
                if (words.paint)
                    words.paint(painter, at + QPointF(0, height - words.height));
                drawLine(painter, at + QPointF(labelWidth, height), at + QPointF(width, height));
            }};
}

void paintTickBox(QPainter& painter, QPointF topLeft, double size, double thickness)
{
    painter.setPen(QPen(ink::text(), thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(topLeft, QSizeF(size, size)));
}

} // namespace comeback::report
