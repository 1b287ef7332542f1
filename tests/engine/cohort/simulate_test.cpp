// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/simulate.h"
#include "engine/safety/small_protocol.h"
#include "support/approx.h"
#include "support/catch.h"
#include "support/protocols.h"

using namespace comeback;
using namespace comeback::cohort;
using namespace comeback::test;

namespace {

Setup few(Onset onset = Onset::Acute)
{
    return {.people = 300, .days = 120, .seed = 5, .onset = onset};
}

} // namespace

TEST_CASE("the mean pain of both cohorts lies within the published intervals all year")
{
    for (const Onset onset : {Onset::Acute, Onset::Persistent}) {
        Setup setup{.people = 2500, .days = 365, .seed = 3, .onset = onset, .threads = 2};
        const Result result = simulate(standardProtocol(), setup);
        for (const PublishedMean& published : publishedMeans(onset)) {
            INFO(idOf(onset) << " week " << published.week);
            const double mean = result.meanPain(static_cast<std::size_t>(published.week));
            CHECK(mean >= published.low);
            CHECK(mean <= published.high);
        }
    }
}

TEST_CASE("the published course is met at its four times and falls between them")
{
    for (const Onset onset : {Onset::Acute, Onset::Persistent}) {
        for (const PublishedMean& each : publishedMeans(onset))
            CHECK(publishedMean(onset, each.week) == Approx(each.mean));
        for (double week = 0; week < 52; week += 0.5)
            CHECK(publishedMean(onset, week) >= publishedMean(onset, week + 0.5));
        CHECK(publishedMean(onset, 400) == publishedMean(onset, 52));
    }
}

TEST_CASE("a seed gives the same cohort on any number of threads, and another seed another")
{
    for (const Onset onset : {Onset::Acute, Onset::Persistent}) {
        Setup setup = few(onset);
        const Result one = simulate(standardProtocol(), setup);
        for (const int threads : {2, 3, 8}) {
            setup.threads = threads;
            CHECK(simulate(standardProtocol(), setup) == one);
        }
        setup.seed = 6;
        CHECK_FALSE(simulate(standardProtocol(), setup) == one);
    }
}

TEST_CASE("training changes nothing about the course of pain but for a few days")
{
    Setup setup = few();
    setup.people = 2000;
    setup.habits.reacts = 0;
    const Result training = simulate(standardProtocol(), setup);
    setup.habits.trains = 0;
    const Result resting = simulate(standardProtocol(), setup);
    CHECK(training.trainingDays > 0);
    CHECK(resting.trainingDays == 0);
    for (const std::size_t week : {4U, 10U, 16U})
        CHECK(training.meanPain(week) == Approx(resting.meanPain(week)).margin(0.8));
}

TEST_CASE("the counts of a cohort add up")
{
    const Setup setup = few();
    const Protocol protocol = standardProtocol();
    const Result result = simulate(protocol, setup);
    CHECK(result.people == setup.people);
    CHECK(result.personDays == setup.people * 120);
    CHECK(result.levelAtEnd.total() == setup.people);
    CHECK(result.stuckAt.total() <= setup.people);
    for (const Histogram& week : result.painAtWeek)
        CHECK(week.total() == setup.people);
    CHECK(result.daysToStage.front().total() == setup.people);
    for (std::size_t stage = 1; stage < result.daysToStage.size(); ++stage)
        CHECK(result.daysToStage[stage].total() <= result.daysToStage[stage - 1].total());
    CHECK(result.trainingDays < result.personDays);
}

TEST_CASE("a gentler protocol takes longer, a brisker one less")
{
    const auto days = [](const Protocol& protocol) {
        return simulate(protocol, {.people = 400, .days = 300, .seed = 9})
            .daysToStage[1]
            .quantile(0.5, 400)
            .value();
    };
    const int standard = days(standardProtocol());
    CHECK(days(gentleProtocol()) > standard);
    CHECK(days(briskProtocol()) < standard);
}

TEST_CASE("a quantile is a value that so many people do not exceed, or nothing")
{
    Histogram histogram{10};
    for (const std::size_t value : {1U, 2U, 3U, 4U})
        histogram.add(value);
    CHECK(histogram.quantile(0.25, 4) == 1);
    CHECK(histogram.quantile(0.5, 4) == 2);
    CHECK(histogram.quantile(1, 4) == 4);
    CHECK_FALSE(histogram.quantile(0.5, 100).has_value());
}
