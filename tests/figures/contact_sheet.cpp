// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws contact sheets of every figure, so that a change can be looked at: each movement at six
// moments of a round.
//   figure_sheets FOLDER [--shuffle SEED | --large] [EXERCISE …]
// Shuffled sheets are numbered and carry no names; KEY.txt has the answers. Large ones show three
// exercises on a sheet at more than twice the size.

#include "figures/figure.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <random>

namespace {

using namespace comeback;

constexpr int kMoments = 6;
constexpr std::size_t kRows = 6;
constexpr std::size_t kLargeRows = 3;
constexpr double kLarge = 2.25;
constexpr int kWidth = 200;
constexpr int kHeight = 170;
constexpr int kLabel = 22;

struct Ground
{
    QColor text;
    QColor background;
    QColor accent;
    QString name;
};

QImage sheet(const std::vector<std::string>& ids, bool named, int first, const Ground& ground,
             double scale)
{
    const QSizeF size(kMoments * kWidth, static_cast<double>(ids.size()) * (kHeight + kLabel));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(ground.background);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const auto colors = figures::figureColors(ground.text, ground.background, ground.accent);
    for (std::size_t row = 0; row < ids.size(); ++row) {
        const auto movement = library::movement(ids[row]);
        const int top = static_cast<int>(row) * (kHeight + kLabel);
        painter.setPen(ground.text);
        painter.drawText(QRectF(8, top, kWidth * 3, kLabel), Qt::AlignVCenter,
                         named ? QString::fromStdString(ids[row])
                               : QString::number(first + static_cast<int>(row)));
        if (!movement)
            continue;
        for (int moment = 0; moment < kMoments; ++moment)
            figures::paintFigure(
                painter, QRectF(moment * kWidth + 6, top + kLabel, kWidth - 12, kHeight - 8),
                *movement, movement->duration() * moment / kMoments, colors);
    }
    return image;
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    QStringList arguments = QGuiApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fputs("usage: figure_sheets FOLDER [--shuffle SEED | --large] [EXERCISE …]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.takeFirst());
    QDir().mkpath(folder.path());
    const bool shuffled = arguments.value(0) == QStringLiteral("--shuffle");
    const bool large = arguments.value(0) == QStringLiteral("--large");
    if (large)
        arguments.removeFirst();
    std::vector<std::string> ids;
    if (!shuffled)
        for (const QString& each : std::as_const(arguments))
            ids.push_back(each.toStdString());
    if (ids.empty())
        ids = library::movementIds();
    if (shuffled) {
        std::shuffle(ids.begin(), ids.end(), std::mt19937(arguments.value(1).toUInt()));
        QFile key(folder.filePath(QStringLiteral("KEY.txt")));
        if (!key.open(QIODevice::WriteOnly))
            return 1;
        for (std::size_t i = 0; i < ids.size(); ++i)
            key.write(
                QStringLiteral("%1 %2\n").arg(i + 1).arg(QString::fromStdString(ids[i])).toUtf8());
    }
    const Ground light{QColor(0x1b, 0x25, 0x27), Qt::white, QColor(0x0b, 0x5f, 0x6b),
                       QStringLiteral("light")};
    const Ground dark{QColor(0xe6, 0xec, 0xec), QColor(0x1c, 0x24, 0x26), QColor(0x5c, 0xc4, 0xcf),
                      QStringLiteral("dark")};
    const std::size_t rows = large ? kLargeRows : kRows;
    for (const Ground& ground : {light, dark})
        for (std::size_t at = 0, number = 1; at < ids.size(); at += rows, ++number) {
            const std::vector<std::string> part(
                ids.begin() + static_cast<std::ptrdiff_t>(at),
                ids.begin() + static_cast<std::ptrdiff_t>(std::min(at + rows, ids.size())));
            const QString name =
                QStringLiteral("%1-%2.png").arg(ground.name).arg(number, 2, 10, QLatin1Char('0'));
            if (!sheet(part, !shuffled, static_cast<int>(at) + 1, ground, large ? kLarge : 1)
                     .save(folder.filePath(name)))
                return 1;
        }
    return 0;
}
