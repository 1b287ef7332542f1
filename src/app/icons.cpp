// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/icons.h"

#include "app/theme.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace comeback::app {

namespace {

constexpr int kSize = 24;

QByteArray drawing(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap render(QSvgRenderer& svg, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    svg.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap renderIn(const QColor& color, QByteArray svg, int size, int ratio)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap = render(renderer, size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    const QByteArray svg = drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    if (svg.isEmpty())
        return {};
    const Theme& theme = themeOf(palette);
    QIcon icon;
    // The larger ones are for larger text.
    for (const int size : {kSize, 2 * kSize})
        for (const int ratio : {1, 2}) {
            icon.addPixmap(renderIn(theme.muted, svg, size, ratio), QIcon::Normal);
            icon.addPixmap(renderIn(theme.accent, svg, size, ratio), QIcon::Selected);
        }
    return icon;
}

QIcon programIcon()
{
    QSvgRenderer svg(drawing(QStringLiteral(":/desktop/comeback.svg")));
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128})
        icon.addPixmap(render(svg, size));
    return icon;
}

} // namespace comeback::app
