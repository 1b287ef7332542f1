// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_chart.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

/// Room around the drawing for the ring that shows the focus.
constexpr int kFocusMargin = 4;
constexpr double kZoomStep = 0.7;
constexpr double kPanShare = 0.15;

} // namespace

CourseChart::CourseChart(const library::Texts& texts, const Protocol& protocol, QWidget* parent)
    : QWidget(parent)
    , m_words(texts, protocol)
    , m_plot(new QCustomPlot(this))
    , m_drawing(*m_plot, m_words)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFocusMargin, kFocusMargin, kFocusMargin, kFocusMargin);
    layout->addWidget(m_plot);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Chart of pain and level"));
    restyle();
    connect(&m_window, &TimeWindow::changed, this, &CourseChart::showView);
}

QSize CourseChart::sizeHint() const
{
    constexpr int kColumns = 60;
    constexpr int kLines = 24;
    return {fontMetrics().averageCharWidth() * kColumns, fontMetrics().height() * kLines};
}

QSize CourseChart::minimumSizeHint() const
{
    constexpr int kLines = 16;
    return {fontMetrics().averageCharWidth() * 36, fontMetrics().height() * kLines};
}

void CourseChart::setCourse(Course course)
{
    m_course = std::move(course);
    m_drawing.setCourse(*m_course);
    m_window.setLimits(m_course->range);
    if (m_cursor && (*m_cursor < m_course->range.from || *m_cursor > m_course->range.to))
        m_cursor.reset();
    showView();
    read(m_cursor);
}

std::optional<DateRange> CourseChart::daysInView() const
{
    if (!m_course)
        return std::nullopt;
    const DateRange days = m_window.days();
    return DateRange{std::max(days.from, m_course->range.from),
                     std::min(days.to, m_course->range.to)};
}

QString CourseChart::summary() const
{
    const auto days = daysInView();
    return days ? m_words.summarise(*m_course, *days) : QString();
}

void CourseChart::restyle()
{
    CourseStyle style;
    style.font = font();
    constexpr double kSmallText = 13.0 / 15.0;
    style.font.setPixelSize(
        std::max(8, static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * kSmallText))));
    style.colors = colorsFor(palette());
    m_drawing.setStyle(style);
    showView();
}

void CourseChart::showView()
{
    m_drawing.setView(m_window.lower(), m_window.upper(), m_plot->size());
    if (!m_cursor)
        setAccessibleDescription(summary());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CourseChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

void CourseChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // The layout gives the drawing its size only after this event.
    m_plot->resize(size() - QSize(2 * kFocusMargin, 2 * kFocusMargin));
    showView();
}

void CourseChart::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.state |= QStyle::State_KeyboardFocusChange;
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void CourseChart::keyPressEvent(QKeyEvent* event)
{
    if (!m_course || (!moveCursor(*event) && !moveView(event->key())))
        QWidget::keyPressEvent(event);
}

bool CourseChart::moveView(int key)
{
    const double width = m_window.upper() - m_window.lower();
    const double centre = m_cursor ? m_cursor->dayNumber() + 0.5 : m_window.lower() + width / 2;
    switch (key) {
    case Qt::Key_Left:
        m_window.panBy(-width * kPanShare);
        return true;
    case Qt::Key_Right:
        m_window.panBy(width * kPanShare);
        return true;
    case Qt::Key_PageUp:
        m_window.panBy(-width);
        return true;
    case Qt::Key_PageDown:
        m_window.panBy(width);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_window.zoom(kZoomStep, centre);
        return true;
    case Qt::Key_Minus:
        m_window.zoom(1 / kZoomStep, centre);
        return true;
    case Qt::Key_Home:
        m_window.toFirst();
        return true;
    case Qt::Key_End:
        m_window.toLast();
        return true;
    default:
        return false;
    }
}

bool CourseChart::moveCursor(const QKeyEvent& event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const int key = event.key();
    if (key == Qt::Key_Escape && m_cursor) {
        read(std::nullopt);
        return true;
    }
    const bool back = key == Qt::Key_Up || (shift && key == Qt::Key_Left);
    const bool forth = key == Qt::Key_Down || (shift && key == Qt::Key_Right);
    if (!back && !forth)
        return false;
    const DateRange view = *daysInView();
    if (!m_cursor || *m_cursor < view.from || *m_cursor > view.to) {
        const Day* last = m_course->lastUntil(view.to);
        stepTo(last && last->date >= view.from ? last->date : view.to);
    } else if (shift) {
        stepTo(m_cursor->plusDays(back ? -1 : 1));
    } else {
        const Day* day =
            back ? m_course->lastUntil(m_cursor->plusDays(-1)) : m_course->firstAfter(*m_cursor);
        stepTo(day ? std::optional{day->date} : std::nullopt);
    }
    return true;
}

void CourseChart::stepTo(std::optional<Date> date)
{
    if (!date || *date < m_course->range.from || *date > m_course->range.to)
        return;
    m_window.reveal(*date);
    read(date);
    setAccessibleDescription(m_words.describe(*m_course, *date));
}

void CourseChart::read(std::optional<Date> date)
{
    m_cursor = date;
    m_drawing.setCursor(date);
    if (!date)
        setAccessibleDescription(summary());
    Q_EMIT readOutChanged(date ? m_words.describe(*m_course, *date) : QString());
}

Date CourseChart::dateAt(double x) const
{
    const double place = m_drawing.dayAt(x - kFocusMargin);
    const Date date = Date::fromDayNumber(static_cast<std::int64_t>(std::floor(place)));
    return std::clamp(date, m_course->range.from, m_course->range.to);
}

void CourseChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_course)
        return;
    m_dragFrom = event->position().x();
    setCursor(Qt::ClosedHandCursor);
}

void CourseChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_course)
        return;
    if (m_dragFrom) {
        m_window.panBy((*m_dragFrom - event->position().x()) * m_drawing.daysPerPixel());
        m_dragFrom = event->position().x();
        return;
    }
    const Date date = dateAt(event->position().x());
    if (m_cursor != date)
        read(date);
}

void CourseChart::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    unsetCursor();
}

void CourseChart::wheelEvent(QWheelEvent* event)
{
    constexpr double kNotch = 120;
    const QPoint delta = event->angleDelta();
    if (!m_course || delta.isNull())
        return;
    const double width = m_window.upper() - m_window.lower();
    if (std::abs(delta.x()) > std::abs(delta.y())) {
        m_window.panBy(-delta.x() / kNotch * width * kPanShare);
    } else {
        const double centre = m_drawing.dayAt(event->position().x() - kFocusMargin);
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
