// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>

class QColor;
class QPainter;
class QTextLayout;

namespace comeback::report {

/// Everything on paper is measured in tenths of a typographic point. Fonts are set in whole units
/// of it, without hinting, so that the same text breaks at the same place on the screen, on every
/// printer and in the PDF.
[[nodiscard]] constexpr double pt(double points)
{
    return points * 10.0;
}

[[nodiscard]] constexpr double mm(double millimetres)
{
    return millimetres * 720.0 / 25.4;
}

/// The four sizes of a document.
enum class Role : std::uint8_t { Small, Body, Heading, Title };
enum class Weight : std::uint8_t { Regular, Bold };

/// The fonts of one document. Only families whose figures are all of one width are asked for, so
/// that columns of numbers stand under each other.
class Type
{
public:
    /// The sizes of the four roles in points.
    explicit Type(const std::array<double, 4>& sizes) : m_sizes(sizes) {}

    [[nodiscard]] QFont font(Role role, Weight weight = Weight::Regular) const;
    /// From one baseline to the next, in units.
    [[nodiscard]] double lineHeight(Role role) const;

private:
    std::array<double, 4> m_sizes;
};

enum class Align : std::uint8_t { Left, Centre, Right };

/// How a text is set.
struct TextStyle
{
    Role role = Role::Body;
    Weight weight = Weight::Regular;
    Align align = Align::Left;
    int mostLines = 0; ///< what does not fit ends in an ellipsis; 0 sets no limit
    bool muted = false;
};

/// A text broken into the lines of a column; the direction of writing is the text's own.
class SetText
{
public:
    SetText(const QString& text, const Type& type, const TextStyle& style, double width);

    [[nodiscard]] double height() const { return m_height; }
    /// The width of the longest line.
    [[nodiscard]] double naturalWidth() const;
    void paint(QPainter& painter, QPointF topLeft, const QColor& color) const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    void breakLines(double width);

    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight;
    double m_height = 0;
    int m_mostLines;
    bool m_muted;
};

/// The colours of paper: each is told from the others on a printer without colour.
namespace ink {
[[nodiscard]] QColor text();
[[nodiscard]] QColor muted();
[[nodiscard]] QColor hairline();
[[nodiscard]] QColor shade(); ///< behind text
} // namespace ink

} // namespace comeback::report
