// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/few_colors.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace comeback::test {

namespace {

constexpr std::size_t kMost = 256;

struct Counted
{
    QRgb color;
    qint64 count;
};

using Box = std::vector<Counted>;

int part(QRgb color, int which)
{
    return which == 0 ? qRed(color) : which == 1 ? qGreen(color) : qBlue(color);
}

/// How far the colours of a box lie apart in red, green or blue, and in which of them most.
struct Spread
{
    int which = 0;
    int length = 0;
};

Spread spreadOf(const Box& box)
{
    Spread widest;
    for (int which = 0; which < 3; ++which) {
        const auto [least, most] = std::ranges::minmax(
            box, {}, [which](const Counted& each) { return part(each.color, which); });
        const int length = part(most.color, which) - part(least.color, which);
        if (length > widest.length)
            widest = {which, length};
    }
    return widest;
}

/// Cuts a box into halves of as many pixels each, across its longest side.
Box cutInHalf(Box& box, int which)
{
    std::ranges::sort(box, {}, [which](const Counted& each) { return part(each.color, which); });
    qint64 all = 0;
    for (const Counted& each : box)
        all += each.count;
    std::size_t place = 0;
    for (qint64 half = 0; place + 2 < box.size() && half + box[place].count <= all / 2; ++place)
        half += box[place].count;
    const auto middle = box.begin() + static_cast<std::ptrdiff_t>(place) + 1;
    Box upper(middle, box.end());
    box.erase(middle, box.end());
    return upper;
}

QRgb meanOf(const Box& box)
{
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;
    qint64 all = 0;
    for (const Counted& each : box) {
        red += qRed(each.color) * each.count;
        green += qGreen(each.color) * each.count;
        blue += qBlue(each.color) * each.count;
        all += each.count;
    }
    return qRgb(static_cast<int>(red / all), static_cast<int>(green / all),
                static_cast<int>(blue / all));
}

std::vector<Box> boxesOf(const Box& colors)
{
    std::vector<Box> boxes{colors};
    while (boxes.size() < kMost) {
        const auto widest = std::ranges::max_element(
            boxes, {}, [](const Box& box) { return spreadOf(box).length; });
        const Spread spread = spreadOf(*widest);
        if (spread.length == 0)
            break;
        boxes.push_back(cutInHalf(*widest, spread.which));
    }
    return boxes;
}

} // namespace

QImage withFewColors(const QImage& picture)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, qint64> counts;
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            ++counts[source.pixel(x, y)];
    Box colors;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        colors.push_back({it.key(), it.value()});
    // A hash has no order, and the same picture must give the same file.
    std::ranges::sort(colors, {}, &Counted::color);
    QImage few(source.size(), QImage::Format_Indexed8);
    few.setDevicePixelRatio(source.devicePixelRatio());
    QHash<QRgb, uint> places;
    QList<QRgb> table;
    for (const Box& box : boxesOf(colors)) {
        for (const Counted& each : box)
            places[each.color] = static_cast<uint>(table.size());
        table << meanOf(box);
    }
    few.setColorTable(table);
    for (int y = 0; y < source.height(); ++y)
        for (int x = 0; x < source.width(); ++x)
            few.setPixel(x, y, places[source.pixel(x, y)]);
    return few;
}

} // namespace comeback::test
