// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_chart.h"

#include "charts/panel_layout.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

/// The drawing's text against the widget's.
constexpr double kSmallText = 13.0 / 15.0;

} // namespace

CourseChart::CourseChart(const library::Texts& texts, const Protocol& protocol, QWidget* parent)
    : QWidget(parent), m_words(texts, protocol)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFocusMargin, kFocusMargin, kFocusMargin, kFocusMargin);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Chart of pain, level and training"));
    rebuild();
    connect(&m_window, &TimeWindow::changed, this, &CourseChart::showView);
}

CourseChart::~CourseChart() = default;

void CourseChart::rebuild()
{
    m_drawing.reset();
    delete m_plot;
    m_plot = new ScreenPlot(this);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setPlottingHint(QCP::phFastPolylines);
    layout()->addWidget(m_plot);
    m_drawing = std::make_unique<CoursePlot>(*m_plot, m_words, m_panels);
    if (m_course)
        m_drawing->setCourse(*m_course);
    m_plot->setGeometry(rect().adjusted(kFocusMargin, kFocusMargin, -kFocusMargin, -kFocusMargin));
    m_plot->setOverlay([this](QPainter& painter) {
        if (m_cursor)
            m_drawing->paintCursor(painter, *m_cursor);
    });
    restyle();
    updateGeometry();
}

QSize CourseChart::sizeHint() const
{
    constexpr int kColumns = 60;
    constexpr double kAir = 1.3;
    const double lines = leastLines(m_panels) * kAir;
    return {fontMetrics().averageCharWidth() * kColumns,
            static_cast<int>(fontMetrics().height() * lines)};
}

QSize CourseChart::minimumSizeHint() const
{
    constexpr int kFewestColumns = 36;
    return {fontMetrics().averageCharWidth() * kFewestColumns,
            static_cast<int>(fontMetrics().height() * kSmallText * leastLines(m_panels))};
}

void CourseChart::setCourse(Course course)
{
    m_course = std::move(course);
    m_drawing->setCourse(*m_course);
    m_window.setLimits(m_course->range);
    if (m_cursor && (*m_cursor < m_course->range.from || *m_cursor > m_course->range.to))
        m_cursor.reset();
    showView();
    read(m_cursor);
}

void CourseChart::setPanels(const PanelSet& panels)
{
    if (panels == m_panels)
        return;
    m_panels = panels;
    rebuild();
}

std::optional<DateRange> CourseChart::daysInView() const
{
    if (!m_course)
        return std::nullopt;
    const DateRange days = m_window.days();
    return DateRange{std::max(days.from, m_course->range.from),
                     std::min(days.to, m_course->range.to)};
}

double CourseChart::placeOf(Date date) const
{
    const double days = date.dayNumber() + 0.5 - m_drawing->dayAt(0);
    return kFocusMargin + days / m_drawing->daysPerPixel();
}

QRect CourseChart::rectOf(Panel panel) const
{
    return m_drawing->rectOf(panel).translated(kFocusMargin, kFocusMargin);
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
    style.font.setPixelSize(
        std::max(8, static_cast<int>(std::lround(QFontInfo(font()).pixelSize() * kSmallText))));
    style.colors = colorsFor(palette());
    style.marks = true;
    m_plot->setGround(style.colors.background);
    m_drawing->setStyle(style);
    showView();
}

void CourseChart::showView()
{
    m_drawing->setView(m_window.lower(), m_window.upper(), m_plot->size());
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

void CourseChart::stepTo(std::optional<Date> date)
{
    if (!date || *date < m_course->range.from || *date > m_course->range.to)
        return;
    m_window.reveal(*date);
    read(date);
}

void CourseChart::read(std::optional<Date> date)
{
    m_cursor = date;
    m_plot->update();
    const QString words = date ? m_words.describe(*m_course, *date) : QString();
    setAccessibleDescription(date ? words : summary());
    Q_EMIT readOutChanged(words);
}

} // namespace comeback::charts
