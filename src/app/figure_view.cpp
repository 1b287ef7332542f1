// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/figure_view.h"

#include "app/card.h"
#include "app/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QTimerEvent>

#include <algorithm>

namespace comeback::app {

namespace {

constexpr double kMilliseconds = 1000;
bool motionWanted = true;

bool isOnCard(const QWidget& widget)
{
    for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget())
        if (qobject_cast<const Card*>(each))
            return true;
    return false;
}

} // namespace

FigureView::FigureView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureView::setMotionWanted(bool wanted)
{
    motionWanted = wanted;
}

void FigureView::setExercise(const std::string& id, const QString& name)
{
    stop();
    m_before = 0;
    m_figure.reset();
    if (const auto movement = library::movement(id))
        m_figure.emplace(*movement);
    m_farthest = m_figure && m_resting ? figures::farthestMoment(m_figure->movement()) : 0;
    //: What a screen reader says of a picture; %1 is an exercise.
    setAccessibleName(tr("Figure: %1").arg(name));
    setAccessibleDescription(tr("Space stops the figure and lets it go on."));
    setVisible(m_figure.has_value());
    if (isVisible())
        start();
    update();
}

void FigureView::setResting(bool resting)
{
    stop();
    m_resting = resting;
    if (resting && m_figure)
        m_farthest = figures::farthestMoment(m_figure->movement());
    m_before = 0;
    if (!resting && isVisible())
        start();
    update();
}

/// A style that animates nothing says that the system wants no motion.
bool FigureView::mayMove() const
{
    return motionWanted && style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

QSize FigureView::sizeHint() const
{
    const int line = fontMetrics().height();
    return m_compact ? QSize{line * 7, line * 5} : QSize{line * 14, line * 10};
}

void FigureView::start()
{
    if (!m_figure || m_resting || !mayMove())
        return;
    const double rate = screen() ? screen()->refreshRate() : 60;
    m_clock.start();
    m_timer.start(static_cast<int>(kMilliseconds / std::max(rate, 1.0)), Qt::PreciseTimer, this);
}

void FigureView::stop()
{
    if (m_timer.isActive())
        m_before += static_cast<double>(m_clock.elapsed()) / kMilliseconds;
    m_timer.stop();
}

void FigureView::toggle()
{
    if (m_timer.isActive())
        stop();
    else
        start();
    update();
}

void FigureView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    start();
}

void FigureView::hideEvent(QHideEvent* event)
{
    stop();
    QWidget::hideEvent(event);
}

void FigureView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space)
        toggle();
    else
        QWidget::keyPressEvent(event);
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    toggle();
    QWidget::mousePressEvent(event);
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_figure)
        return;
    const Theme& theme = themeOf(palette());
    const QColor ground = isOnCard(*this) ? theme.card : theme.window;
    const auto colors = figures::figureColors(theme.text, ground, theme.accent);
    QPainter painter(this);
    const QRectF inside =
        QRectF(rect()).adjusted(space::kSmall, space::kSmall, -space::kSmall, -space::kSmall);
    if (!mayMove() && !m_resting)
        figures::paintStartAndEnd(painter, inside, m_figure->movement(), colors);
    else if (m_resting)
        m_figure->paint(painter, inside, m_farthest, colors);
    else {
        const double now =
            m_timer.isActive() ? static_cast<double>(m_clock.elapsed()) / kMilliseconds : 0;
        m_figure->paint(painter, inside, m_before + now, colors);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kSmall,
                                space::kSmall);
    }
}

} // namespace comeback::app
