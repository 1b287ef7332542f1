// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"
#include "diary/campaigns/campaign.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::size_t kIdSize = 36;
constexpr int kKillsPerDiary = 50;

/// Adds and corrects, and tells of each entry through the pipe as soon as it is called saved. Every
/// few entries it makes a backup, too.
[[noreturn]] void keepWriting(const std::string& path, int tell)
{
    auto diary = Diary::open(path, IfMissing::Create, hasty());
    for (int i = 0; diary; ++i) {
        const auto added = diary->add(on("2026-11-20"), oneOfEach()[2], noon());
        if (!added || !diary->amend(added->id, added->date, checkIn(4), noon()))
            _exit(1);
        if (write(tell, added->id.text.data(), kIdSize) != static_cast<ssize_t>(kIdSize))
            _exit(1);
        if (i % 8 == 0 && !backUpInto(*diary, backupFolderOf(diary->path()), noon()).ok())
            _exit(1);
    }
    _exit(1);
}

/// Starts a writer and kills it after a while; what it had called saved by then.
std::set<std::string> killOne(const std::string& path, useconds_t after)
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        keepWriting(path, ends[1]);
    }
    close(ends[1]);
    usleep(after);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    std::set<std::string> saved;
    std::array<char, kIdSize> id{};
    while (read(ends[0], id.data(), id.size()) == static_cast<ssize_t>(id.size()))
        saved.emplace(id.data(), id.size());
    close(ends[0]);
    return saved;
}

struct Tally
{
    std::size_t kills = 0;
    std::size_t journals = 0; ///< kills that left a journal behind
    std::size_t saved = 0;
    std::size_t lost = 0;
    std::size_t backups = 0;
    std::size_t badBackups = 0;
};

void lookAfter(const std::string& path, const std::set<std::string>& saved, Tally& tally)
{
    tally.journals += fs::exists(path + "-journal") ? 1 : 0;
    auto diary = Diary::open(path, IfMissing::Create, hasty());
    REQUIRE(diary.ok());
    std::set<std::string> found;
    for (const Entry& entry : must(diary->entries())) {
        REQUIRE(found.insert(entry.id.text).second);
        // A correction that was called saved is there as well.
        const bool corrected = std::holds_alternative<CheckIn>(entry.body);
        tally.lost += saved.contains(entry.id.text) && !corrected ? 1 : 0;
    }
    for (const std::string& each : saved)
        tally.lost += found.contains(each) ? 0 : 1;
}

} // namespace

TEST_CASE("writers killed at any moment lose nothing they had called saved", "[kills]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(60);
    Tally tally;
    while (tally.kills < most) {
        const MemoryFolder folder;
        std::set<std::string> saved;
        for (int i = 0; i < kKillsPerDiary && tally.kills < most; ++i, ++tally.kills) {
            saved.merge(killOne(folder.file(), static_cast<useconds_t>(random() % 15'000)));
            lookAfter(folder.file(), saved, tally);
        }
        tally.saved += saved.size();
        for (const BackupFile& each : must(listBackups(folder.file("backups")))) {
            ++tally.backups;
            tally.badBackups += verifyCopy(each.path).ok() ? 0 : 1;
        }
    }
    std::printf("kills: %zu (%zu left a journal), %zu entries called saved, %zu lost; "
                "%zu backups, %zu not whole\n",
                tally.kills, tally.journals, tally.saved, tally.lost, tally.backups,
                tally.badBackups);
    CHECK(tally.lost == 0);
    CHECK(tally.badBackups == 0);
    CHECK(tally.saved > 0);
}
