// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/date_text.h"
#include "report/plan_document.h"
#include "report/plan_sections.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace comeback::report {

namespace {

constexpr double kNameWidth = mm(38);
constexpr double kRowHeight = mm(8.5);
constexpr double kBox = mm(3.6);
constexpr int kMostGentleWalks = 6;
constexpr int kLeastGentleWalks = 3;

/// Boxes in the middle of a cell, in one line or two.
void paintBoxes(QPainter& painter, const QRectF& cell, int count, bool strong)
{
    const int perLine = count > 3 ? (count + 1) / 2 : count;
    const int lines = count > 3 ? 2 : 1;
    const double size = lines > 1 ? kBox * 0.75 : kBox;
    const double step = size * 1.35;
    const double top = cell.center().y() - (step * (lines - 1) + size) / 2;
    for (int i = 0; i < count; ++i) {
        const int line = i / perLine;
        const double left = cell.center().x() - (step * (perLine - 1) + size) / 2;
        paintTickBox(painter, QPointF(left + step * (i % perLine), top + step * line), size,
                     pt(strong ? 1.5 : 0.6));
    }
}

} // namespace

Block PlanSections::dayNames(double nameWidth, double dayWidth) const
{
    std::vector<Cell> cells;
    cells.reserve(kPlanDays);
    for (int i = 0; i < kPlanDays; ++i) {
        const Date day = m_source.today.plusDays(i);
        const TextStyle name{.weight = Weight::Bold, .align = Align::Centre};
        const TextStyle date{.role = Role::Small, .align = Align::Centre};
        cells.push_back({nameWidth + i * dayWidth,
                         stack({m_setter.text(coach::weekdayText(m_locale, day), dayWidth, name),
                                m_setter.text(coach::dayAndMonth(m_locale, day), dayWidth, date)},
                               0)});
    }
    return beside(std::move(cells));
}

Block PlanSections::week(const std::vector<Row>& rows, double width) const
{
    const double dayWidth = (width - kNameWidth) / kPlanDays;
    std::vector<Block> names;
    names.reserve(rows.size());
    for (const Row& row : rows)
        names.push_back(m_setter.text(row.name, kNameWidth - mm(2), {.role = Role::Small}));
    const double height = kRowHeight * static_cast<double>(rows.size());
    const Block body{
        height, [rows, names, dayWidth, width, height](QPainter& painter, QPointF at) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                const double top = at.y() + kRowHeight * static_cast<double>(i);
                names[i].paint(painter, {at.x(), top + (kRowHeight - names[i].height) / 2});
                for (int day = 0; day < kPlanDays; ++day) {
                    const auto place = static_cast<std::size_t>(day);
                    const QRectF cell(at.x() + kNameWidth + day * dayWidth, top, dayWidth,
                                      kRowHeight);
                    paintBoxes(painter, cell, rows[i].boxes[place], rows[i].strong[place]);
                }
            }
            painter.setPen(QPen(ink::hairline(), pt(0.5)));
            for (std::size_t i = 0; i <= rows.size(); ++i) {
                const double y = at.y() + kRowHeight * static_cast<double>(i);
                painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
            }
            for (int day = 0; day <= kPlanDays; ++day) {
                const double x = at.x() + kNameWidth + day * dayWidth;
                painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
            }
        }};
    return stack({dayNames(kNameWidth, dayWidth), body}, pt(2));
}

Block PlanSections::grid(double width) const
{
    Row walk{Words::tr("Walk"), {}, {}};
    walk.boxes.fill(m_prescription->walk.times);
    std::vector<Row> rows{walk};
    QString note;
    if (m_prescription->strength) {
        //: A row of boxes to tick: the session of exercises.
        Row training{Words::tr("Exercises"), {}, {}};
        training.boxes.fill(1);
        training.strong = suggestedDays(m_source, m_prescription->strength->daysPerWeek);
        rows.push_back(training);
        //: Under the grid of the week.
        note = Words::tr("Thick boxes are the days that we suggest for the exercises. Other days "
                         "are as good, but never two in a row.");
    }
    //: Rows to write pains into, from 0 to 10.
    for (const QString& name :
         {Words::tr("Pain in the morning, 0 to 10"), Words::tr("Pain before"),
          Words::tr("Worst pain during"), Words::tr("Pain half an hour after")})
        rows.push_back({name, {}, {}});
    TextStyle small{.role = Role::Small};
    small.muted = true;
    return stack({week(rows, width), m_setter.text(note, width, small)}, pt(3));
}

Block PlanSections::flareGrid(double width) const
{
    //: A row of boxes to tick.
    Row walks{Words::tr("Easy walks of 3 to 5 minutes"), {}, {}};
    walks.boxes.fill(kMostGentleWalks);
    //: Under the grid of the week; both are numbers of walks.
    const QString note = Words::tr("%1 to %2 short walks a day; as many as feel all right.")
                             .arg(kLeastGentleWalks)
                             .arg(kMostGentleWalks);
    TextStyle small{.role = Role::Small};
    small.muted = true;
    return stack({week({walks, {Words::tr("Pain in the morning, 0 to 10"), {}, {}}}, width),
                  m_setter.text(note, width, small)},
                 pt(3));
}

} // namespace comeback::report
