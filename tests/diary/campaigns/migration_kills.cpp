// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"
#include "diary/campaigns/campaign.h"
#include "diary/campaigns/traced_child.h"
#include "diary/old_schema.h"

#include <unistd.h>

#include <array>
#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr int kRows = 120;

std::string oldDiary()
{
    const MemoryFolder folder;
    std::vector<std::pair<Date, int>> pains;
    for (int i = 0; i < kRows; ++i)
        pains.emplace_back(on("2026-01-01").plusDays(i), i % 11);
    makeOld(folder.file(), pains);
    return bytesOf(folder.file());
}

Stored<Diary> migrated(const std::string& path)
{
    static constexpr std::array<Migration, 1> kSteps{{{0, migrateWell}}};
    OpenOptions options = hasty();
    options.steps = kSteps;
    return Diary::open(path, IfMissing::Refuse, options);
}

/// Whether the file becomes a diary with every row, or is one.
bool holdsEveryRow(const std::string& path)
{
    auto diary = migrated(path);
    if (!diary)
        return false;
    const auto entries = diary->entries();
    if (!entries || entries->size() != kRows)
        return false;
    for (int i = 0; i < kRows; ++i)
        if ((*entries)[static_cast<std::size_t>(i)].body != EntryBody{checkIn(i % 11)})
            return false;
    return true;
}

struct Tally
{
    std::size_t kills = 0;
    std::size_t calls = 0;    ///< system calls of a whole migration
    std::size_t journals = 0; ///< kills that left a journal behind
    std::size_t wrong = 0;
    std::size_t copies = 0;
    std::size_t badCopies = 0;
};

void lookAfter(const std::string& path, Tally& tally)
{
    tally.journals += fs::exists(path + "-journal") ? 1 : 0;
    // Copied first: looking at a copy migrates it.
    std::vector<std::string> copies;
    for (const BackupFile& each : must(listBackups(backupFolderOf(path))))
        copies.push_back(each.path);
    tally.wrong += holdsEveryRow(path) ? 0 : 1;
    for (const std::string& each : copies) {
        ++tally.copies;
        tally.badCopies += holdsEveryRow(each) ? 0 : 1;
    }
}

/// Kills before each `stride`th system call of a migration; false where nothing may be traced.
bool killEverywhere(const std::string& old, std::size_t stride, Tally& tally)
{
    for (std::size_t nth = 1;; nth += stride) {
        const MemoryFolder folder;
        const std::string path = folder.file();
        writeBytes(path, old);
        const auto ended = killAtCall(nth, [&] {
            if (!migrated(path))
                _exit(1);
        });
        if (ended == kNoTracing)
            return false;
        lookAfter(path, tally);
        if (ended) {
            tally.calls = *ended;
            return true;
        }
        ++tally.kills;
    }
}

} // namespace

TEST_CASE("a kill before any system call of a migration leaves every row, and whole copies",
          "[migration_kills]")
{
    constexpr std::size_t kInTheSuite = 60;
    constexpr std::size_t kRound = 500; ///< about as many as a migration has
    const std::size_t most = casesToTry(kInTheSuite);
    const std::size_t stride = most < kRound ? kRound / most : 1;
    const std::string old = oldDiary();
    Tally tally;
    do {
        if (!killEverywhere(old, stride, tally)) {
            WARN("processes may not be traced here");
            return;
        }
    } while (tally.kills < most && stride == 1);
    std::printf("migration: %zu kills (%zu left a journal), %zu calls a migration, %zu wrong; "
                "%zu copies, %zu not whole\n",
                tally.kills, tally.journals, tally.calls, tally.wrong, tally.copies,
                tally.badCopies);
    CHECK(tally.kills > 20);
    CHECK(tally.journals > 0);
    CHECK(tally.wrong == 0);
    CHECK(tally.badCopies == 0);
}
