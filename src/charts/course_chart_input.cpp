// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CourseChart that answers keys, pointer, wheel and fingers.
#include "charts/course_chart.h"

#include "charts/pinch.h"
#include "charts/time_keys.h"
#include "charts/turns.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace comeback::charts {

namespace {

/// How far from a mark a click still means it, at a text size of 13 pixels.
constexpr double kReachOfAClick = 7;

} // namespace

bool CourseChart::event(QEvent* event)
{
    const auto pinch = m_course ? pinchOf(*event, *this) : std::nullopt;
    if (!pinch)
        return QWidget::event(event);
    m_drag.reset();
    if (pinch->movedX != 0)
        m_window.panBy(-pinch->movedX * m_drawing->daysPerPixel());
    if (pinch->factor != 1)
        m_window.zoom(1 / pinch->factor, m_drawing->dayAt(pinch->centreX - kFocusMargin));
    event->accept();
    return true;
}

void CourseChart::keyPressEvent(QKeyEvent* event)
{
    if (!m_course || !actOn(*event))
        QWidget::keyPressEvent(event);
}

bool CourseChart::actOn(const QKeyEvent& event)
{
    if (moveCursor(event))
        return true;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        if (m_cursor)
            openNear(*m_cursor, 0);
        return m_cursor.has_value();
    }
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT left();
        if (m_cursor)
            read(std::nullopt);
        return true;
    }
    const double middle = (m_window.lower() + m_window.upper()) / 2;
    return moveByKey(m_window, event.key(), m_cursor ? m_cursor->dayNumber() + 0.5 : middle);
}

bool CourseChart::moveCursor(const QKeyEvent& event)
{
    const int key = event.key();
    const bool byTurns = event.modifiers() & Qt::ControlModifier;
    const bool byDays = !byTurns && (event.modifiers() & Qt::ShiftModifier);
    const bool sideways = byTurns || byDays;
    const bool back = key == Qt::Key_Up || (sideways && key == Qt::Key_Left);
    const bool forth = key == Qt::Key_Down || (sideways && key == Qt::Key_Right);
    if (!back && !forth)
        return false;
    const DateRange view = *daysInView();
    const bool inView = m_cursor && *m_cursor >= view.from && *m_cursor <= view.to;
    if (!inView && !byTurns) {
        const Day* last = m_course->lastUntil(view.to);
        stepTo(last && last->date >= view.from ? last->date : view.to);
    } else if (byDays) {
        stepTo(m_cursor->plusDays(back ? -1 : 1));
    } else if (const Day* day = byTurns ? turnBeside(back) : loggedBeside(back)) {
        stepTo(day->date);
    }
    return true;
}

const Day* CourseChart::turnBeside(bool back) const
{
    // Without a cursor the search begins behind the last day in view.
    const Date from = m_cursor.value_or(daysInView()->to.plusDays(1));
    return back ? turnBefore(*m_course, from) : turnAfter(*m_course, from);
}

const Day* CourseChart::loggedBeside(bool back) const
{
    return back ? m_course->lastUntil(m_cursor->plusDays(-1)) : m_course->firstAfter(*m_cursor);
}

void CourseChart::openNear(Date date, int reach)
{
    const Day* day = decidedNear(*m_course, date, reach);
    if (!day)
        return Q_EMIT left();
    read(day->date);
    Q_EMIT decisionsWanted(day->date);
}

Date CourseChart::dateAt(QPointF point) const
{
    return std::clamp(m_drawing->dateAt(point - QPointF(kFocusMargin, kFocusMargin)),
                      m_course->range.from, m_course->range.to);
}

void CourseChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_course)
        m_drag = Drag{event->position(), event->position().x()};
}

void CourseChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_course)
        return;
    const QPointF point = event->position();
    if (m_drag && !m_drag->moved) {
        const double way = (point - m_drag->begin).manhattanLength();
        m_drag->moved = way >= QApplication::startDragDistance();
        if (m_drag->moved)
            setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag && m_drag->moved) {
        m_window.panBy((m_drag->lastX - point.x()) * m_drawing->daysPerPixel());
        m_drag->lastX = point.x();
    } else if (const Date date = dateAt(point); !m_drag && m_cursor != date) {
        read(date);
    }
}

void CourseChart::mouseReleaseEvent(QMouseEvent* event)
{
    unsetCursor();
    const auto drag = std::exchange(m_drag, std::nullopt);
    if (!drag || drag->moved)
        return;
    const double unit = fontMetrics().height() / 17.0;
    const double reach = kReachOfAClick * unit * m_drawing->daysPerPixel();
    openNear(dateAt(event->position()), static_cast<int>(reach));
}

void CourseChart::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    const QPoint delta = event->angleDelta();
    if (!m_course || delta.isNull())
        return;
    // Where the chart is higher than what can be seen of it, the wheel scrolls, and zooms with
    // Ctrl.
    const bool whole = visibleRegion().boundingRect().height() >= height();
    const bool sideways = std::abs(delta.x()) > std::abs(delta.y());
    if (!whole && !sideways && !(event->modifiers() & Qt::ControlModifier))
        return event->ignore();
    if (sideways) {
        const double width = m_window.upper() - m_window.lower();
        m_window.panBy(-delta.x() / kNotch * width * kPanShare);
    } else {
        const double centre = m_drawing->dayAt(event->position().x() - kFocusMargin);
        m_window.zoom(std::pow(kZoomStep, delta.y() / kNotch), centre);
    }
    event->accept();
}

void CourseChart::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_cursor && !hasFocus())
        read(std::nullopt);
}

} // namespace comeback::charts
