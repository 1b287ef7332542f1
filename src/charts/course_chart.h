// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_plot.h"
#include "charts/course_words.h"
#include "charts/panel.h"
#include "charts/screen_plot.h"
#include "charts/time_window.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace comeback::charts {

/// A course on one time axis, to look at and to walk through. Drag, wheel and pinch move and zoom;
/// arrow keys move, + and - zoom, Home and End go to the first and last day, Page Up and Page Down
/// move by a whole view. Up and Down read the days on which something was logged, Shift with the
/// arrows every day, Ctrl with the arrows those on which the course turned. The day under the
/// pointer, or under the keyboard's cursor, is told in words by `readOutChanged`; Enter, or a
/// click, asks for what was decided on it. The accessible description is the day that is read out,
/// or else the summary of what is in view.
class CourseChart : public QWidget
{
    Q_OBJECT

public:
    /// The texts and the protocol outlive the chart.
    CourseChart(const library::Texts& texts, const Protocol& protocol, QWidget* parent = nullptr);
    ~CourseChart() override;

    void setCourse(Course course);
    /// Which panels are drawn, of those that the course has something for.
    void setPanels(const PanelSet& panels);
    [[nodiscard]] const PanelSet& panels() const { return m_panels; }

    [[nodiscard]] TimeWindow& window() { return m_window; }
    [[nodiscard]] const CourseWords& words() const { return m_words; }
    /// What is drawn; null before the first course.
    [[nodiscard]] const Course* course() const { return m_course ? &*m_course : nullptr; }

    [[nodiscard]] std::optional<DateRange> daysInView() const;
    /// The day that is read out, if one is.
    [[nodiscard]] std::optional<Date> cursor() const { return m_cursor; }
    /// Where a date stands in the widget, from its left edge.
    [[nodiscard]] double placeOf(Date date) const;
    /// Where a panel lies in the widget; empty if it is not drawn.
    [[nodiscard]] QRect rectOf(Panel panel) const;
    /// What is in view in words.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The day under the pointer or cursor in words; empty when there is none.
    void readOutChanged(const QString& text);
    /// The person wants to know what was decided on a day.
    void decisionsWanted(comeback::Date date);
    /// Escape was pressed, or nothing was decided where the person clicked: what is open is to
    /// close.
    void left();

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Room around the drawing for the ring that shows the focus.
    static constexpr int kFocusMargin = 4;

    /// The pointer while its button is down.
    struct Drag
    {
        QPointF begin;
        double lastX = 0;
        bool moved = false;
    };

    void rebuild();
    [[nodiscard]] bool actOn(const QKeyEvent& event);
    [[nodiscard]] bool moveCursor(const QKeyEvent& event);
    /// The day of the last or next turn, seen from the cursor; null if there is none.
    [[nodiscard]] const Day* turnBeside(bool back) const;
    /// The last or next logged day, likewise; there is a cursor.
    [[nodiscard]] const Day* loggedBeside(bool back) const;
    void stepTo(std::optional<Date> date);
    void read(std::optional<Date> date);
    void openNear(Date date, int reach);
    void restyle();
    void showView();
    [[nodiscard]] Date dateAt(QPointF point) const;

    CourseWords m_words;
    TimeWindow m_window;
    PanelSet m_panels = painAndLevel();
    ScreenPlot* m_plot = nullptr;
    std::unique_ptr<CoursePlot> m_drawing;
    std::optional<Course> m_course;
    std::optional<Date> m_cursor;
    std::optional<Drag> m_drag;
};

} // namespace comeback::charts
