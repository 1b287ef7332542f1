// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>

using comeback::test::Terminal;

TEST_CASE("after a full session every file is 0600 and every folder 0700, whatever the umask")
{
    Terminal terminal;
    const mode_t before = umask(0);
    const std::string diary = terminal.path("data/comeback/diary.db");
    const auto run = [&](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--diary", diary});
        return terminal.run(arguments).status;
    };
    CHECK(run({"log", "screening", "--no-to-all"}) == 0);
    CHECK(run({"log", "check-in", "--pain", "2"}) == 0);
    CHECK(run({"backup", terminal.path("data/copy.db")}) == 0);
    CHECK(run({"restore", terminal.path("data/copy.db")}) == 0);
    CHECK(run({"export", terminal.path("data/out.json")}) == 0);
    umask(before);
    int looked = 0;
    for (const auto& each : std::filesystem::recursive_directory_iterator{terminal.path("data")}) {
        struct stat status
        {};
        REQUIRE(::stat(each.path().c_str(), &status) == 0);
        INFO(each.path());
        CHECK((status.st_mode & 07777) == (each.is_directory() ? 0700 : 0600));
        ++looked;
    }
    CHECK(looked >= 5);
}

TEST_CASE("the command line opens no socket and leaves no core dump")
{
    if (std::system("strace -o /dev/null true 2>/dev/null") != 0) {
        WARN("strace is not here, or may not trace; not looked at");
        return;
    }
    const Terminal terminal;
    const std::string log = terminal.path("calls");
    for (const char* command : {"log screening --no-to-all", "log check-in --pain 2", "status",
                                "backup copy.db", "restore copy.db", "check"}) {
        const std::string line = "cd '" + terminal.path("") + "' && strace -f -o '" + log +
                                 "' -e trace=%network,prctl,prlimit64 " COMEBACK_CLI
                                 " --diary diary.db " +
                                 command + " >/dev/null 2>&1";
        INFO(line);
        REQUIRE(std::system(line.c_str()) == 0);
        const std::string calls = terminal.read("calls");
        CHECK(calls.find("socket(") == std::string::npos);
        CHECK(calls.find("connect(") == std::string::npos);
        CHECK(calls.find("PR_SET_DUMPABLE, SUID_DUMP_DISABLE") != std::string::npos);
        CHECK(calls.find("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}") != std::string::npos);
    }
}
