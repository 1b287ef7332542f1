// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/patient.h"
#include "report/plan_document.h"
#include "report/report_document.h"
#include "support/catch.h"

#include <QImage>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>

using namespace comeback;
using namespace comeback::report;
using namespace comeback::test;

namespace {

/// Whether anything is painted outside the printable part of a page.
bool staysInside(const Document& document, int page)
{
    constexpr double kPixelsPerUnit = 0.1; // 72 to the inch
    const QSizeF size = document.sheet().size * kPixelsPerUnit;
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, QRectF(QPointF(), size), page);
    const QRectF inside = document.sheet().printable();
    const QRectF pixels(inside.topLeft() * kPixelsPerUnit, inside.size() * kPixelsPerUnit);
    painter.fillRect(pixels.adjusted(-1.5, -1.5, 1.5, 1.5), Qt::white);
    painter.end();
    QImage blank(image.size(), image.format());
    blank.fill(Qt::white);
    return image == blank;
}

Sheet withMargins(QPageSize::PageSizeId size, double millimetres)
{
    QPageLayout layout(QPageSize(size), QPageLayout::Portrait, QMarginsF(),
                       QPageLayout::Millimeter);
    layout.setMinimumMargins(QMarginsF(millimetres, millimetres, millimetres, millimetres));
    return Sheet::of(layout);
}

} // namespace

TEST_CASE("nothing is painted outside the margins, whatever the paper and the printer")
{
    auto wordy = begunAt("2026-11-02", "L3");
    for (int i = 0; i < 30; ++i)
        wordy.push_back(entry("2026-11-10", Flare{std::string(2000, 'w')}));
    wordy.push_back(entry(
        "2026-11-11", Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)}));
    RedFlagAnswers every;
    for (const RedFlagInfo& flag : redFlags())
        every.set(flag.flag, true);
    auto flagged = begun("2026-11-02");
    flagged.push_back(entry("2026-11-12", Screening{ScreenScope::Full, every}));

    const QString name = QStringLiteral("Someone with a name that goes on and on and on and on");
    for (const auto& entries :
         {std::vector<Entry>{}, begunAt("2026-11-02", "L3"), wordy, flagged, demonstration()}) {
        const Patient patient(entries);
        for (const Sheet& sheet :
             {Sheet::of(Paper::A4), Sheet::of(Paper::Letter), withMargins(QPageSize::A4, 25),
              withMargins(QPageSize::A4, 60), withMargins(QPageSize::A5, 5)}) {
            const ReportDocument report(patient.source(name), sheet);
            const PlanDocument plan(patient.source(name), sheet);
            INFO(sheet.size.width() << " x " << sheet.size.height());
            CHECK(report.pageCount() <= 2);
            CHECK(plan.pageCount() <= 2);
            for (int page = 0; page < report.pageCount(); ++page)
                CHECK(staysInside(report, page));
            for (int page = 0; page < plan.pageCount(); ++page)
                CHECK(staysInside(plan, page));
        }
    }
}

TEST_CASE("a page that does not exist paints nothing")
{
    const Patient patient(begun("2026-11-02"));
    const PlanDocument plan(patient.source(), Sheet::of(Paper::A4));
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QImage before = image.copy();
    QPainter painter(&image);
    plan.paintPage(painter, QRectF(0, 0, 100, 100), 7);
    plan.paintPage(painter, QRectF(0, 0, 100, 100), -1);
    painter.end();
    CHECK(image == before);
}
