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

QPixmap render(QByteArray svg, const QColor& color, qreal ratio)
{
    svg.replace("currentColor", color.name().toLatin1());
    QPixmap pixmap(QSize(kSize, kSize) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(0, 0, kSize, kSize));
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const QPalette& palette)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const Theme& theme = themeOf(palette);
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(render(svg, theme.muted, ratio), QIcon::Normal);
        icon.addPixmap(render(svg, theme.accent, ratio), QIcon::Selected);
    }
    return icon;
}

} // namespace comeback::app
