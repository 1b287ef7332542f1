// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/guided_session.h"

#include "support/catch.h"
#include "support/diary_text.h"

using namespace comeback;
using comeback::coach::GuidedSession;
using library::Unit;

namespace {

GuidedSession walkAndTwo()
{
    return GuidedSession(test::day(0), SessionKind::Training,
                         {{{"walk", 1, 20, Unit::Minutes, false}},
                          {{"goblet_squat", 2, 8, Unit::Repetitions, false}, Load{8000}},
                          {{"side_plank", 2, 20, Unit::Seconds, true}}});
}

} // namespace

TEST_CASE("a session that is gone through to its end is full, with all that was done")
{
    GuidedSession session = walkAndTwo();
    for (int set = 0; set < 5; ++set) {
        CHECK_FALSE(session.isOver());
        session.setDone();
    }
    CHECK(session.isOver());
    CHECK(session.completion() == Completion::Full);
    CHECK(session.minutes() == 20);
    const auto done = session.done();
    REQUIRE(done.size() == 2);
    CHECK(done[0] == ExerciseDone{"goblet_squat", 2, 8, std::nullopt, Load{8000}});
    CHECK(done[1] == ExerciseDone{"side_plank", 2, std::nullopt, 20, std::nullopt});
}

TEST_CASE("what is left out makes a session a part, and what was done of it stays")
{
    GuidedSession session = walkAndTwo();
    session.skip();
    session.setDone();
    session.skip();
    session.setDone();
    session.setDone();
    CHECK(session.isOver());
    CHECK(session.completion() == Completion::Part);
    CHECK(session.minutes() == 0);
    CHECK(session.done()[0].sets == 1);
}

TEST_CASE("stopping because it hurts ends the session at once")
{
    GuidedSession session = walkAndTwo();
    session.setDone();
    session.stop();
    CHECK(session.isOver());
    CHECK(session.completion() == Completion::Stopped);
    CHECK(session.minutes() == 20);
    CHECK(session.done().empty());
    session.setDone();
    CHECK(session.done().empty());
}

TEST_CASE("another exercise takes the place of the current one, with the load that is used")
{
    GuidedSession session = walkAndTwo();
    session.setDone();
    session.setDone();
    session.swap({"split_squat", 2, 8, Unit::Repetitions, true}, std::nullopt);
    session.useLoad(Load{2000});
    session.setDone();
    session.setDone();
    CHECK(session.done()[0] == ExerciseDone{"split_squat", 2, 8, std::nullopt, Load{2000}});
}

TEST_CASE("a session that is kept as text goes on where it was")
{
    GuidedSession session = walkAndTwo();
    session.setBefore(*Pain::from(2));
    session.setDone();
    session.setDone();
    CHECK(GuidedSession::fromText(session.toText()) == session);
    session.stop();
    CHECK(GuidedSession::fromText(session.toText()) == session);
}

TEST_CASE("a text that is no session is none")
{
    const std::string text = walkAndTwo().toText();
    CHECK_FALSE(GuidedSession::fromText("").has_value());
    CHECK_FALSE(GuidedSession::fromText("[]").has_value());
    CHECK_FALSE(GuidedSession::fromText("{}").has_value());
    CHECK_FALSE(GuidedSession::fromText("{\"version\":1,\"date\":\"2026-11-20\",\"steps\":[]}")
                    .has_value());
    CHECK_FALSE(GuidedSession::fromText("{\"version\":\"x\"}").has_value());
    for (std::size_t length = 0; length < text.size(); ++length)
        CHECK_FALSE(GuidedSession::fromText(text.substr(0, length)).has_value());
    std::string wrong = text;
    wrong.replace(wrong.find("\"sets\":1"), 8, "\"sets\":0");
    CHECK_FALSE(GuidedSession::fromText(wrong).has_value());
}

TEST_CASE("a session of which everything was left out is empty, one that pain ended is not")
{
    const library::Dose dose{"bridge", 2, 8, Unit::Repetitions, false};
    GuidedSession left(test::day(0), SessionKind::Training, {{dose}, {dose}});
    left.skip();
    left.skip();
    CHECK(left.isOver());
    CHECK(left.isEmpty());
    GuidedSession begun(test::day(0), SessionKind::Training, {{dose}});
    begun.setDone();
    begun.skip();
    CHECK_FALSE(begun.isEmpty());
    GuidedSession stopped(test::day(0), SessionKind::Training, {{dose}});
    stopped.stop();
    CHECK_FALSE(stopped.isEmpty());
}
