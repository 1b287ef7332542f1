// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "support/catch.h"

using namespace comeback;
using namespace comeback::app;

namespace {

CommandLine given(QStringList arguments)
{
    arguments.prepend(QStringLiteral("comeback"));
    return readCommandLine(arguments);
}

} // namespace

TEST_CASE("every option of the command line says what it says, with a sign of equality or without")
{
    const bool joined = GENERATE(false, true);
    QStringList arguments;
    for (const auto& [option, value] : {std::pair{"--diary", "a.db"},
                                        {"--today", "2026-11-20"},
                                        {"--page", "plan"},
                                        {"--print-plan", "p.pdf"},
                                        {"--print-report", "r.pdf"},
                                        {"--paper", "Letter"},
                                        {"--lang", "de"}}) {
        if (joined)
            arguments << QString::fromLatin1(option) + u'=' + QString::fromLatin1(value);
        else
            arguments << QString::fromLatin1(option) << QString::fromLatin1(value);
    }
    arguments << QStringLiteral("--minimized") << QStringLiteral("--demo");
    const CommandLine line = given(arguments);
    CHECK(line.problem.toStdString() == "");
    CHECK(line.diaryPath == "a.db");
    CHECK(line.today == Date::fromYmd(2026, 11, 20));
    CHECK(line.page == PageId::Plan);
    CHECK(line.printPlan == "p.pdf");
    CHECK(line.printReport == "r.pdf");
    CHECK(line.prints());
    CHECK(line.paper == report::Paper::Letter);
    CHECK(line.language == library::Language::German);
    CHECK(line.minimized);
    CHECK(line.demo);
}

TEST_CASE("without options the window opens on the usual diary, or that of the environment")
{
    const CommandLine line = given({});
    CHECK(line.problem.isEmpty());
    CHECK(line.diaryPath.isEmpty());
    CHECK_FALSE(line.prints());
    CHECK_FALSE(line.today.has_value());
    qputenv("COMEBACK_DIARY", "/somewhere/diary.db");
    CHECK(given({}).diaryPath == "/somewhere/diary.db");
    CHECK(given({"--diary", "mine.db"}).diaryPath == "mine.db");
    qunsetenv("COMEBACK_DIARY");
}

TEST_CASE("what the command line cannot mean is named, and what is expected")
{
    const auto [arguments, words] = GENERATE(table<QStringList, const char*>(
        {{{"--today", "2026-02-30"}, "--today \"2026-02-30\": expected a date that exists"},
         {{"--today", "tomorrow"}, "expected a date that exists"},
         {{"--page", "diary"}, "--page \"diary\": expected today, progress"},
         {{"--paper", "a5"}, "expected a4 or letter"},
         {{"--lang", "fr"}, "expected en or de"},
         {{"--diary", ""}, "--diary \"\": expected the name of a file"},
         {{"--print-plan", ""}, "--print-plan \"\": expected the name of a file"},
         {{"--print-report="}, "--print-report"},
         {{"diary.db"}, "\"diary.db\": this program takes options only"},
         {{"--dairy", "a.db"}, "dairy"}}));
    const CommandLine line = given(arguments);
    INFO(line.problem.toStdString());
    CHECK(line.problem.contains(QString::fromLatin1(words)));
}
