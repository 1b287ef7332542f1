// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/paint_course.h"
#include "report/report_sections.h"

namespace comeback::report {

Block ReportSections::chart(double width, double height) const
{
    const auto course = charts::makeCourse(m_source.timeline, m_source.protocol, m_days);
    const charts::CourseWords words(m_source.texts, m_source.protocol);
    const QFont font = m_setter.type().font(Role::Small);
    const auto style = charts::paperStyle(font, font.pixelSize());
    //: Section of the report: the chart of pain and level.
    const Block title = m_setter.text(Words::tr("Pain and level"), width, {.weight = Weight::Bold});
    const double top = title.height + pt(5);
    const Block drawing{height - top,
                        [course, words, style, width, height, top](QPainter& painter, QPointF at) {
                            charts::paintCourse(painter, QRectF(at, QSizeF(width, height - top)),
                                                course, words, style);
                        }};
    return stack({hairline(width), title, drawing}, pt(2.3));
}

} // namespace comeback::report
