// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <array>

namespace comeback::report {

namespace {

constexpr double kRungHeight = mm(7);
constexpr double kStageGap = mm(2);
constexpr double kMark = mm(1.6);

enum class Place : std::uint8_t { Done, Here, Ahead };

/// Where each rung stands and what it shows.
struct Rung
{
    QRectF box;
    Place place{};
    bool cap = false;
    SetText name;
};

void paintRung(QPainter& painter, const Rung& rung)
{
    const bool here = rung.place == Place::Here;
    painter.setPen(QPen(here ? ink::text() : ink::hairline(), pt(here ? 1 : 0.5)));
    painter.setBrush(here ? ink::text()
                          : (rung.place == Place::Done ? ink::shade() : QColor(Qt::white)));
    painter.drawRect(rung.box);
    rung.name.paint(painter,
                    rung.box.topLeft() + QPointF(0, (kRungHeight - rung.name.height()) / 2),
                    here ? QColor(Qt::white) : ink::text());
    if (here) {
        const QPointF tip(rung.box.center().x(), rung.box.bottom() + mm(0.6));
        const std::array<QPointF, 3> mark{tip, tip + QPointF(-kMark, kMark),
                                          tip + QPointF(kMark, kMark)};
        painter.setBrush(ink::text());
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(mark.data(), static_cast<int>(mark.size()));
    }
    if (rung.cap) {
        painter.setPen(QPen(ink::text(), pt(2.4), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rung.box.topRight() + QPointF(mm(0.5), -mm(1)),
                         rung.box.bottomRight() + QPointF(mm(0.5), mm(1)));
    }
}

} // namespace

Block ladderStrip(const Setter& setter, const Source& source, double width)
{
    const Protocol& protocol = source.protocol;
    const State& state = source.state();
    const auto count = static_cast<double>(protocol.levels.size());
    const auto gaps = static_cast<double>(protocol.stages.size() - 1);
    const double rungWidth = (width - gaps * kStageGap) / count;
    const double nameHeight = setter.type().lineHeight(Role::Small) + pt(2);

    std::vector<Rung> rungs;
    std::vector<Cell> names;
    double x = 0;
    for (std::size_t i = 0; i < protocol.levels.size(); ++i) {
        const auto index = static_cast<LevelIndex>(i);
        const bool opensStage = i == 0 || protocol.levels[i - 1].stage != protocol.levels[i].stage;
        if (opensStage && i > 0)
            x += kStageGap;
        if (opensStage) {
            const QString name = q(source.texts.stage(protocol.stageOf(index).id).title);
            const SetText set(name, setter.type(), {.role = Role::Small}, width);
            const double from = std::min(x, width - set.naturalWidth());
            names.push_back({from, setter.text(name, width - from, {.role = Role::Small})});
        }
        const Place place =
            index == state.level ? Place::Here : (index < state.level ? Place::Done : Place::Ahead);
        const TextStyle style{.role = Role::Small,
                              .weight = place == Place::Here ? Weight::Bold : Weight::Regular,
                              .align = Align::Centre};
        rungs.push_back({QRectF(x, nameHeight, rungWidth, kRungHeight), place,
                         state.cap() == index && index < protocol.lastLevel(),
                         SetText(levelName(protocol, index), setter.type(), style, rungWidth)});
        x += rungWidth;
    }
    const Block above = beside(std::move(names));
    return {nameHeight + kRungHeight + 2 * kMark,
            [above, rungs = std::move(rungs)](QPainter& painter, QPointF at) {
                above.paint(painter, at);
                painter.save();
                painter.translate(at);
                for (const Rung& rung : rungs)
                    if (rung.place != Place::Here)
                        paintRung(painter, rung);
                for (const Rung& rung : rungs)
                    if (rung.place == Place::Here)
                        paintRung(painter, rung);
                painter.restore();
            }};
}

} // namespace comeback::report
