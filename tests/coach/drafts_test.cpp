// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/drafts.h"

#include "coach/coach.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace comeback;
using coach::Draft;
using coach::Drafts;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
const Timestamp kMorning{1'790'000'000'000, 60};

Draft checkInDraft(std::string note)
{
    return {std::string(coach::draft_form::kCheckIn),
            kToday,
            kMorning,
            {{"pain", "3"}, {"note", std::move(note)}}};
}

/// Timers need one.
struct Application
{
    int count = 0;
    QCoreApplication application{count, nullptr};
};

struct Place
{
    QTemporaryDir folder;
    [[nodiscard]] std::string diary() const { return folder.filePath("diary.db").toStdString(); }
    [[nodiscard]] QString drafts() const { return folder.filePath("diary.db.drafts"); }
};

Entry saved(EntryBody body, std::int64_t millisecondsLater)
{
    return {
        {"x"}, kToday, std::move(body), Timestamp{kMorning.utcMilliseconds + millisecondsLater, 0}};
}

} // namespace

TEST_CASE("what was typed is there after the program was killed, and nothing of it in the diary")
{
    const Place place;
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int count = 0;
        QCoreApplication application(count, nullptr);
        auto diary = diary::Diary::open(place.diary(), diary::IfMissing::Create);
        auto coach = coach::Coach::open(std::move(*diary), [] { return kToday; });
        (*coach)->drafts().keep(checkInDraft("half a sen"));
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, [&place] {
            if (QFile::exists(place.drafts()))
                kill(getpid(), SIGKILL);
        });
        look.start(50);
        QTimer::singleShot(20'000, &application, [] { _exit(1); });
        QCoreApplication::exec();
        _exit(1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));

    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(place.drafts()) & kOthers) == QFile::Permissions());
    auto diary = diary::Diary::open(place.diary(), diary::IfMissing::Refuse);
    REQUIRE(diary.ok());
    auto coach = coach::Coach::open(std::move(*diary), [] { return kToday; });
    REQUIRE(coach.ok());
    CHECK((*coach)->timeline().entries.empty());
    CHECK((*coach)->drafts().leftBehind() == std::vector{checkInDraft("half a sen")});
}

TEST_CASE("a draft stays until someone decides, also when the same form is typed in anew")
{
    const Application application;
    const Place place;
    {
        Drafts drafts(place.diary());
        drafts.keep(checkInDraft("first"));
    }
    {
        Drafts drafts(place.diary());
        REQUIRE(drafts.leftBehind().size() == 1);
        drafts.keep(checkInDraft("second"));
    }
    {
        Drafts drafts(place.diary());
        REQUIRE(drafts.leftBehind().size() == 2);
        drafts.keep(checkInDraft("third"));
        CHECK(drafts.takeUp(0) == checkInDraft("first"));
        // What stood in the form has changed places with it.
        CHECK(drafts.leftBehind().back() == checkInDraft("third"));
        CHECK(drafts.of(coach::draft_form::kCheckIn) == checkInDraft("first"));
        drafts.throwAway(0);
        drafts.throwAway(0);
        drafts.forget(coach::draft_form::kCheckIn);
    }
    CHECK_FALSE(QFile::exists(place.drafts()));
}

TEST_CASE("a draft whose form was saved before a crash is not offered again")
{
    const Draft draft = checkInDraft("x");
    const EntryBody body = CheckIn{.pain = *Pain::from(3)};
    CHECK(coach::wasSaved(draft, std::vector{saved(body, 1000)}));
    CHECK_FALSE(coach::wasSaved(draft, std::vector{saved(body, -1000)}));
    CHECK_FALSE(coach::wasSaved(draft, std::vector{saved(Flare{}, 1000)}));
    Entry yesterday = saved(body, 1000);
    yesterday.date = kToday.plusDays(-1);
    CHECK_FALSE(coach::wasSaved(draft, std::vector{yesterday}));
}

TEST_CASE("drafts are read as they were written, and rubbish is none")
{
    const std::vector drafts{checkInDraft("ä \"quoted\" \n and \t"),
                             Draft{"own_activities", kToday, kMorning, {{"score1", "4"}}}};
    CHECK(coach::draftsFrom(coach::toText(drafts)) == drafts);
    for (const char* rubbish : {"", "[]", "{}", "{\"drafts\":7}", "{\"drafts\":[7,{}]}", "\xff"})
        CHECK(coach::draftsFrom(rubbish).empty());
}
