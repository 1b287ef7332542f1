// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf.h"

#include "report/patient.h"
#include "report/pdf_language.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace comeback;
using namespace comeback::test;

TEST_CASE("both documents are sound PDFs with title and language, under half a megabyte")
{
    const Patient patient(demonstration());
    for (const QByteArray& pdf : {reportPdf(patient.source()), planPdf(patient.source())}) {
        CHECK(ask(QStringLiteral("qpdf"), {QStringLiteral("--check")}, pdf)
                  .contains(QLatin1String("No syntax or stream encoding errors")));
        const QString info = ask(QStringLiteral("pdfinfo"), {}, pdf);
        CHECK(info.contains(QRegularExpression("Title:\\s+Comeback: ")));
        CHECK(info.contains(QRegularExpression("Creator:\\s+Comeback")));
        CHECK(pdf.contains("/Lang (en)"));
        CHECK(pdf.size() < 500'000);
    }
}

TEST_CASE("every font is embedded and every text can be copied")
{
    const Patient patient(demonstration());
    const QString fonts = ask(QStringLiteral("pdffonts"), {}, reportPdf(patient.source()));
    const QStringList lines = fonts.split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        INFO(line.toStdString());
        // Columns: embedded, subset, has Unicode.
        CHECK(line.contains(QRegularExpression("\\byes\\s+(yes|no)\\s+yes\\b")));
    }
}

TEST_CASE("the chart's words are text as well")
{
    const Patient patient(demonstration());
    const QString text = textOf(reportPdf(patient.source()));
    const qsizetype chart = text.indexOf(QLatin1String("Pain and level"));
    const qsizetype table = text.indexOf(QLatin1String("Done / planned"));
    REQUIRE(chart >= 0);
    REQUIRE(table > chart);
    CHECK(text.mid(chart, table - chart).contains(QLatin1String("spike"), Qt::CaseInsensitive));
}

TEST_CASE("the paper is A4 or Letter, as asked")
{
    const Patient patient(begun("2026-11-02"));
    const auto sizeOf = [&](report::Paper paper) {
        return ask(QStringLiteral("pdfinfo"), {}, reportPdf(patient.source(), paper));
    };
    CHECK(sizeOf(report::Paper::A4).contains(QRegularExpression("Page size:\\s+59\\d.* x 84\\d")));
    CHECK(sizeOf(report::Paper::Letter).contains(QRegularExpression("Page size:\\s+612 x 792")));
}

TEST_CASE("German documents say that they are German")
{
    const Patient patient(begun("2026-11-02"), day("2026-11-20"), library::Language::German);
    CHECK(planPdf(patient.source()).contains("/Lang (de)"));
}

TEST_CASE("bytes that are no PDF of ours are passed on untouched")
{
    for (const char* bytes : {"", "%PDF-1.4", "trailer << /Root 1 0 R >> startxref 9"})
        CHECK(report::withLanguage(bytes, "en") == QByteArray(bytes));
}
