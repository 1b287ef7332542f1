// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_style.h"
#include "charts/panel.h"
#include "charts/plot_panel.h"
#include "charts/symbol_graph.h"

#include <array>
#include <optional>
#include <qcustomplot.h>

namespace comeback::charts {

/// A step line that shades the days of a mode, over the whole height of its panel.
class SpanShade
{
public:
    SpanShade(QCPAxisRect& panel, Mode mode);

    /// The shade reaches from 0 to `top` of the panel's scale.
    void setCourse(const Course& course, double top = kAboveEverything);
    void setStyle(const CourseStyle& style);
    void addTo(QCPLegend& legend, const QString& name);
    [[nodiscard]] bool empty() const { return m_graph->data()->isEmpty(); }

private:
    static constexpr double kAboveEverything = 1000; ///< on a scale of pains or levels

    QCPGraph* m_graph;
    Mode m_mode;
};

/// Thin upright lines through a panel on the days of spikes.
class SpikeLines
{
public:
    explicit SpikeLines(QCPAxisRect& panel);

    /// The lines reach from 0 to `top` of the panel's scale.
    void setCourse(const Course& course, double top);
    void setStyle(const CourseStyle& style);

private:
    QCPGraph* m_graph;
};

/// Pain from 0 to 10, the line up to which it is acceptable, spikes and flares.
class PainPanel : public PlotPanel
{
public:
    explicit PainPanel(QCPAxisRect& panel);

    void setCourse(const Course& course) override;
    void setStyle(const CourseStyle& style) override;
    void setView(const Course& course, const CourseView& view) override;
    /// Spikes, flares and referrals stand in the legend only where the course has any.
    void addTo(QCPLegend& legend, const Course& course) override;

private:
    void setLines(const Course& course, Resolution resolution);
    void setSymbols(const CourseView& view);
    void labelLimit(const Course& course, const CourseView& view);
    void labelValues(Resolution resolution, double height);
    [[nodiscard]] QCPGraph& of(Series series)
    {
        return *m_series[static_cast<std::size_t>(series)];
    }

    QCPAxisRect& m_panel;
    CourseStyle m_style;
    std::optional<Resolution> m_resolution;
    QCPGraph* m_limit; ///< made first: what is made later lies above it
    SpanShade m_flares;
    SpanShade m_referrals;
    SpikeLines m_spikeLines;
    QCPGraph* m_sessions;
    std::array<SymbolGraph*, kSeriesCount> m_series{};
    SymbolGraph* m_spikes;
};

} // namespace comeback::charts
