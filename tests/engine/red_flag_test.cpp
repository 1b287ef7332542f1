// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/red_flag.h"

#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace comeback;

namespace {

struct Sign
{
    std::string_view id;
    std::string_view tier;
    bool onShortScreen;
};

/// How urgent each flag is (evidence.md, warning signs).
constexpr std::array kSigns{Sign{"saddle_numbness", "emergency", true},
                            Sign{"bladder_bowel", "emergency", true},
                            Sign{"genital_feeling", "emergency", true},
                            Sign{"both_legs", "emergency", true},
                            Sign{"leg_weakness", "emergency", true},
                            Sign{"major_trauma", "emergency", true},
                            Sign{"abdominal_pulsing", "emergency", false},
                            Sign{"chest_pain", "emergency", false},
                            Sign{"fever_unwell", "same_day", true},
                            Sign{"one_leg_weak", "same_day", false},
                            Sign{"fragile_bone", "same_day", false},
                            Sign{"cancer_new_pain", "same_day", false},
                            Sign{"weight_loss", "soon", false},
                            Sign{"no_position_eases", "soon", false},
                            Sign{"upper_back_shape", "soon", false},
                            Sign{"below_knee", "soon", true},
                            Sign{"check_first", "soon", false},
                            Sign{"morning_stiffness", "advice", false},
                            Sign{"slow_course", "advice", false}};

} // namespace

TEST_CASE("every warning sign has its tier and stands on the short screen or not")
{
    REQUIRE(kSigns.size() == kRedFlagCount);
    for (const Sign& each : kSigns) {
        INFO(each.id);
        const auto flag = redFlagFromId(each.id);
        REQUIRE(flag.has_value());
        CHECK(info(*flag).id == each.id);
        CHECK(idOf(info(*flag).tier) == each.tier);
        CHECK(info(*flag).onShortScreen == each.onShortScreen);
    }
    CHECK_FALSE(redFlagFromId("headache").has_value());
}

TEST_CASE("one yes alone refers by its tier, and signs of advice do not refer but advise")
{
    for (const RedFlagInfo& each : redFlags()) {
        INFO(each.id);
        auto answers = RedFlagAnswers::noToAll(ScreenScope::Full);
        CHECK_FALSE(answers.referral().has_value());
        CHECK_FALSE(answers.advises());
        answers.set(each.flag, true);
        const bool advice = each.tier == Tier::Advice;
        CHECK(answers.referral() == (advice ? std::optional<Tier>() : each.tier));
        CHECK(answers.advises() == advice);
        answers.set(each.flag, false);
        CHECK_FALSE(answers.referral().has_value());
        CHECK_FALSE(answers.advises());
    }
}

TEST_CASE("of several signs the most urgent one decides")
{
    RedFlagAnswers answers;
    answers.set(RedFlag::WeightLoss, true);
    answers.set(RedFlag::FeverUnwell, true);
    CHECK(answers.referral() == Tier::SameDay);
    answers.set(RedFlag::ChestPain, true);
    answers.set(RedFlag::BelowKnee, true);
    CHECK(answers.referral() == Tier::Emergency);
    answers.set(RedFlag::SlowCourse, true);
    CHECK(answers.referring() == std::vector{RedFlag::ChestPain, RedFlag::FeverUnwell,
                                             RedFlag::WeightLoss, RedFlag::BelowKnee});
    CHECK(RedFlagAnswers::noToAll(ScreenScope::Full).referring().empty());
}

TEST_CASE("signs that refer and signs of advice are told apart, each by name")
{
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    CHECK(answers.referring().empty());
    CHECK(answers.advising().empty());
    answers.set(RedFlag::MorningStiffness, true);
    CHECK(answers.referring().empty());
    CHECK(answers.advising() == std::vector{RedFlag::MorningStiffness});
    answers.set(RedFlag::SlowCourse, true);
    answers.set(RedFlag::WeightLoss, true);
    answers.set(RedFlag::ChestPain, true);
    CHECK(answers.referring() == std::vector{RedFlag::ChestPain, RedFlag::WeightLoss});
    CHECK(answers.advising() == std::vector{RedFlag::MorningStiffness, RedFlag::SlowCourse});
}

TEST_CASE("what was not asked has no answer, and the short screen asks its questions alone")
{
    const RedFlagAnswers nothing;
    const auto few = RedFlagAnswers::noToAll(ScreenScope::Short);
    const auto all = RedFlagAnswers::noToAll(ScreenScope::Full);
    for (const RedFlagInfo& each : redFlags()) {
        INFO(each.id);
        CHECK_FALSE(nothing.answer(each.flag).has_value());
        CHECK(all.answer(each.flag) == false);
        CHECK(few.answer(each.flag).has_value() == each.onShortScreen);
        RedFlagAnswers one;
        one.set(each.flag, true);
        CHECK(one.answer(each.flag) == true);
        CHECK(std::ranges::count_if(redFlags(), [&](const RedFlagInfo& other) {
                  return one.answer(other.flag).has_value();
              }) == 1);
    }
}
