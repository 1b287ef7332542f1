// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/properties.h"

#include "engine/replay.h"
#include "engine/safety/small_protocol.h"
#include "support/catch.h"

#include <functional>

using namespace comeback;
using namespace comeback::safety;
using comeback::test::smallProtocol;

namespace {

const Date kToday = *Date::fromYmd(2026, 3, 1);
constexpr int kHigh = 6;

Pain pain(int value)
{
    return *Pain::from(value);
}

Entry on(Date date, EntryBody body)
{
    return {EntryId{"e"}, date, std::move(body)};
}

Session session(int before, int during, int after)
{
    return {.before = pain(before),
            .during = pain(during),
            .after = pain(after),
            .completion = Completion::Full};
}

Screening screening(std::optional<RedFlag> yes = std::nullopt)
{
    Screening body{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)};
    if (yes)
        body.answers.set(*yes, true);
    return body;
}

/// One step as the engine takes it, and as a broken one might have.
struct Trial
{
    State before;
    Entry entry;
    std::vector<Decision> decisions;
    State after;

    Trial(const std::vector<Entry>& earlier, Entry last) : entry(std::move(last))
    {
        before = replay(earlier, protocol()).state;
        after = before;
        advance(after, protocol(), entry, earlier.size(), decisions);
    }

    static const Protocol& protocol()
    {
        static const Protocol kProtocol = smallProtocol();
        return kProtocol;
    }
    [[nodiscard]] std::optional<Property> broken() const
    {
        return brokenBy(Step{protocol(), before, entry, decisions, after});
    }
    /// What is said once the step has been altered; the honest one breaks nothing.
    [[nodiscard]] std::optional<Property> altered(const std::function<void(Trial&)>& change) const
    {
        REQUIRE_FALSE(broken().has_value());
        Trial other = *this;
        change(other);
        return other.broken();
    }
};

std::vector<Entry> started()
{
    return {on(kToday.plusDays(-3), screening()),
            on(kToday.plusDays(-3), Start{.pain = pain(2), .walkMinutes = 8})};
}

std::vector<Entry> trained()
{
    auto entries = started();
    entries.push_back(on(kToday.plusDays(-1), session(1, 2, 1)));
    return entries;
}

std::vector<Entry> referred()
{
    auto entries = started();
    entries.push_back(on(kToday.plusDays(-1), screening(RedFlag::ChestPain)));
    return entries;
}

} // namespace

TEST_CASE("a rise that is told twice, of a wrong level or unearned is found")
{
    auto entries = trained();
    entries.push_back(on(kToday, session(1, 2, 1)));
    const Trial rise(entries, on(kToday.plusDays(1), CheckIn{.pain = pain(1)}));
    REQUIRE(toInt(rise.after.level) == toInt(rise.before.level) + 1);
    CHECK(rise.altered([](Trial& t) { t.decisions.push_back(t.decisions.back()); }) ==
          Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) {
        auto again = t.decisions.back();
        again.from = again.to;
        again.to = static_cast<LevelIndex>(toInt(again.to) + 1);
        t.decisions.push_back(again);
        t.after.level = again.to;
    }) == Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) { t.before.pending->zone = Zone::Amber; }) ==
          Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) { t.before.pending->notCreditable = NotCreditable::Part; }) ==
          Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) { t.entry.body = CheckIn{.pain = pain(4)}; }) ==
          Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) { t.after.level = t.before.level; }) == Property::EarnedRise);
    CHECK(rise.altered([](Trial& t) { t.after.levelSince = t.before.levelSince; }) ==
          Property::Patience);
    CHECK(rise.altered([](Trial& t) { t.before.lastSpike = t.entry.date.plusDays(-1); }) ==
          Property::Patience);
}

