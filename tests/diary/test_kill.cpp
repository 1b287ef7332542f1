// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <random>
#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr int kKills = 40;
constexpr std::size_t kIdSize = 36;

/// Adds, corrects and tells of each entry through the pipe as soon as it is called saved; for ever.
[[noreturn]] void keepWriting(const std::string& path, int tell)
{
    auto diary = Diary::open(path, IfMissing::Create, hasty());
    if (!diary)
        _exit(1);
    while (true) {
        const auto added = diary->add(on("2026-11-20"), oneOfEach()[2], noon());
        if (!added || !diary->amend(added->id, added->date, checkIn(4), noon()))
            _exit(1);
        if (write(tell, added->id.text.data(), kIdSize) != static_cast<ssize_t>(kIdSize))
            _exit(1);
    }
}

/// What came through the pipe before the end.
std::set<std::string> drain(int from)
{
    std::set<std::string> ids;
    std::array<char, kIdSize> id{};
    while (read(from, id.data(), id.size()) == static_cast<ssize_t>(id.size()))
        ids.emplace(id.data(), id.size());
    return ids;
}

} // namespace

TEST_CASE("killed at any moment, a writer loses nothing that it had called saved")
{
    const Folder folder;
    std::mt19937 random{7};
    std::set<std::string> saved;
    // A slow machine has said little by then: it goes on until there is enough to look for.
    constexpr int kMostKills = 20 * kKills;
    constexpr std::size_t kEnough = 10;
    for (int kill_ = 0; kill_ < kKills || (saved.size() < kEnough && kill_ < kMostKills); ++kill_) {
        std::array<int, 2> ends{};
        REQUIRE(pipe(ends.data()) == 0);
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            close(ends[0]);
            keepWriting(folder.file(), ends[1]);
        }
        close(ends[1]);
        usleep(1000 + static_cast<useconds_t>(random() % 100'000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        saved.merge(drain(ends[0]));
        close(ends[0]);

        Diary diary = opened(folder.file());
        std::set<std::string> found;
        for (const Entry& entry : must(diary.entries())) {
            found.insert(entry.id.text);
            // A correction that was called saved is there as well.
            if (saved.contains(entry.id.text))
                REQUIRE(std::holds_alternative<CheckIn>(entry.body));
        }
        REQUIRE(std::includes(found.begin(), found.end(), saved.begin(), saved.end()));
    }
    CHECK(saved.size() >= kEnough);
}
