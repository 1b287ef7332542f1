// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/panel_layout.h"

#include "charts/bars_panel.h"
#include "charts/calendar_panel.h"
#include "charts/level_panel.h"
#include "charts/pain_panel.h"
#include "charts/score_panel.h"

#include <algorithm>
#include <array>

namespace comeback::charts {

namespace {

struct Share
{
    double stretch;
    double lines;
};

/// By Panel.
constexpr std::array<Share, kPanelCount> kShares{Share{1.7, 8.5},  Share{1.0, 5.2},
                                                 Share{0.62, 4.2}, Share{0.62, 4.2},
                                                 Share{0.72, 4.8}, Share{1.6, 10}};

const Share& shareOf(Panel panel)
{
    return kShares[static_cast<std::size_t>(panel)];
}

} // namespace

bool isTitled(Panel panel)
{
    return panel != Panel::Pain && panel != Panel::Level;
}

double stretchOf(Panel panel)
{
    return shareOf(panel).stretch;
}

double leastLines(Panel panel)
{
    return shareOf(panel).lines;
}

double leastLines(const PanelSet& panels)
{
    constexpr double kLegendAndDates = 3;
    double lines = kLegendAndDates;
    for (const Panel panel : kAllPanels)
        lines += panels.has(panel) ? leastLines(panel) : 0;
    return lines;
}

std::unique_ptr<PlotPanel> makePanel(Panel panel, QCPAxisRect& rect, const CourseWords& words)
{
    switch (panel) {
    case Panel::Pain:
        return std::make_unique<PainPanel>(rect);
    case Panel::Level:
        return std::make_unique<LevelPanel>(rect, words);
    case Panel::Minutes:
    case Panel::Load:
        return std::make_unique<BarsPanel>(rect, panel);
    case Panel::Calendar:
        return std::make_unique<CalendarPanel>(rect, words);
    case Panel::Scores:
        return std::make_unique<ScorePanel>(rect, words);
    }
    return nullptr;
}

PanelSet panelsFor(const Course& course)
{
    PanelSet panels{Panel::Pain, Panel::Level, Panel::Minutes, Panel::Calendar, Panel::Scores};
    panels.set(Panel::Load, std::ranges::any_of(course.weeks, [](const Week& week) {
                   return week.work.heaviest.grams > 0;
               }));
    return panels;
}

} // namespace comeback::charts
