// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/return_sheet.h"

#include "charts/weeks.h"
#include "coach/date_text.h"
#include "report/parts.h"

#include <QPainter>
#include <QPen>

#include <array>

namespace comeback::report {

namespace {

using charts::kWeekDays;

constexpr double kDayWidth = mm(30);
constexpr double kRowHeight = mm(10);
constexpr std::size_t kColumns = 5;

/// Empty cells beside the days of a week.
Block cells(const Setter& setter, const Source& source, Date first, double width)
{
    const QLocale locale = source.locale();
    const double column = (width - kDayWidth) / kColumns;
    std::vector<Block> days;
    for (int i = 0; i < kWeekDays; ++i) {
        const Date day = first.plusDays(i);
        days.push_back(setter.text(coach::weekdayText(locale, day) + QLatin1Char(' ') +
                                       coach::dayAndMonth(locale, day),
                                   kDayWidth - mm(2), {.weight = Weight::Bold}));
    }
    const double height = kRowHeight * kWeekDays;
    return {height, [days, column, width, height](QPainter& painter, QPointF at) {
                for (std::size_t i = 0; i < days.size(); ++i) {
                    const double top = at.y() + kRowHeight * static_cast<double>(i);
                    days[i].paint(painter, {at.x(), top + (kRowHeight - days[i].height) / 2});
                }
                painter.setPen(QPen(ink::hairline(), pt(0.5)));
                for (int row = 0; row <= kWeekDays; ++row) {
                    const double y = at.y() + kRowHeight * row;
                    painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + width, y));
                }
                for (std::size_t i = 0; i <= kColumns; ++i) {
                    const double x = at.x() + kDayWidth + column * static_cast<double>(i);
                    painter.drawLine(QPointF(x, at.y()), QPointF(x, at.y() + height));
                }
            }};
}

} // namespace

Block returnSheet(const Setter& setter, const Source& source, double width)
{
    //: Heads of the columns of the blank sheet; the same as on the screen where they are typed in.
    const std::array<QString, kColumns> heads{
        Words::tr("Pain in the morning"), Words::tr("Exercises done"), Words::tr("Pain before"),
        Words::tr("Worst pain during"), Words::tr("Pain half an hour after")};
    const double column = (width - kDayWidth) / kColumns;
    std::vector<Cell> head;
    head.reserve(heads.size());
    for (std::size_t i = 0; i < kColumns; ++i)
        head.push_back(
            {kDayWidth + column * static_cast<double>(i),
             setter.text(heads[i], column - mm(2), {.role = Role::Small, .align = Align::Centre})});
    const Date first = source.today.plusDays(1);
    TextStyle muted{.role = Role::Small};
    muted.muted = true;
    return stack(
        {heading(setter,
                 {Words::tr("Comeback · to fill in by hand"), Words::tr("Two weeks on paper"),
                  //: From one date to another.
                  Words::tr("%1 to %2")
                      .arg(coach::dateText(source.locale(), first),
                           coach::dateText(source.locale(), first.plusDays(kReturnDays - 1)))},
                 source.name, width),
         setter.text(Words::tr("Pains are figures from 0 (none) to 10 (worst imaginable). Leave "
                               "blank what you did not do or do not remember."),
                     width),
         beside(std::move(head)), cells(setter, source, first, width),
         cells(setter, source, first.plusDays(kWeekDays), width),
         setter.text(
             Words::tr("Back at the computer: File, “Type in a week from paper”. One key a cell; "
                       "a week takes about a minute."),
             width, muted)},
        mm(4));
}

} // namespace comeback::report
