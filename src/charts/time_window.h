// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"

#include <QObject>

#include <optional>

namespace comeback::charts {

/// Which part of the time is in view: the one object that buttons, keys, wheel and drag move, and
/// that every panel follows. Places are days since 1970-01-01, as fractions; the view never leaves
/// the limits and is never narrower than a week, unless the limits are.
class TimeWindow : public QObject
{
    Q_OBJECT

public:
    enum class Preset : std::uint8_t { TwoWeeks, ThreeMonths, OneYear, All };

    explicit TimeWindow(QObject* parent = nullptr);

    /// The days that can be seen. A view that had the last day in it keeps it in.
    void setLimits(DateRange limits);
    /// Shows the last two weeks, three months, …; less than that where there is less to show.
    void show(Preset preset);
    /// The preset shown; nothing once the view has been moved or zoomed.
    [[nodiscard]] std::optional<Preset> preset() const { return m_preset; }

    [[nodiscard]] double lower() const { return m_lower; }
    [[nodiscard]] double upper() const { return m_upper; }
    /// The days in view, whole or in part.
    [[nodiscard]] DateRange days() const;
    [[nodiscard]] DateRange limits() const { return m_limits; }

    void panBy(double days);
    /// Shows `factor` times as many days, with `centre` staying where it is.
    void zoom(double factor, double centre);
    void toFirst();
    void toLast();
    /// Moves the view just so far that `date` is in it.
    void reveal(Date date);

Q_SIGNALS:
    void changed();

private:
    void set(double lower, double upper, std::optional<Preset> preset);

    DateRange m_limits;
    double m_lower = 0;
    double m_upper = 0;
    std::optional<Preset> m_preset = Preset::ThreeMonths;
};

} // namespace comeback::charts