TEST_CASE("a waiting session that is not what was logged is found")
{
    const Trial first(started(), on(kToday, session(1, 2, 1)));
    REQUIRE(first.after.pending);
    CHECK(first.altered([](Trial& t) { t.after.pending->before = pain(0); }) ==
          Property::EarnedRise);
    CHECK(first.altered([](Trial& t) { t.after.pending->reference = pain(0); }) ==
          Property::EarnedRise);
    CHECK(first.altered([](Trial& t) { t.entry.body = session(1, 4, 1); }) == Property::EarnedRise);
    CHECK(first.altered([](Trial& t) {
        auto part = session(1, 2, 1);
        part.completion = Completion::Part;
        t.entry.body = part;
    }) == Property::EarnedRise);

    auto entries = started();
    entries.push_back(on(kToday, session(1, 2, 1)));
    const Trial second(entries, on(kToday, session(2, 2, 2)));
    CHECK(second.altered([](Trial& t) { t.after.pending->before = pain(0); }) ==
          Property::EarnedRise);
    CHECK(second.altered([](Trial& t) { t.after.pending->reference = pain(3); }) ==
          Property::EarnedRise);
    CHECK(second.altered([](Trial& t) { t.before.pending->zone = Zone::Amber; }) ==
          Property::EarnedRise);

    const Trial morning(trained(), on(kToday.plusDays(-1), CheckIn{.pain = pain(1)}));
    CHECK(morning.altered([](Trial& t) { t.after.pending->zone = Zone::Amber; }) ==
          Property::EarnedRise);
}

TEST_CASE("a credit for a painful morning, and a spike that takes nothing, are found")
{
    const Trial credit(trained(), on(kToday, CheckIn{.pain = pain(1)}));
    REQUIRE(credit.after.credits > credit.before.credits);
    CHECK(credit.altered([](Trial& t) { t.entry.body = CheckIn{.pain = pain(4)}; }) ==
          Property::CreditAndSpike);
    const Trial spike(trained(), on(kToday, CheckIn{.pain = pain(kHigh)}));
    REQUIRE(spike.after.lastSpike == kToday);
    CHECK(spike.altered([](Trial& t) { t.after.credits = 1; }) == Property::CreditAndSpike);
    CHECK(spike.altered([](Trial& t) {
        t.decisions.clear();
        t.after.level = t.before.level;
    }) == Property::CreditAndSpike);
    CHECK(spike.altered([](Trial& t) { t.after.lastSpike.reset(); }) == Property::Patience);
}

TEST_CASE("dates of the level and of screenings that are not true are found")
{
    const Trial screened(started(), on(kToday, screening()));
    CHECK(screened.altered([](Trial& t) { t.after.levelSince = kToday.plusDays(-1); }) ==
          Property::Patience);
    CHECK(screened.altered([](Trial& t) { t.after.lastScreen = t.before.lastScreen; }) ==
          Property::Patience);
    CHECK(screened.altered([](Trial& t) { t.after.lastFullScreen = t.before.lastFullScreen; }) ==
          Property::Patience);
}

TEST_CASE("a warning sign that does not stop the plan, or moves the level, is found")
{
    const Trial sign(started(), on(kToday, screening(RedFlag::ChestPain)));
    REQUIRE(sign.after.mode == Mode::Referred);
    CHECK(sign.altered([](Trial& t) { t.after.mode = Mode::Active; }) == Property::Referral);
    CHECK(sign.altered([](Trial& t) {
        t.before.level = LevelIndex{1};
        t.decisions.clear();
    }) == Property::EarnedRise);
    CHECK(sign.altered([](Trial& t) {
        t.before.level = LevelIndex{2};
        t.decisions = {{.entry = 0,
                        .date = kToday,
                        .action = Action::Regress,
                        .reason = Reason::RedFlag,
                        .from = LevelIndex{2},
                        .to = t.after.level,
                        .figures = {}}};
        t.after.levelSince = kToday;
    }) == Property::Referral);

    const Trial later(referred(), on(kToday, CheckIn{.pain = pain(1)}));
    REQUIRE(later.after.mode == Mode::Referred);
    CHECK(later.altered([](Trial& t) { t.after.mode = Mode::Active; }) == Property::Referral);
    CHECK(later.altered([](Trial& t) {
        t.before.level = LevelIndex{2};
        t.decisions = {{.entry = 0,
                        .date = kToday,
                        .action = Action::Regress,
                        .reason = Reason::Gap,
                        .from = LevelIndex{2},
                        .to = t.after.level,
                        .figures = {}}};
        t.after.levelSince = kToday;
    }) == Property::Referral);
    const Trial healthy(started(), on(kToday, CheckIn{.pain = pain(1)}));
    CHECK(healthy.altered([](Trial& t) { t.after.mode = Mode::Referred; }) == Property::Referral);
}

