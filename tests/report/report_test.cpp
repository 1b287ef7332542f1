// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report_document.h"

#include "engine/virtual_person.h"
#include "library/ladder.h"
#include "report/patient.h"
#include "report/pdf.h"
#include "support/catch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace comeback;
using namespace comeback::test;

namespace {

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

TEST_CASE("a sign worth a conversation stands in the report with what the person was told")
{
    auto entries = begun("2026-11-02");
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::SlowCourse, true);
    entries.push_back(entry("2026-11-18", Screening{ScreenScope::Full, answers}));
    const QString text = textOf(reportPdf(Patient(std::move(entries)).source()));
    CHECK(has(text, "YES to"));
    CHECK(has(text, "Told:"));
    CHECK(has(text, "In the next weeks."));
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
    report::Source source = patient.source();
    source.choice.period = report::Period::All;
    const QByteArray all = reportPdf(source);
    CHECK(ask(QStringLiteral("pdfinfo"), {}, all).contains(QRegularExpression("Pages:\\s+2\n")));
    CHECK(all.size() < 500'000);
    CHECK(textOf(all).contains(
        QRegularExpression("Not listed here: steps of the level: \\d+; others: \\d+")));
    CHECK(has(textOf(all), "weeks at a time"));
    CHECK(textOf(all).contains(QRegularExpression("Done / planned( \\d+ / \\d+)+ Extra walks")));
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

TEST_CASE("what the person leaves out is not on the report, and the report says that it is missing")
{
    auto entries = demonstration();
    entries.push_back(entry("2026-11-20", Flare{"after the long drive"}));
    const Patient patient(entries);
    report::Source source = patient.source();
    const QString all = textOf(reportPdf(source));
    CHECK_FALSE(has(all, "Left out by the person"));
    const struct
    {
        report::Part part;
        const char* shown;
    } parts[]{{report::Part::WarningSigns, "no to all"},
              {report::Part::Chart, "Pain and level"},
              {report::Part::Weeks, "Done / planned"},
              {report::Part::Decisions, "after the long drive"},
              {report::Part::Notes, "after the long drive"},
              {report::Part::Activities, "carry the shopping home"},
              {report::Part::Questionnaires, "Worry that movement"}};
    for (const auto& each : parts) {
        INFO(each.shown);
        CHECK(has(all, each.shown));
        source.choice.leftOut = {each.part};
        const QString less = textOf(reportPdf(source));
        CHECK_FALSE(has(less, each.shown));
        CHECK(
            has(less, ("Left out by the person: " + report::partName(each.part).toStdString() + '.')
                          .c_str()));
        CHECK(has(less, "Signature"));
    }
}

TEST_CASE("loads that are left out do not stand behind the exercises")
{
    const Patient patient(demonstration());
    report::Source source = patient.source();
    CHECK(has(textOf(reportPdf(source)), "last with"));
    source.choice.leftOut = {report::Part::Loads};
    CHECK_FALSE(has(textOf(reportPdf(source)), "last with"));
}

TEST_CASE("a referral stays on the front when the answers that led to it are left out")
{
    const Patient patient(referred());
    report::Source source = patient.source();
    source.choice.leftOut = {report::Part::WarningSigns};
    const QString text = textOf(reportPdf(source));
    CHECK(has(text, "The answers were left out by the person"));
    CHECK(has(text, "Left out by the person: warning signs"));
    CHECK_FALSE(has(text, "Answered yes"));
    CHECK_FALSE(has(text, "Prescribed now"));
}

TEST_CASE("letters are never joined, so that every word can be found in the PDF")
{
    const Patient patient(demonstration());
    report::Source source = patient.source();
    source.choice.leftOut = {report::Part::Decisions};
    const QString text = textOf(reportPdf(source));
    CHECK(text.contains(QLatin1String("spikes, flares and decisions")));
    for (const char16_t joined : {u'\uFB00', u'\uFB01', u'\uFB02', u'\uFB03', u'\uFB04'})
        CHECK_FALSE(text.contains(QChar(joined)));
}

TEST_CASE("the report covers the days that were asked for, and says so")
{
    const Patient patient(demonstration());
    report::Source source = patient.source();
    source.choice = {report::Period::Own, day("2026-09-07"), day("2026-10-04")};
    const QString text = textOf(reportPdf(source));
    CHECK(text.contains(QRegularExpression("This report covers 7 Sept? 2026 to 4 Oct 2026")));
    CHECK(has(text, "Level, plan and orders are those of 20 Nov 2026"));
    source.choice = {report::Period::Weeks4};
    CHECK(has(textOf(reportPdf(source)), "covers 26 Oct 2026 to 20 Nov 2026"));
}

TEST_CASE("spikes and flares are listed before steps of the level where there is no room for both")
{
    const Patient patient(tenYears());
    report::Source source = patient.source();
    source.choice.period = report::Period::All;
    const auto all = source.account().turningPoints(
        {patient.timeline().entries.front().date, day("2026-11-20")});
    const auto flares = std::ranges::count(all, Action::Flare, &Decision::action);
    REQUIRE(flares >= 9);
    const QString text = textOf(reportPdf(source));
    const auto steps = QRegularExpression("steps of the level: (\\d+)").match(text);
    REQUIRE(steps.hasMatch());
    CHECK(steps.captured(1).toInt() > 0);
}

TEST_CASE("a spike is listed before steps of the level, also where it lowered the level itself")
{
    constexpr int kDays = 700;
    constexpr int kSpikeDay = 20;
    VirtualPerson person;
    person.painAtStart = 2;
    person.painFloor = 1;
    person.noise = 0.2;
    person.events.push_back({CourseEvent::Kind::SpikeDuring, kSpikeDay, 0, {}});
    const Date first = day("2026-11-20").plusDays(1 - kDays);
    const Patient patient(live(person, Patient({}).source().protocol, first, kDays));
    report::Source source = patient.source();
    source.choice.period = report::Period::All;
    const auto all = source.account().turningPoints({first, day("2026-11-20")});
    const auto spike = std::ranges::find_if(all, isSpike);
    REQUIRE(spike != all.end());
    REQUIRE(spike->action == Action::Regress);
    const QString text = textOf(reportPdf(source));
    REQUIRE(has(text, "Not listed here"));
    CHECK(text.contains(coach::dateText(source.locale(), spike->date)));
}

TEST_CASE(
    "only what a clinician ordered is called an order; what was swapped by choice stands apart")
{
    auto entries = begunAt("2026-11-02", "B2");
    Directive ordered;
    ordered.by = Hand::Clinician;
    ordered.excludeExercises = Order<std::vector<std::string>>({"bridge"});
    entries.push_back(entry("2026-11-03", ordered));
    Directive chosen;
    chosen.by = Hand::Self;
    chosen.excludeExercises = Order<std::vector<std::string>>({"hinge_drill"});
    entries.push_back(entry("2026-11-04", chosen));
    const Patient patient(entries);
    const auto name = [](const char* id) {
        return QString::fromStdString(library::exercise(id, library::Language::English)->name);
    };
    for (const QByteArray& pdf : {reportPdf(patient.source()), planPdf(patient.source())}) {
        const QString text = textOf(pdf);
        CHECK(text.contains("Left out by order: " + name("bridge") + "."));
        CHECK(text.contains("Swapped by choice: " + name("hinge_drill") + "."));
    }
}

TEST_CASE("the report for a visit ends with a blank sheet that has a row for each day to come")
{
    const Patient patient(demonstration());
    const auto source = patient.source(QStringLiteral("Anna Berg"));
    const report::ReportDocument document(source, report::Sheet::of(report::Paper::A4),
                                          report::Enclosed::ReturnSheet);
    REQUIRE(document.pageCount() == 3);
    const QString text = textOf(report::toPdf(document, library::Language::English));
    const QString sheet = text.mid(text.indexOf(QLatin1String("Two weeks on paper")));
    for (const char* words : {"21 Nov 2026 to 4 Dec 2026", "Sat 21", "Fri 04",
                              "Pain in the morning", "Exercises done", "Worst pain during"}) {
        INFO(words);
        CHECK(has(sheet, words));
    }
}
