// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/entry.h"
#include "engine/replay.h"
#include "support/catch.h"

#include <initializer_list>

using namespace comeback;

namespace {

const Date kToday = *Date::fromYmd(2026, 3, 1);

Pain pain(int value)
{
    return *Pain::from(value);
}

/// Whether each of the changes makes something that is not the same.
template<typename T>
void differsByEach(const T& one, std::initializer_list<void (*)(T&)> changes)
{
    CHECK(one == T(one));
    std::size_t place = 0;
    for (const auto change : changes) {
        CAPTURE(place++);
        T other = one;
        change(other);
        CHECK_FALSE(other == one);
    }
}

} // namespace

// A merge and a correction ask whether two entries say the same; a figure left out of the question
// would be a correction that is lost.
TEST_CASE("entries that differ in a single field are not the same")
{
    differsByEach<CheckIn>({.pain = pain(2)},
                           {[](CheckIn& c) { c.pain = pain(3); },
                            [](CheckIn& c) { c.muscleAche = true; },
                            [](CheckIn& c) { c.sleep = 1; }, [](CheckIn& c) { c.stiffness = 1; },
                            [](CheckIn& c) { c.mood = 1; }, [](CheckIn& c) { c.confidence = 1; },
                            [](CheckIn& c) { c.note = "n"; }});
    differsByEach<Session>(
        {.before = pain(1), .during = pain(2), .after = pain(1)},
        {[](Session& s) { s.before = pain(2); }, [](Session& s) { s.during = pain(3); },
         [](Session& s) { s.after = pain(2); }, [](Session& s) { s.kind = SessionKind::Walk; },
         [](Session& s) { s.completion = Completion::Part; }, [](Session& s) { s.effort = 3; },
         [](Session& s) { s.minutes = 20; }, [](Session& s) { s.exercises = {{.id = "x"}}; },
         [](Session& s) { s.reason = "r"; }, [](Session& s) { s.note = "n"; }});
    differsByEach<ExerciseDone>(
        {.id = "x"}, {[](ExerciseDone& e) { e.id = "y"; }, [](ExerciseDone& e) { e.sets = 2; },
                      [](ExerciseDone& e) { e.reps = 2; }, [](ExerciseDone& e) { e.seconds = 2; },
                      [](ExerciseDone& e) { e.load = Load{500}; }});
    differsByEach<Start>({.pain = pain(2)},
                         {[](Start& s) { s.pain = pain(3); }, [](Start& s) { s.walkMinutes = 5; },
                          [](Start& s) {
                              s.protocol = ProtocolRef{"p", 1};
                          }});
    differsByEach<ProtocolRef>(
        {"p", 1}, {[](ProtocolRef& p) { p.id = "q"; }, [](ProtocolRef& p) { p.version = 2; }});
    differsByEach<Screening>({}, {[](Screening& s) { s.scope = ScreenScope::Short; },
                                  [](Screening& s) { s.answers.set(RedFlag::BothLegs, false); }});
    differsByEach<RedFlagAnswers>(RedFlagAnswers::noToAll(ScreenScope::Full),
                                  {[](RedFlagAnswers& a) { a.set(RedFlag::BothLegs, true); }});
    differsByEach<Directive>(
        {}, {[](Directive& d) { d.by = Hand::Clinician; },
             [](Directive& d) { d.setLevel = LevelName{"W1"}; },
             [](Directive& d) { d.capLevel = LevelName{"W1"}; },
             [](Directive& d) { d.holdUntil = kToday; }, [](Directive& d) { d.acceptablePain = 2; },
             [](Directive& d) { d.acceptablePain = Order<int>::lift(); },
             [](Directive& d) { d.excludeExercises = std::vector<std::string>(); },
             [](Directive& d) { d.note = "n"; }});
    differsByEach<Questionnaire>({"i", {}}, {[](Questionnaire& q) { q.instrument = "j"; },
                                             [](Questionnaire& q) {
                                                 q.answers = {{"a", 1}};
                                             }});
    differsByEach<Clearance>({}, {[](Clearance& c) { c.note = "n"; }});
    differsByEach<Flare>({}, {[](Flare& f) { f.note = "n"; }});
    differsByEach<Entry>({EntryId{"e"}, kToday, Flare{}},
                         {[](Entry& e) { e.id = EntryId{"f"}; },
                          [](Entry& e) { e.date = kToday.plusDays(1); },
                          [](Entry& e) { e.body = Clearance{}; },
                          [](Entry& e) {
                              e.recordedAt = Timestamp{1, 0};
                          },
                          [](Entry& e) {
                              e.revisedAt = Timestamp{1, 0};
                          }});
}