TEST_CASE("an order of the clinician's that is loosened is found")
{
    const Trial order(started(), on(kToday, Directive{.by = Hand::Clinician,
                                                      .capLevel = LevelName{"W2"},
                                                      .holdUntil = kToday.plusDays(5),
                                                      .acceptablePain = 2,
                                                      .excludeExercises = {}}));
    REQUIRE(order.after.clinician.cap);
    REQUIRE(order.after.clinician.holdUntil);
    const auto bySelf = [](Trial& t) {
        auto body = std::get<Directive>(t.entry.body);
        body.by = Hand::Self;
        t.entry.body = body;
    };
    CHECK(order.altered(bySelf) == Property::Orders);
    CHECK(order.altered([](Trial& t) {
        t.decisions.front().to = t.after.level = LevelIndex{3};
        t.after.levelSince = kToday;
    }) == Property::Orders);
}

TEST_CASE("a long rest that is followed by the same level is found")
{
    auto entries = trained();
    entries.push_back(on(kToday, session(1, 2, 1)));
    entries.push_back(on(kToday.plusDays(1), CheckIn{.pain = pain(1)}));
    entries.push_back(on(kToday.plusDays(1), screening()));
    const Trial back(entries, on(kToday.plusDays(8), session(1, 2, 1)));
    REQUIRE(toInt(back.after.level) < toInt(back.before.level));
    CHECK(back.altered([](Trial& t) {
        t.decisions.clear();
        t.after.level = t.before.level;
        t.after.levelSince = t.before.levelSince;
    }) == Property::LowerAfterRest);
    CHECK(back.altered([](Trial& t) { t.after.lastSession = t.before.lastSession; }) ==
          Property::LowerAfterRest);
    const Trial morning(trained(), on(kToday, CheckIn{.pain = pain(1)}));
    CHECK(morning.altered([](Trial& t) { t.after.lastSession.reset(); }) ==
          Property::LowerAfterRest);
}

TEST_CASE("a start beyond the first stage is found")
{
    const Trial start({on(kToday, screening())},
                      on(kToday, Start{.pain = pain(2), .walkMinutes = 60}));
    CHECK(start.altered([](Trial& t) { t.decisions.back().to = t.after.level = LevelIndex{3}; }) ==
          Property::PassedBelow);
}

TEST_CASE("a recommendation to train where nothing may be trained is found")
{
    const Protocol& protocol = Trial::protocol();
    const State active = replay(started(), protocol).state;
    const State stopped = replay(referred(), protocol).state;
    const auto broken = [&](const Recommendation& recommendation, const State& state, int days) {
        return brokenBy(recommendation, state, protocol, kToday.plusDays(days));
    };
    using Kind = RecommendationKind;
    const auto asked = [](Kind kind, int level) {
        Recommendation recommendation;
        recommendation.kind = kind;
        recommendation.level = static_cast<LevelIndex>(level);
        return recommendation;
    };
    CHECK_FALSE(broken(asked(Kind::SeekCare, 0), stopped, 0));
    CHECK(broken(asked(Kind::Walk, 0), stopped, 0) == Property::Referral);
    CHECK(broken(asked(Kind::SeekCare, 0), active, 0) == Property::Referral);
    const int level = toInt(active.level);
    CHECK_FALSE(broken(asked(Kind::Session, level), active, 0));
    CHECK(broken(asked(Kind::Session, level + 1), active, 0) == Property::PassedBelow);
    State unscreened = active;
    unscreened.lastScreen.reset();
    CHECK(broken(asked(Kind::Walk, level), unscreened, 0) == Property::Referral);
    State rested = active;
    rested.level = LevelIndex{2};
    rested.lastSession = kToday;
    CHECK(broken(asked(Kind::Session, 2), rested, 5) == Property::LowerAfterRest);
    CHECK_FALSE(broken(asked(Kind::Session, 1), rested, 5));
}
