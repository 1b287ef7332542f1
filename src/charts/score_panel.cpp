// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/score_panel.h"

#include <limits>

namespace comeback::charts {

namespace {

constexpr double kBreak = std::numeric_limits<double>::quiet_NaN();
constexpr double kMostPoints = 10;

/// Where a score stands in its lane, which is 1 high and has air above and below.
double placeOf(double score)
{
    constexpr double kAir = 0.14;
    return kAir + score / kMostPoints * (1 - 2 * kAir);
}

constexpr std::array kShapes{
    QCPScatterStyle::ssDisc,    QCPScatterStyle::ssSquare,           QCPScatterStyle::ssTriangle,
    QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssCross,
    QCPScatterStyle::ssPlus};

} // namespace

ScorePanel::ScorePanel(QCPAxisRect& rect, const CourseWords& words)
    : m_rect(rect)
    , m_words(words)
    , m_title(
          rect,
          //: Above a chart; the band is the smallest change that matters
          CourseWords::tr("Questions, each 0 to 10; inside its band nothing has really changed"),
          CourseWords::tr("Your answers will stand here after the first questionnaire."))
{
    QCPAxis* left = rect.axis(QCPAxis::atLeft);
    left->setSubTicks(false);
    left->setTickLabels(false);
    const auto lanes = QSharedPointer<QCPAxisTickerFixed>::create();
    lanes->setTickStep(1);
    left->setTicker(lanes);
    QCPAxis* right = rect.axis(QCPAxis::atRight);
    right->setVisible(true);
    right->setSubTicks(false);
    right->setTicker(QSharedPointer<QCPAxisTickerText>::create());
}

void ScorePanel::setStyle(const CourseStyle& style)
{
    m_style = style;
    applyStyle();
}

void ScorePanel::setCourse(const Course& course)
{
    QCustomPlot& plot = *m_rect.parentPlot();
    for (SymbolGraph* line : m_lines)
        plot.removeGraph(line);
    for (QCPItemRect* band : m_bands)
        plot.removeItem(band);
    m_lines.clear();
    m_bands.clear();
    auto ticker = m_rect.axis(QCPAxis::atRight)->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const auto lanes = static_cast<double>(course.scores.size());
    double floor = lanes;
    for (const ScoreLine& line : course.scores) {
        floor -= 1;
        for (const ScoreBand& band : line.bands)
            addBand(band, floor);
        addLine(line, floor);
        ticker->addTick(floor + 0.5, m_words.verdict(line));
    }
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atRight})
        m_rect.axis(side)->setRange(0, std::max(1.0, lanes));
    m_title.setEmpty(course.scores.empty());
    applyStyle();
}

void ScorePanel::addBand(const ScoreBand& band, double floor)
{
    auto* rect = new QCPItemRect(m_rect.parentPlot());
    rect->setLayer(QStringLiteral("background"));
    rect->setClipAxisRect(&m_rect);
    for (QCPItemPosition* corner : {rect->topLeft, rect->bottomRight}) {
        corner->setAxisRect(&m_rect);
        corner->setAxes(m_rect.axis(QCPAxis::atBottom), m_rect.axis(QCPAxis::atLeft));
    }
    rect->topLeft->setCoords(band.from.dayNumber(), floor + placeOf(band.high));
    rect->bottomRight->setCoords(band.to.dayNumber() + 1.0, floor + placeOf(band.low));
    rect->setPen(Qt::NoPen);
    m_bands.push_back(rect);
}

void ScorePanel::addLine(const ScoreLine& line, double floor)
{
    // Answers come every week or two; what lies further apart is not joined.
    constexpr int kLongestGap = 42;
    QVector<QCPGraphData> points;
    std::optional<Date> last;
    for (const Score& score : line.scores) {
        if (last && score.date - *last > kLongestGap)
            points.push_back({last->dayNumber() + 1.0, kBreak});
        points.push_back({score.date.dayNumber() + 0.5, floor + placeOf(score.value)});
        last = score.date;
    }
    SymbolGraph* graph = addSymbolGraph(m_rect);
    graph->data()->set(points, true);
    m_lines.push_back(graph);
}

void ScorePanel::applyStyle()
{
    m_title.setStyle(m_style);
    for (QCPItemRect* band : m_bands)
        band->setBrush(m_style.colors.noChange);
    for (SymbolGraph* line : m_lines)
        line->setPen(QPen(m_style.colors.stair, 1.5 * m_style.unit()));
}

void ScorePanel::setView(const Course& /*course*/, const CourseView& view)
{
    // Over years the symbols of weekly answers would touch, and take most of the time of a frame;
    // the lanes still tell the lines apart.
    constexpr double kRoomForSymbols = 1.5; // pixels a day
    const double unit = m_style.unit();
    const bool symbols = view.pixelsPerDay() / unit >= kRoomForSymbols;
    const QPen pen(m_style.colors.stair, 1.4 * unit);
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setScatterStyle(symbols ? QCPScatterStyle(kShapes[i % kShapes.size()], pen,
                                                              QBrush(m_style.colors.background),
                                                              6 * unit)
                                            : QCPScatterStyle());
}

} // namespace comeback::charts