TEST_CASE("states and decisions that differ in a single figure are not the same")
{
    differsByEach<Pending>(
        {.date = kToday, .before = pain(1), .reference = pain(1), .notCreditable = {}},
        {[](Pending& p) { p.date = kToday.plusDays(1); }, [](Pending& p) { p.before = pain(2); },
         [](Pending& p) { p.reference = pain(2); }, [](Pending& p) { p.zone = Zone::Amber; },
         [](Pending& p) { p.notCreditable = NotCreditable::Part; }, [](Pending& p) { p.given = 1; },
         [](Pending& p) { p.limit = 1; }});
    differsByEach<Orders>({}, {[](Orders& o) { o.cap = LevelIndex{1}; },
                               [](Orders& o) { o.holdUntil = kToday; },
                               [](Orders& o) { o.acceptablePain = 2; }});
    differsByEach<DayFacts>({}, {[](DayFacts& f) { f.lastCheckIn = kToday; },
                                 [](DayFacts& f) { f.lastTraining = kToday; },
                                 [](DayFacts& f) { f.lastReadingDate = kToday; },
                                 [](DayFacts& f) { f.lastReading = pain(1); },
                                 [](DayFacts& f) { f.lastResume = kToday; }});
    differsByEach<State>(
        {}, {[](State& s) { s.started = true; }, [](State& s) { s.mode = Mode::Flare; },
             [](State& s) { s.referral = Tier::Soon; }, [](State& s) { s.level = LevelIndex{1}; },
             [](State& s) { s.credits = 1; }, [](State& s) { s.levelSince = kToday; },
             [](State& s) { s.flareSince = kToday; }, [](State& s) { s.calm = 1; },
             [](State& s) { s.calmDate = kToday; }, [](State& s) { s.lastSession = kToday; },
             [](State& s) { s.lastCredit = kToday; }, [](State& s) { s.lastSpike = kToday; },
             [](State& s) { s.lastScreen = kToday; }, [](State& s) { s.lastFullScreen = kToday; },
             [](State& s) {
                 s.pending.emplace(Pending{kToday, pain(1), pain(1), Zone::Green, {}});
             },
             [](State& s) { s.recent.add(kToday, pain(1)); },
             [](State& s) { s.clinician.acceptablePain = 1; },
             [](State& s) { s.self.acceptablePain = 1; },
             [](State& s) { s.facts.lastCheckIn = kToday; }});
    differsByEach<Decision>(
        {.entry = 0,
         .date = kToday,
         .action = Action::Hold,
         .reason = Reason::Counting,
         .from = LevelIndex{1},
         .to = LevelIndex{1},
         .figures = {{FigureName::Reading, 2}}},
        {[](Decision& d) { d.entry = 1; }, [](Decision& d) { d.date = kToday.plusDays(1); },
         [](Decision& d) { d.action = Action::Credit; },
         [](Decision& d) { d.reason = Reason::MinDays; },
         [](Decision& d) { d.from = LevelIndex{0}; }, [](Decision& d) { d.to = LevelIndex{0}; },
         [](Decision& d) {
             d.figures = {{FigureName::Before, 2}};
         },
         [](Decision& d) {
             d.figures = {{FigureName::Reading, 3}};
         },
         [](Decision& d) { d.figures.add(FigureName::Days, 1); }});
    differsByEach<Replay>({}, {[](Replay& r) {
                                   r.decisions.push_back(Decision{.entry = 0,
                                                                  .date = kToday,
                                                                  .action = {},
                                                                  .reason = {},
                                                                  .from = {},
                                                                  .to = {},
                                                                  .figures = {}});
                               },
                               [](Replay& r) { r.state.credits = 1; }});
}
