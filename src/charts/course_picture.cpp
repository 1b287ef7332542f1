// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_picture.h"

#include "charts/paint_course.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace comeback::charts {

namespace {

constexpr QSize kSize(1200, 700);
constexpr int kMargin = 24;
constexpr int kTextSize = 15;
constexpr int kDotsPerInch = 96;

void paint(QPainter& painter, const Course& course, const CourseWords& words)
{
    CourseStyle style;
    style.font = QGuiApplication::font();
    style.font.setPixelSize(kTextSize);
    style.colors = colorsOnWhite();
    const QRect sheet(QPoint(0, 0), kSize);
    painter.fillRect(sheet, Qt::white);
    paintCourse(painter, sheet.adjusted(kMargin, kMargin, -kMargin, -kMargin), course, words,
                style);
}

bool writePng(QBuffer& out, const Course& course, const CourseWords& words)
{
    constexpr int kSharpness = 2;
    QImage image(kSize * kSharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kSharpness, kSharpness);
    paint(painter, course, words);
    painter.end();
    return image.save(&out, "PNG");
}

bool writeSvg(QBuffer& out, const Course& course, const CourseWords& words)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(kSize);
    generator.setViewBox(QRect(QPoint(0, 0), kSize));
    generator.setResolution(kDotsPerInch);
    generator.setTitle(CourseWords::tr("Pain and level"));
    generator.setDescription(words.summarise(course, course.range));
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paint(painter, course, words);
    return painter.end();
}

bool writePdf(QBuffer& out, const Course& course, const CourseWords& words)
{
    constexpr double kPointsPerPixel = 72.0 / kDotsPerInch;
    QPdfWriter writer(&out);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(CourseWords::tr("Pain and level"));
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(kSize) * kPointsPerPixel, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    paint(painter, course, words);
    return painter.end();
}

} // namespace

std::optional<PictureFormat> formatOf(const QString& fileName)
{
    if (fileName.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return PictureFormat::Png;
    if (fileName.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return PictureFormat::Svg;
    if (fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return PictureFormat::Pdf;
    return std::nullopt;
}

QByteArray pictureOf(const Course& course, const CourseWords& words, PictureFormat format)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    bool made = false;
    switch (format) {
    case PictureFormat::Png:
        made = writePng(out, course, words);
        break;
    case PictureFormat::Svg:
        made = writeSvg(out, course, words);
        break;
    case PictureFormat::Pdf:
        made = writePdf(out, course, words);
        break;
    }
    return made ? bytes : QByteArray();
}

std::optional<QString> savePicture(const QByteArray& picture, const QString& fileName)
{
    // A full disk can cut a large write short without an error, so the length is looked at.
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (file.write(picture) != picture.size()) {
        file.cancelWriting();
        return file.errorString();
    }
    if (!file.flush() || !file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace comeback::charts
