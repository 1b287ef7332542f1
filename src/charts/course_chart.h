// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_plot.h"
#include "charts/course_words.h"
#include "charts/time_window.h"

#include <QWidget>

#include <optional>

namespace comeback::charts {

/// Pain and level on one time axis, to look at and to walk through. Drag and wheel move and zoom;
/// arrow keys move, + and - zoom, Home and End go to the first and last day, Page Up and Page Down
/// move by a whole view. Up and Down read the days on which something was logged, Shift with the
/// arrows every day. The day under the pointer, or under the keyboard's cursor, is told in words
/// by `readOutChanged`; the summary of what is in view is the accessible description.
class CourseChart : public QWidget
{
    Q_OBJECT

public:
    /// The texts and the protocol outlive the chart.
    CourseChart(const library::Texts& texts, const Protocol& protocol, QWidget* parent = nullptr);

    void setCourse(Course course);
    [[nodiscard]] TimeWindow& window() { return m_window; }
    [[nodiscard]] const CourseWords& words() const { return m_words; }

    /// What is in view, as a course of its own dates; for saving it.
    [[nodiscard]] std::optional<DateRange> daysInView() const;
    /// The day that is read out, if one is.
    [[nodiscard]] std::optional<Date> cursor() const { return m_cursor; }
    /// What is in view in words.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The day under the pointer or cursor in words; empty when there is none.
    void readOutChanged(const QString& text);

protected:
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
    [[nodiscard]] bool moveView(int key);
    [[nodiscard]] bool moveCursor(const QKeyEvent& event);
    void stepTo(std::optional<Date> date);
    void read(std::optional<Date> date);
    void restyle();
    void showView();
    [[nodiscard]] Date dateAt(double x) const;

    CourseWords m_words;
    TimeWindow m_window;
    QCustomPlot* m_plot;
    CoursePlot m_drawing;
    std::optional<Course> m_course;
    std::optional<Date> m_cursor;
    std::optional<double> m_dragFrom; ///< the pointer's last place while dragging
};

} // namespace comeback::charts
