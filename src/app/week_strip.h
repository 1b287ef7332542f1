// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"

#include <QWidget>

#include <array>

class QPainter;

namespace comeback::app {

/// The seven days that end today: on each whether a session was done, a check-in given, or a rest
/// kept, told by shape as well as by colour. A rest day counts as kept, never as missed.
class WeekStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WeekStrip(QWidget* parent = nullptr);

    void show(const coach::Coach& coach);
    /// The strip in words: days with movement, sessions, extra walks, mornings logged.
    [[nodiscard]] QString summary() const { return m_summary; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kDays = 7;

    struct Day
    {
        QString name;
        bool session = false;
        bool walk = false;
        bool checkIn = false;
    };

    void paintDay(QPainter& painter, const QRectF& box, const Day& day) const;

    std::array<Day, kDays> m_days;
    QString m_summary;
};

} // namespace comeback::app
