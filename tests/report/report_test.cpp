// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report_document.h"

#include "report/patient.h"
#include "support/catch.h"

#include <QRegularExpression>

using namespace comeback;
using namespace comeback::test;

namespace {

bool has(const QString& text, const char* words)
{
    return text.contains(QString::fromUtf8(words), Qt::CaseInsensitive);
}

std::vector<Entry> referred()
{
    auto entries = begun("2026-11-02");
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Short);
    answers.set(RedFlag::BladderBowel, true);
    entries.push_back(entry("2026-11-18", Screening{ScreenScope::Short, answers}));
    return entries;
}

} // namespace

TEST_CASE("the report tells where the person stands, what happened and what is prescribed")
{
    const Patient patient(demonstration());
    const QString text = textOf(reportPdf(patient.source(QStringLiteral("Anna Berg"))));
    const LevelIndex level = patient.timeline().state.level;
    for (const char* words :
         {"Anna Berg", "20 Nov 2026", "Episode began", "Warning signs", "Pain and level",
          "Done / planned", "Prescribed now", "Protocol", "Orders of the physiotherapist",
          "Signature", "Page 1 of 2", "Page 2 of 2"}) {
        INFO(words);
        CHECK(has(text, words));
    }
    CHECK(text.contains(report::levelName(patient.source().protocol, level)));
}

TEST_CASE("the report has the scores of the questionnaires, and for how long it has been hurting")
{
    const Patient patient(demonstration());
    report::Source source = patient.source();
    source.onset = QStringLiteral("6_to_12_weeks");
    const QString text = textOf(reportPdf(source));
    for (const char* words :
         {"for six to twelve weeks", "Three activities of your own", "carry the shopping home",
          "The week in six", "Worry that movement", "better"}) {
        INFO(words);
        CHECK(has(text, words));
    }
}

TEST_CASE("what else may fill the minutes of walking stands on both papers")
{
    const Patient patient(begunAt("2026-11-02", "B2"));
    for (const QByteArray& pdf : {reportPdf(patient.source()), planPdf(patient.source())})
        CHECK(has(textOf(pdf), "The same minutes may be:"));
}

TEST_CASE("after a warning sign the report's front says so and nothing is prescribed")
{
    const Patient patient(referred());
    REQUIRE(patient.timeline().state.mode == Mode::Referred);
    const QString text = textOf(reportPdf(patient.source()));
    const QString front = text.left(text.indexOf(QLatin1String("Page 1 of 2")));
    CHECK(has(front, "Answered yes"));
    CHECK_FALSE(has(text, "Prescribed now"));
    CHECK_FALSE(has(text, "minutes a day"));
    CHECK(has(text, "may exercise"));
}

TEST_CASE("before the first start the report is one page and invents nothing")
{
    const Patient patient({});
    const report::ReportDocument document(patient.source(), report::Sheet::of(report::Paper::A4));
    CHECK(document.pageCount() == 1);
    const QString text = textOf(reportPdf(patient.source()));
    CHECK(has(text, "None answered yet"));
    CHECK_FALSE(has(text, "Where they stand"));
    CHECK_FALSE(has(text, "Prescribed now"));
}

TEST_CASE("ten years of entries still make two pages, and say how much is not listed")
{
    const Patient patient(tenYears());
    const QByteArray pdf = reportPdf(patient.source());
    CHECK(ask(QStringLiteral("pdfinfo"), {}, pdf).contains(QRegularExpression("Pages:\\s+2\n")));
    CHECK(pdf.size() < 500'000);
    CHECK(textOf(pdf).contains(QRegularExpression("And \\d+ earlier")));
}

TEST_CASE("a note of 10,000 characters leaves the orders box and the page numbers standing")
{
    auto entries = begun("2026-11-02");
    std::string note;
    while (note.size() < 10'000)
        note += "it hurt when I sat down and when I got up again ";
    entries.push_back(entry("2026-11-10", Flare{note}));
    entries.push_back(entry("2026-11-11", Flare{std::string(10'000, 'x')}));
    const Patient patient(entries);
    const QString text = textOf(reportPdf(patient.source()));
    CHECK(has(text, "it hurt when I sat down"));
    CHECK(has(text, "Signature"));
    CHECK(has(text, "Page 2 of 2"));
}

TEST_CASE("a long name and one from right to left both stand on the report")
{
    const Patient patient(begun("2026-11-02"));
    const QString hebrew = QString::fromUtf8("נועה לוי");
    const QString text = textOf(reportPdf(patient.source(hebrew)));
    for (const QChar letter : hebrew)
        CHECK(text.contains(letter));
    const QString longName =
        QStringLiteral("Maximiliane Wilhelmine Hohenlohe-Schillingsfürst von Altenkirchen");
    CHECK(has(textOf(reportPdf(patient.source(longName))), "Maximiliane"));
}

TEST_CASE("orders in force and parameters of another protocol are named")
{
    auto entries = begun("2026-11-02");
    Directive directive;
    directive.by = Hand::Clinician;
    directive.capLevel = Order<LevelName>(LevelName{"B6"});
    directive.acceptablePain = Order<int>(2);
    directive.holdUntil = Order<Date>(day("2026-12-01"));
    directive.note = "call me";
    entries.push_back(entry("2026-11-03", directive));
    const QString text = textOf(reportPdf(Patient(entries).source()));
    CHECK(has(text, "no higher than B6"));
    CHECK(has(text, "acceptable pain 2 instead of 3"));
    CHECK(has(text, "1 Dec 2026"));
    CHECK(has(text, "call me"));
}

TEST_CASE("the same diary on the same day gives the same report")
{
    const auto entries = demonstration();
    CHECK(textOf(reportPdf(Patient(entries).source())) ==
          textOf(reportPdf(Patient(entries).source())));
}
