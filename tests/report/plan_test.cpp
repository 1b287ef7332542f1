// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan_document.h"

#include "library/ladder.h"
#include "report/patient.h"
#include "support/catch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace comeback;
using namespace comeback::test;

namespace {

QString bridge()
{
    const auto known = library::exercise("bridge", library::Language::English);
    REQUIRE(known.has_value());
    return report::q(known->name);
}

} // namespace

TEST_CASE("the hand-out of a walking level is one page with the week and the rule for pain")
{
    const Patient patient(begun("2026-11-19"));
    const QByteArray pdf = planPdf(patient.source(QStringLiteral("Anna")));
    CHECK(ask(QStringLiteral("pdfinfo"), {}, pdf).contains(QRegularExpression("Pages:\\s+1\n")));
    const QString text = textOf(pdf);
    for (const char* words : {"Anna", "Your week", "Fri", "Thu", "Worst pain during", "morning",
                              "The rule", "When to seek care", "112"}) {
        INFO(words);
        CHECK(has(text, words));
    }
    CHECK_FALSE(has(text, "Today: Today"));
}

TEST_CASE("every sign that refers stands on the hand-out under how soon it wants care")
{
    // With nothing beside it that its lines could be mixed up with.
    auto entries = begunAt("2026-11-10", "B3");
    entries.push_back(entry("2026-11-19", Flare{}));
    const Patient patient(entries);
    const QString text = textOf(planPdf(patient.source())).simplified();
    const qsizetype now = text.indexOf("Ring 112 now:");
    const qsizetype today = text.indexOf("Ring a doctor today:");
    const qsizetype soon = text.indexOf("See a doctor soon:");
    REQUIRE((0 < now && now < today && today < soon));
    const library::Texts texts(library::Language::English);
    for (const RedFlagInfo& each : redFlags()) {
        const QString sign = report::q(texts.redFlag(each.flag).sign);
        CAPTURE(each.id);
        if (each.tier == Tier::Advice) {
            CHECK(sign.isEmpty());
            continue;
        }
        REQUIRE_FALSE(sign.isEmpty());
        const qsizetype at = text.indexOf(sign, now);
        const Tier told = at < today ? Tier::Emergency : at < soon ? Tier::SameDay : Tier::Soon;
        CHECK(at > now);
        CHECK(told == each.tier);
    }
}

TEST_CASE("a level with exercises has their doses in front and their steps on the back")
{
    const Patient patient(begunAt("2026-11-19", "B3"));
    const QByteArray pdf = planPdf(patient.source());
    CHECK(ask(QStringLiteral("pdfinfo"), {}, pdf).contains(QRegularExpression("Pages:\\s+2\n")));
    const QString text = textOf(pdf);
    const qsizetype back = text.indexOf(QLatin1String("Page 1 of 2"));
    CHECK(text.left(back).contains(bridge()));
    CHECK(text.mid(back).contains(bridge()));
    CHECK(has(text.mid(back), "1."));
}

TEST_CASE("exercises that orders leave out are on neither side of the hand-out")
{
    auto entries = begunAt("2026-11-19", "B3");
    Directive directive;
    directive.by = Hand::Clinician;
    directive.excludeExercises = Order<std::vector<std::string>>({"bridge"});
    entries.push_back(entry("2026-11-19", directive));
    const QString text = textOf(planPdf(Patient(entries).source()));
    CHECK(text.count(bridge()) == 1);
    CHECK(has(text, "Left out by order"));
}

TEST_CASE("the hand-out tells every order in force, and nothing that is of today alone")
{
    auto entries = begunAt("2026-11-19", "B3");
    Directive directive;
    directive.by = Hand::Clinician;
    directive.capLevel = Order<LevelName>(LevelName{"B3"});
    directive.holdUntil = Order<Date>(day("2026-12-05"));
    entries.push_back(entry("2026-11-19", directive));
    const QString text = textOf(planPdf(Patient(entries).source()));
    CHECK(has(text, "no higher than B3"));
    CHECK(has(text, "no level opens until"));
    for (const auto kind : {RecommendationKind::Session, RecommendationKind::Done})
        CHECK_FALSE(text.contains(report::q(library::Texts(library::Language::English)
                                                .recommendation(kind, library::PainLimits{})
                                                .title)));
}

TEST_CASE("in a flare the hand-out is the gentle plan and prescribes no training")
{
    auto entries = begunAt("2026-11-10", "B3");
    entries.push_back(entry("2026-11-19", Flare{}));
    entries.push_back(entry(
        "2026-11-19", Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)}));
    const Patient patient(entries);
    CHECK(report::planKind(patient.source()) == report::PlanKind::Flare);
    const QString text = textOf(planPdf(patient.source()));
    CHECK(has(text, "Easy walks"));
    CHECK(has(text, "When to seek care"));
    CHECK_FALSE(text.contains(bridge()));
}

TEST_CASE("before the warning-sign questions are answered the hand-out prescribes nothing")
{
    auto entries = begunAt("2026-11-10", "B3");
    entries.push_back(entry("2026-11-19", Flare{})); // a flare asks for the questions again
    const Patient patient(entries);
    CHECK(report::planKind(patient.source()) == report::PlanKind::ScreenFirst);
    const QString text = textOf(planPdf(patient.source()));
    CHECK_FALSE(has(text, "Worst pain during"));
    CHECK_FALSE(text.contains(bridge()));
}

TEST_CASE("after a warning sign the hand-out sends to care and prescribes nothing")
{
    auto entries = begunAt("2026-11-10", "B3");
    RedFlagAnswers answers;
    answers.set(RedFlag::SaddleNumbness, true);
    entries.push_back(entry("2026-11-19", Screening{ScreenScope::Short, answers}));
    const QString text = textOf(planPdf(Patient(entries).source()));
    CHECK(has(text, "Answered yes"));
    CHECK(has(text, "112"));
    for (const char* words : {"Your week", "Worst pain during", "minutes a day", "The rule"}) {
        INFO(words);
        CHECK_FALSE(has(text, words));
    }
    CHECK_FALSE(text.contains(bridge()));
}

TEST_CASE("without a start there is no plan on paper")
{
    const QString text = textOf(planPdf(Patient({}).source()));
    CHECK(has(text, "No plan yet"));
    CHECK_FALSE(has(text, "Worst pain during"));
}

TEST_CASE("suggested training days are never two in a row and never more than the level asks for")
{
    for (const char* level : {"B1", "B6", "L1", "L6", "M1"}) {
        INFO(level);
        const Patient patient(begunAt("2026-11-19", level));
        const auto days = report::suggestedDays(patient.source(), 3);
        CHECK(std::ranges::count(days, true) == 3);
        CHECK(std::ranges::adjacent_find(days, [](bool one, bool next) { return one && next; }) ==
              days.end());
    }
}

TEST_CASE("no training is suggested on a day that is gentle or on which training is done")
{
    auto entries = begunAt("2026-11-10", "B3");
    entries.push_back(entry("2026-11-20", CheckIn{.pain = pain(7)}));
    CHECK_FALSE(report::suggestedDays(Patient(entries).source(), 3)[0]);
    entries.back() =
        entry("2026-11-20", Session{.before = pain(1), .during = pain(1), .after = pain(1)});
    const auto days = report::suggestedDays(Patient(entries).source(), 3);
    CHECK_FALSE(days[0]);
    CHECK_FALSE(days[1]);
    CHECK(days[2]);
}
