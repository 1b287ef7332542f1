// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/screen_plot.h"

#include "charts/symbol_graph.h"

#include <QSignalSpy>

#include "support/catch.h"

using namespace comeback::charts;

namespace {

constexpr QSize kSize(300, 200);

/// Lets a test draw a single symbol.
class Symbol : public SymbolGraph
{
public:
    using SymbolGraph::drawScatterPlot;
    using SymbolGraph::SymbolGraph;
};

/// A plot of 0 to 10 both ways, with one symbol in the middle.
struct OnePoint
{
    OnePoint()
    {
        plot.resize(kSize);
        plot.setGround(Qt::white);
        for (QCPAxis* axis : plot.axisRect()->axes())
            axis->setRange(0, 10);
        graph->setLineStyle(QCPGraph::lsNone);
        graph->addData(5, 5);
        show(Qt::blue);
    }

    void show(const QColor& color)
    {
        graph->setScatterStyle(
            QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color), QBrush(color), 16));
    }

    /// Where the point is drawn.
    [[nodiscard]] QPoint middle() const
    {
        return {static_cast<int>(plot.xAxis->coordToPixel(5)),
                static_cast<int>(plot.yAxis->coordToPixel(5))};
    }

    QImage drawn()
    {
        plot.replot();
        return plot.grab().toImage();
    }

    ScreenPlot plot{nullptr};
    Symbol* graph = new Symbol(plot.xAxis, plot.yAxis);
};

} // namespace

TEST_CASE("a plot on the screen stands on its ground")
{
    ScreenPlot plot(nullptr);
    plot.resize(kSize);
    for (const QColor& ground : {QColor(Qt::darkBlue), QColor(Qt::white)}) {
        plot.setGround(ground);
        plot.replot();
        CHECK(plot.grab().toImage().pixelColor(1, 1) == ground);
    }
}

TEST_CASE("what lies on top is painted without drawing the plot anew")
{
    ScreenPlot plot(nullptr);
    plot.resize(kSize);
    plot.show(); // a widget that is not shown is given its size at each grab, and drawn for it
    QCoreApplication::processEvents();
    QSignalSpy drawn(&plot, &QCustomPlot::afterReplot);
    plot.setOverlay([](QPainter& painter) { painter.fillRect(0, 0, 10, 10, Qt::red); });
    CHECK(plot.grab().toImage().pixelColor(5, 5) == QColor(Qt::red));
    plot.setOverlay({});
    CHECK(plot.grab().toImage().pixelColor(5, 5) == QColor(Qt::white));
    CHECK(drawn.isEmpty());
}

TEST_CASE("a symbol stands at its point, on screens of any density")
{
    for (const double ratio : {1.0, 2.0, 1.5}) {
        INFO(ratio);
        OnePoint one;
        QImage image((QSizeF(40, 40) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::white);
        QCPPainter painter(&image);
        one.graph->drawScatterPlot(&painter, {QPointF(20, 20)}, one.graph->scatterStyle());
        painter.end();
        const auto at = [&](double x, double y) {
            return image.pixelColor((QPointF(x, y) * ratio).toPoint());
        };
        for (const QPointF& inside : {QPointF(20, 20), {14, 20}, {26, 20}, {20, 14}, {20, 26}})
            CHECK(at(inside.x(), inside.y()) == QColor(Qt::blue));
        for (const QPointF& outside : {QPointF(8, 20), {31, 20}, {20, 8}, {20, 31}, {28, 28}})
            CHECK(at(outside.x(), outside.y()) == QColor(Qt::white));
    }
}

TEST_CASE("a symbol that changes is drawn anew")
{
    OnePoint one;
    CHECK(one.drawn().pixelColor(one.middle()) == QColor(Qt::blue));
    one.show(Qt::red);
    CHECK(one.drawn().pixelColor(one.middle()) == QColor(Qt::red));
}

TEST_CASE("in a file a symbol is a shape, and no picture")
{
    OnePoint one;
    one.plot.replot();
    QPicture picture;
    QCPPainter recorder(&picture);
    recorder.setMode(QCPPainter::pmVectorized);
    recorder.setMode(QCPPainter::pmNoCaching);
    one.plot.toPainter(&recorder, kSize.width(), kSize.height());
    recorder.end();
    QImage onPaper(kSize, QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter painter(&onPaper);
    painter.scale(8, 8);
    painter.translate(-one.middle() + QPoint(10, 10));
    painter.drawPicture(0, 0, picture);
    painter.end();
    // Eight times as large its edge is as sharp: from its colour to white within three pixels.
    int between = 0;
    for (int x = 0; x < kSize.width(); ++x) {
        const QColor color = onPaper.pixelColor(x, 80);
        between += color != QColor(Qt::blue) && color != QColor(Qt::white) ? 1 : 0;
    }
    CHECK(onPaper.pixelColor(80, 80) == QColor(Qt::blue));
    CHECK(between < 8);
}
