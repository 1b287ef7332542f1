// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf.h"

#include "report/pdf_language.h"
#include "report/plan_document.h"
#include "report/report_document.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace comeback::report {

namespace {

constexpr int kResolution = 720;

} // namespace

QByteArray toPdf(const Document& document, library::Language language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kResolution);
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Comeback"));
        const QSizeF points = document.sheet().size / 10.0;
        writer.setPageSize(QPageSize(points, QPageSize::Point));
        writer.setPageMargins(QMarginsF(), QPageLayout::Point);
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            document.paintPage(painter, QRectF(0, 0, writer.width(), writer.height()), page);
        }
    }
    return withLanguage(buffer.data(), library::idOf(language));
}

Saved saveReport(const QString& path, const Source& source, Paper paper)
{
    return writeFile(path,
                     toPdf(ReportDocument(source, Sheet::of(paper)), source.texts.language()));
}

Saved savePlan(const QString& path, const Source& source, Paper paper)
{
    return writeFile(path, toPdf(PlanDocument(source, Sheet::of(paper)), source.texts.language()));
}

} // namespace comeback::report
