// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/course_picture.h"

#include "charts/panel_layout.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace comeback::charts {

namespace {

constexpr int kWidth = 1200;
constexpr int kMargin = 24;
constexpr int kTextSize = 15;
constexpr int kDotsPerInch = 96;

/// A picture in the making.
class Picture
{
public:
    Picture(const Course& course, const Extract& extract, const CourseWords& words)
        : m_course(course), m_extract(extract), m_words(words)
    {
        constexpr double kLine = 26; // of text, with more air than the screen has
        const double height = leastLines(extract.panels) * kLine + 2 * kMargin;
        m_size = QSize(kWidth, static_cast<int>(std::lround(height)));
    }

    [[nodiscard]] bool write(QBuffer& out, PictureFormat format) const
    {
        switch (format) {
        case PictureFormat::Png:
            return writePng(out);
        case PictureFormat::Svg:
            return writeSvg(out);
        case PictureFormat::Pdf:
            return writePdf(out);
        }
        return false;
    }

private:
    void paint(QPainter& painter) const
    {
        CourseStyle style;
        style.font = QGuiApplication::font();
        style.font.setPixelSize(kTextSize);
        style.colors = colorsOnWhite();
        style.marks = true;
        const QRect sheet(QPoint(0, 0), m_size);
        painter.fillRect(sheet, Qt::white);
        paintCourse(painter, sheet.adjusted(kMargin, kMargin, -kMargin, -kMargin), m_course,
                    m_extract, m_words, style);
    }

    [[nodiscard]] bool writePng(QBuffer& out) const
    {
        constexpr int kSharpness = 2;
        QImage image(m_size * kSharpness, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(kSharpness, kSharpness);
        paint(painter);
        painter.end();
        return image.save(&out, "PNG");
    }

    [[nodiscard]] bool writeSvg(QBuffer& out) const
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&out);
        generator.setSize(m_size);
        generator.setViewBox(QRect(QPoint(0, 0), m_size));
        generator.setResolution(kDotsPerInch);
        generator.setTitle(CourseWords::tr("Progress"));
        generator.setDescription(m_words.summarise(m_course, m_extract.days));
        QPainter painter;
        if (!painter.begin(&generator))
            return false;
        paint(painter);
        return painter.end();
    }

    [[nodiscard]] bool writePdf(QBuffer& out) const
    {
        constexpr double kPointsPerPixel = 72.0 / kDotsPerInch;
        QPdfWriter writer(&out);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(CourseWords::tr("Progress"));
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(QPageSize(QSizeF(m_size) * kPointsPerPixel, QPageSize::Point, QString(),
                                     QPageSize::ExactMatch));
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        paint(painter);
        return painter.end();
    }

    const Course& m_course;
    const Extract& m_extract;
    const CourseWords& m_words;
    QSize m_size;
};

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

QByteArray pictureOf(const Course& course, const Extract& extract, const CourseWords& words,
                     PictureFormat format)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    if (!out.open(QIODevice::WriteOnly))
        return {};
    return Picture(course, extract, words).write(out, format) ? bytes : QByteArray();
}

} // namespace comeback::charts
