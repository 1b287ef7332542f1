// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_colors.h"

namespace comeback::charts {

namespace {

QColor seeThrough(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

} // namespace

CourseColors colorsFor(const QPalette& palette)
{
    const QColor background = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = background.lightness() < text.lightness();
    const QColor accent = palette.color(QPalette::Highlight);
    CourseColors colors;
    colors.background = background;
    colors.text = text;
    colors.muted = palette.color(QPalette::PlaceholderText);
    colors.grid = seeThrough(colors.muted, dark ? 60 : 50);
    colors.stair = accent;
    colors.stairFill = seeThrough(accent, dark ? 45 : 30);
    colors.band = seeThrough(colors.muted, dark ? 26 : 20);
    colors.calm = seeThrough(accent, dark ? 30 : 18);
    colors.limit = accent;
    colors.flare = seeThrough(QColor(0xe6, 0x9f, 0x00), dark ? 60 : 70);
    colors.referral = seeThrough(QColor(0xb0, 0x1e, 0x2c), dark ? 110 : 60);
    colors.spike = dark ? QColor(0xf0, 0xe4, 0x42) : QColor(0xe6, 0x9f, 0x00);
    colors.bar = seeThrough(accent, dark ? 170 : 150);
    colors.barSoFar = seeThrough(accent, dark ? 85 : 70);
    colors.noChange = seeThrough(accent, dark ? 70 : 48);
    colors.calendar = {colors.muted, QColor(0x00, 0x9e, 0x73), accent};
    colors.series = {
        dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2), QColor(0x00, 0x9e, 0x73),
        dark ? QColor(0xf0, 0x7a, 0x1c) : QColor(0xd5, 0x5e, 0x00), QColor(0xcc, 0x79, 0xa7)};
    return colors;
}

CourseColors colorsOnWhite()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, QColor(0x1b, 0x26, 0x29));
    palette.setColor(QPalette::PlaceholderText, QColor(0x55, 0x64, 0x68));
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x67, 0x6e));
    return colorsFor(palette);
}

CourseColors inkOnWhite()
{
    CourseColors colors;
    colors.background = Qt::white;
    colors.text = Qt::black;
    colors.muted = QColor(0x40, 0x40, 0x40);
    colors.grid = QColor(0xd0, 0xd0, 0xd0);
    colors.stair = Qt::black;
    colors.stairFill = Qt::transparent;
    colors.band = QColor(0xf4, 0xf4, 0xf4);
    colors.calm = QColor(0xf4, 0xf4, 0xf4);
    colors.limit = Qt::black;
    colors.flare = QColor(0x90, 0x90, 0x90);
    colors.referral = QColor(0x60, 0x60, 0x60);
    colors.spike = Qt::white;
    colors.bar = QColor(0x60, 0x60, 0x60);
    colors.barSoFar = QColor(0xb0, 0xb0, 0xb0);
    colors.noChange = QColor(0xe0, 0xe0, 0xe0);
    colors.calendar = {QColor(0x80, 0x80, 0x80), QColor(0x60, 0x60, 0x60), Qt::black};
    colors.series = {Qt::black, Qt::black, QColor(0x40, 0x40, 0x40), Qt::black};
    return colors;
}

} // namespace comeback::charts
