// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// draw_icons DRAWING.svg FOLDER SIZE... draws the program's icon as FOLDER/SIZE.png in each size.
// The build runs it; it is not installed.

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

namespace {

bool draw(QSvgRenderer& drawing, int size, const QString& file)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return image.save(file);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        std::fputs("draw_icons DRAWING.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(arguments[1]);
    if (!drawing.isValid()) {
        std::fprintf(stderr, "%s is no SVG\n", qPrintable(arguments[1]));
        return 1;
    }
    for (const QString& size : arguments.sliced(3)) {
        const QString file = QStringLiteral("%1/%2.png").arg(arguments[2], size);
        if (!draw(drawing, size.toInt(), file)) {
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
