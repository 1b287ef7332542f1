// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/level_panel.h"

#include <algorithm>
#include <cmath>

namespace comeback::charts {

namespace {

/// Levels above the highest that was reached which are still shown, so that the way ahead is seen.
constexpr int kAhead = 2;
constexpr int kFewest = 6;

int highestOf(const Course& course, const Protocol& protocol)
{
    int highest = 0;
    for (const LevelStep& step : course.stair)
        highest = std::max(highest, toInt(step.level));
    return std::min(std::max(highest + kAhead, kFewest), toInt(protocol.lastLevel()));
}

void spanWholeWidth(QCPItemRect& band, QCPAxisRect& panel)
{
    for (QCPItemPosition* corner : {band.topLeft, band.bottomRight}) {
        corner->setAxes(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft));
        corner->setAxisRect(&panel);
        corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
        corner->setTypeY(QCPItemPosition::ptPlotCoords);
    }
}

} // namespace

LevelPanel::LevelPanel(QCPAxisRect& panel, const CourseWords& words)
    : m_panel(panel)
    , m_words(words)
    , m_bands(addBands())
    , m_flares(panel, Mode::Flare)
    , m_referrals(panel, Mode::Referred)
    , m_spikeLines(panel)
    , m_stair(
          panel.parentPlot()->addGraph(panel.axis(QCPAxis::atBottom), panel.axis(QCPAxis::atLeft)))
    , m_marks(panel)
{
    m_stair->setLineStyle(QCPGraph::lsStepLeft);
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight}) {
        QCPAxis* axis = panel.axis(side);
        axis->setVisible(true);
        axis->setSubTicks(false);
        axis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    }
    panel.axis(QCPAxis::atLeft)->setLabel(CourseWords::tr("Level"));
}

std::vector<QCPItemRect*> LevelPanel::addBands()
{
    const Protocol& protocol = m_words.protocol();
    const int levels = static_cast<int>(protocol.levels.size());
    std::vector<QCPItemRect*> bands;
    int lowest = 0;
    for (int i = 0; i < levels; ++i) {
        if (i + 1 < levels && !protocol.nextOpensStage(static_cast<LevelIndex>(i)))
            continue;
        bands.push_back(addBand(lowest, i));
        lowest = i + 1;
    }
    return bands;
}

QCPItemRect* LevelPanel::addBand(int lowest, int highest)
{
    auto* band = new QCPItemRect(m_panel.parentPlot());
    band->setLayer(QStringLiteral("background"));
    band->setClipAxisRect(&m_panel);
    band->setClipToAxisRect(true);
    spanWholeWidth(*band, m_panel);
    band->topLeft->setCoords(0, highest + 0.5);
    band->bottomRight->setCoords(1, lowest - 0.5);
    band->setPen(Qt::NoPen);
    return band;
}

void LevelPanel::setCourse(const Course& course)
{
    m_highest = highestOf(course, m_words.protocol());
    m_flares.setCourse(course);
    m_referrals.setCourse(course);
    m_spikeLines.setCourse(course, m_highest + 1.0);
    QVector<QCPGraphData> steps;
    for (const LevelStep& step : course.stair)
        steps.push_back(
            {static_cast<double>(step.date.dayNumber()), static_cast<double>(toInt(step.level))});
    if (!steps.empty())
        steps.push_back({course.range.to.dayNumber() + 1.0, steps.back().value});
    m_stair->data()->set(steps, true);
    m_marks.setCourse(course);
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight})
        m_panel.axis(side)->setRange(-0.7, m_highest + 0.7);
    labelStages();
}

void LevelPanel::setStyle(const CourseStyle& style)
{
    m_style = style;
    m_flares.setStyle(style);
    m_referrals.setStyle(style);
    m_spikeLines.setStyle(style);
    m_marks.setStyle(style);
    m_stair->setPen(
        QPen(style.colors.stair, 2.5 * style.unit(), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    m_stair->setBrush(style.colors.stairFill);
    for (std::size_t i = 0; i < m_bands.size(); ++i)
        m_bands[i]->setBrush(i % 2 == 0 ? style.colors.band : QColor(Qt::transparent));
}

void LevelPanel::setView(const Course& /*course*/, const CourseView& view)
{
    labelLevels(view.height);
    m_marks.setView(view);
}

void LevelPanel::labelLevels(double height)
{
    auto ticker = m_panel.axis(QCPAxis::atLeft)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const double line = 17 * m_style.unit();
    const double room = height / (m_highest + 1);
    const int step = std::max(1, static_cast<int>(std::ceil(line / room)));
    for (int i = 0; i <= m_highest; i += step)
        ticker->addTick(i, m_words.level(static_cast<LevelIndex>(i)));
}

void LevelPanel::labelStages()
{
    auto ticker = m_panel.axis(QCPAxis::atRight)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const Protocol& protocol = m_words.protocol();
    int lowest = 0;
    for (int i = 0; i <= m_highest; ++i) {
        const auto index = static_cast<LevelIndex>(i);
        if (i < m_highest && !protocol.nextOpensStage(index))
            continue;
        ticker->addTick((lowest + i) / 2.0, m_words.stage(protocol.level(index).stage));
        lowest = i + 1;
    }
}

} // namespace comeback::charts
