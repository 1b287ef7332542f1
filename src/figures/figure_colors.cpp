// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/figure_colors.h"

namespace comeback::figures {

namespace {

/// `share` of one colour on another.
QColor mixed(const QColor& on, const QColor& color, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(on.redF(), color.redF()), mix(on.greenF(), color.greenF()),
                            mix(on.blueF(), color.blueF()));
}

} // namespace

FigureColors figureColors(const QColor& text, const QColor& background, const QColor& accent)
{
    return {.body = mixed(background, text, 0.72F),
            .far = mixed(background, text, 0.38F),
            .moving = accent,
            .movingFar = mixed(background, accent, 0.5F),
            .gap = background,
            .prop = mixed(background, text, 0.22F),
            .held = mixed(background, text, 0.92F),
            .plate = mixed(background, text, 0.5F),
            .floor = mixed(background, text, 0.3F)};
}

FigureColors figureInk()
{
    return figureColors(Qt::black, Qt::white, QColor(0x20, 0x20, 0x20));
}

} // namespace comeback::figures
