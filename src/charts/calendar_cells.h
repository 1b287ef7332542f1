// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"
#include "charts/weeks.h"

#include <array>
#include <qcustomplot.h>
#include <vector>

namespace comeback::charts {

/// What a day of the calendar shows: the most that was done on it.
enum class DayKind : std::uint8_t { Logged, Walked, Trained };

inline constexpr int kDayKindCount = 3;

/// How high the row of a kind is, on the axis of the calendar.
inline constexpr double kKindRow = double{kWeekDays} / kDayKindCount;

[[nodiscard]] DayKind kindOf(const Day& day);

/// The cells of the calendar on a value axis from 0 (top) to 7. Where days have little room, a
/// column for each week with a row for each weekday from Monday on; where they have room, a column
/// for each day with a row for each kind. The kinds differ by size, and by colour besides.
class CalendarCells : public QCPAbstractPlottable
{
public:
    using QCPAbstractPlottable::QCPAbstractPlottable;

    void setCourse(const Course& course);
    void setStyle(const CourseStyle& style) { m_style = style; }
    void setByDay(bool byDay) { m_byDay = byDay; }

    [[nodiscard]] double selectTest(const QPointF& pos, bool onlySelectable,
                                    QVariant* details) const override;
    [[nodiscard]] QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    [[nodiscard]] QCPRange getValueRange(bool& found, QCP::SignDomain domain,
                                         const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& rect) const override;

private:
    struct Cell
    {
        int day = 0; ///< days since 1970-01-01
        DayKind kind{};
    };

    [[nodiscard]] QRectF rectOf(const Cell& cell) const;

    std::vector<Cell> m_cells;
    CourseStyle m_style;
    bool m_byDay = false;
};

} // namespace comeback::charts
