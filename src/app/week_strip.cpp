// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/week_strip.h"

#include "app/label.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "library/ladder.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace comeback::app {

namespace {

/// On how many days of a week the level asks for a walk.
int daysOfPlan(const coach::Coach& coach)
{
    const LevelIndex level = coach.timeline().state.level;
    const auto prescription = library::prescriptionOf(coach.protocol().level(level).id);
    return prescription ? prescription->walk.daysPerWeek : 0;
}

} // namespace

WeekStrip::WeekStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeekStrip::show(const coach::Coach& coach)
{
    const Date first = coach.today().plusDays(1 - kDays);
    m_days = {};
    for (int i = 0; i < kDays; ++i)
        m_days[static_cast<std::size_t>(i)].name =
            QLocale().dayName(coach::toQDate(first.plusDays(i)).dayOfWeek(), QLocale::NarrowFormat);
    int sessions = 0;
    int walks = 0;
    const auto& entries = coach.timeline().entries;
    for (auto entry = std::ranges::lower_bound(entries, first, {}, &Entry::date);
         entry != entries.end() && entry->date <= coach.today(); ++entry) {
        Day& day = m_days[static_cast<std::size_t>(entry->date - first)];
        if (std::holds_alternative<CheckIn>(entry->body))
            day.checkIn = true;
        if (const auto* session = std::get_if<Session>(&entry->body)) {
            const bool training = session->kind == SessionKind::Training;
            (training ? day.session : day.walk) = true;
            ++(training ? sessions : walks);
        }
    }
    const auto checkIns = std::ranges::count_if(m_days, &Day::checkIn);
    const auto moved =
        std::ranges::count_if(m_days, [](const Day& day) { return day.session || day.walk; });
    //: The last seven days in words: %1 of %2 days with movement, %3 sessions, %4 extra walks, %5
    //: check-ins
    m_summary = tr("Days with movement: %1 of the plan’s %2; rest days count as kept. Sessions: %3 "
                   "· extra walks: %4 · mornings logged: %5 of 7.")
                    .arg(moved)
                    .arg(daysOfPlan(coach))
                    .arg(sessions)
                    .arg(walks)
                    .arg(checkIns);
    setAccessibleName(tr("The last seven days"));
    setAccessibleDescription(m_summary);
    update();
}

QSize WeekStrip::sizeHint() const
{
    const int line = QFontMetrics(fontFor(Label::Small)).height();
    return {kDays * (line + space::kSmall), 3 * line + space::kSmall};
}

void WeekStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontFor(Label::Small));
    const double each = static_cast<double>(width()) / kDays;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        paintDay(painter, QRectF(static_cast<double>(i) * each, 0, each, height()), m_days[i]);
}

void WeekStrip::paintDay(QPainter& painter, const QRectF& box, const Day& day) const
{
    const Theme& theme = themeOf(palette());
    const double line = QFontMetricsF(painter.font()).height();
    painter.setPen(theme.muted);
    painter.drawText(QRectF(box.left(), 0, box.width(), line), Qt::AlignCenter, day.name);

    const QPointF middle(box.center().x(), line * 1.9);
    const double radius = line * 0.55;
    painter.setPen(QPen(day.session || day.walk ? theme.accent : theme.border, 2));
    painter.setBrush(day.session ? QBrush(theme.accent) : Qt::NoBrush);
    painter.drawEllipse(middle, radius, radius);
    if (day.session) {
        painter.setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{middle.x() - radius * 0.45, middle.y()},
                                       {middle.x() - radius * 0.1, middle.y() + radius * 0.35},
                                       {middle.x() + radius * 0.5, middle.y() - radius * 0.35}});
    }
    if (day.checkIn) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text);
        painter.drawEllipse(QPointF(middle.x(), height() - 4.0), 2.5, 2.5);
    }
}

} // namespace comeback::app
