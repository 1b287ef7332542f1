// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_colors.h"

#include <QFont>

#include <cmath>
#include <cstdint>

namespace comeback::charts {

/// Whether series and spans must tell themselves apart by shape, dash and hatching alone.
enum class Ink : std::uint8_t { Colour, BlackAndWhite };

/// How a course is drawn. The font's pixel size is the measure of everything else: symbols, lines
/// and distances grow with it.
struct CourseStyle
{
    QFont font;
    CourseColors colors;
    Ink ink = Ink::Colour;
    bool marks = false; ///< whether decisions that turned the course are marked on the stair

    /// One pixel at a text size of 13 pixels, in the units of the font's pixel size.
    [[nodiscard]] double unit() const { return font.pixelSize() / 13.0; }
};

/// How much of the time one point of a line stands for.
enum class Resolution : std::uint8_t { Day, Week, Month };

/// What is in view: days since 1970-01-01, with the room that there is for them.
struct CourseView
{
    double lower = 0;
    double upper = 1;
    double width = 0;  ///< of the whole drawing, in pixels
    double height = 0; ///< of the one panel, likewise; roughly

    [[nodiscard]] double pixelsPerDay() const { return width / (upper - lower); }
    /// The last day in view, whole or in part.
    [[nodiscard]] Date lastDay() const
    {
        return Date::fromDayNumber(static_cast<std::int64_t>(std::ceil(upper)) - 1);
    }
    /// Days where they have room enough, else medians of weeks or months.
    [[nodiscard]] Resolution resolution(double unit) const
    {
        constexpr double kRoomForADay = 5;
        constexpr double kRoomForAWeek = 0.8;
        const double room = pixelsPerDay() / unit;
        if (room >= kRoomForADay)
            return Resolution::Day;
        return room >= kRoomForAWeek ? Resolution::Week : Resolution::Month;
    }
};

} // namespace comeback::charts
