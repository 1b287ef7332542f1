// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figure.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <optional>

namespace comeback::app {

/// An exercise as a moving figure, or, where motion is unwanted, as its start and end. It moves
/// only while it is seen; Space or a click stops it and lets it go on.
class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Shows the movement of an exercise; the name is for who can't see the figure.
    void setExercise(const std::string& id, const QString& name);
    /// Half as large, for a page that shows several.
    void setCompact() { m_compact = true; }
    /// A resting figure stands where the movement is farthest from its beginning.
    void setResting(bool resting);
    /// Whether figures move at all: the system's wish, or the person's.
    static void setMotionWanted(bool wanted);

    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] bool mayMove() const;
    void start();
    void stop();
    void toggle();

    std::optional<figures::MovingFigure> m_figure;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    bool m_compact = false;
    bool m_resting = false;
    double m_farthest = 0; ///< the moment at which it rests, seconds
    double m_before = 0;   ///< seconds that were shown before the clock was started
};

} // namespace comeback::app
