// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Power cuts while copies are made, renamed and thinned out, and while one is restored: at every
// call by which a name comes or goes, what may be left on a disk that keeps nothing but what was
// synced, and of the rest any part.

#include "diary/backup_folder.h"
#include "diary/campaigns/campaign.h"
#include "diary/campaigns/recorded_names.h"
#include "diary/restore.h"

#include <cstdio>
#include <set>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::size_t kMostChanges = 10; ///< whose every part is tried

struct Tally
{
    std::size_t moments = 0;
    std::size_t states = 0;
    std::size_t wrong = 0;
};

/// The names that are there when of the changes since the last sync those of `kept` are.
std::map<std::string, ino_t> namesLeft(const DiskMoment& moment, std::size_t kept)
{
    std::map<std::string, ino_t> names = moment.names;
    for (std::size_t i = 0; i < moment.changes.size(); ++i) {
        if ((kept >> i & 1U) == 0)
            continue;
        const NameChange& change = moment.changes[i];
        if (!change.went.empty())
            names.erase(change.went);
        if (!change.came.empty())
            names[change.came] = change.file;
    }
    return names;
}

/// What such a file holds: what was synced, or what was written since, too. A file of which nothing
/// was synced is there with nothing in it.
std::string bytesLeft(const DiskMoment& moment, ino_t file, bool unsynced)
{
    if (const auto found = moment.bytes.find(file); unsynced && found != moment.bytes.end())
        return found->second;
    const auto found = moment.syncedBytes.find(file);
    return found == moment.syncedBytes.end() ? std::string() : found->second;
}

using Disk = std::map<std::string, std::string>; ///< names and what their files hold

/// Every state that a power cut at this moment can leave, once each.
std::set<Disk> statesAt(const DiskMoment& moment)
{
    std::set<Disk> states;
    const std::size_t changes = std::min(moment.changes.size(), kMostChanges);
    for (std::size_t kept = 0; kept < (std::size_t{1} << changes); ++kept)
        for (const bool unsynced : {false, true}) {
            Disk disk;
            for (const auto& [name, file] : namesLeft(moment, kept)) {
                disk[name] = bytesLeft(moment, file, unsynced);
            }
            states.insert(std::move(disk));
        }
    return states;
}

void layOut(const Disk& disk, const std::string& from, const MemoryFolder& to)
{
    fs::create_directory(backupFolderOf(to.file()));
    for (const auto& [name, bytes] : disk)
        writeBytes(to.file(fs::relative(name, from).string()), bytes);
}

std::optional<std::size_t> entriesIn(const std::string& path)
{
    auto diary = Diary::open(path, IfMissing::Refuse, hasty());
    if (!diary)
        return std::nullopt;
    const auto entries = diary->entries();
    return entries ? std::optional(entries->size()) : std::nullopt;
}

/// How many copies are whole; nothing if a file that has the name of one is not.
std::optional<std::size_t> wholeCopies(const std::string& diaryPath)
{
    std::size_t whole = 0;
    for (const BackupFile& each : must(listBackups(backupFolderOf(diaryPath)))) {
        if (!verifyCopy(each.path))
            return std::nullopt;
        ++whole;
    }
    return whole;
}

/// Looks at every state of every moment with `holds(path of the diary there, whether it is the last
/// moment)`.
template<typename Holds>
void tryAll(const std::string& folder, const std::vector<DiskMoment>& moments, Tally& tally,
            Holds holds)
{
    for (std::size_t i = 0; i < moments.size(); ++i) {
        ++tally.moments;
        for (const Disk& disk : statesAt(moments[i])) {
            const MemoryFolder after;
            layOut(disk, folder, after);
            ++tally.states;
            tally.wrong += holds(after.file(), i + 1 == moments.size()) ? 0 : 1;
        }
    }
}

/// A diary with so many entries, in a folder of its own, with two whole copies.
struct Household
{
    explicit Household(std::size_t entries)
    {
        Diary diary = opened(folder.file());
        for (std::size_t i = 0; i < entries; ++i) {
            must(diary.add(on("2026-11-19"), checkIn(static_cast<int>(i % 11)), noon()));
            if (i + 2 >= entries)
                REQUIRE(backUpInto(diary, backupFolderOf(folder.file()), noon()).ok());
        }
    }
    [[nodiscard]] std::string path() const { return fs::path(folder.file()).parent_path(); }
    MemoryFolder folder;
};

/// A third copy is made, and by a rule that keeps two one goes.
void cutWhileBackingUp(std::size_t entries, Tally& tally)
{
    const Household home(entries);
    Diary diary = opened(home.folder.file());
    must(diary.add(on("2026-11-20"), checkIn(5), noon()));
    const KeepRule rule{.last = 2, .days = 0, .weeks = 0, .months = 0};
    const auto moments = recordNames(home.path(), [&] {
        const auto made = backUpInto(diary, backupFolderOf(diary.path()), noon(), rule);
        REQUIRE(made.ok());
        REQUIRE(made->made);
    });
    tryAll(home.path(), moments, tally, [&](const std::string& path, bool done) {
        const auto copies = wholeCopies(path);
        if (!copies || *copies < 2 || entriesIn(path) != entries + 1)
            return false;
        const auto newest = must(listBackups(backupFolderOf(path))).front();
        return !done || entriesIn(newest.path) == entries + 1;
    });
}

/// The first copy takes the place of a diary that has been written to since.
void cutWhileRestoring(std::size_t entries, Tally& tally)
{
    const Household home(entries);
    must(opened(home.folder.file()).add(on("2026-11-20"), checkIn(5), noon()));
    const std::string copy = must(listBackups(backupFolderOf(home.folder.file()))).back().path;
    const std::size_t inCopy = must(opened(copy).entries()).size();
    const auto moments = recordNames(home.path(), [&] {
        REQUIRE(restore({.diaryPath = home.folder.file(),
                         .copyPath = copy,
                         .now = noon(),
                         .options = hasty()})
                    .ok());
    });
    tryAll(home.path(), moments, tally, [&](const std::string& path, bool done) {
        const auto there = entriesIn(path);
        const auto aside = must(listReplaced(path));
        // As it was, or as it is to be: and then the old one stands beside it.
        if (!done && there == entries + 1)
            return wholeCopies(path).has_value();
        return there == inCopy && aside.size() == 1 && entriesIn(aside.front().path) == entries + 1;
    });
}

} // namespace

TEST_CASE("a power cut at any name that comes or goes leaves the diary and whole copies",
          "[renames]")
{
    auto random = randomNumbers();
    constexpr std::size_t kInTheSuite = 200;
    const std::size_t most = casesToTry(kInTheSuite);
    Tally copying;
    Tally restoring;
    do {
        const std::size_t entries = 2 + random() % 40;
        cutWhileBackingUp(entries, copying);
        cutWhileRestoring(entries, restoring);
    } while (copying.states + restoring.states < most);
    std::printf("renames: %zu states of %zu moments while copying, %zu wrong; %zu states of %zu "
                "moments while restoring, %zu wrong\n",
                copying.states, copying.moments, copying.wrong, restoring.states, restoring.moments,
                restoring.wrong);
    CHECK(copying.wrong == 0);
    CHECK(restoring.wrong == 0);
}

TEST_CASE("the search for power cuts sees a name that was given before the file was synced",
          "[renames]")
{
    const MemoryFolder folder;
    const std::string path = fs::path(folder.file()).parent_path();
    const auto moments = recordNames(path, [&] {
        writeBytes(folder.file("part"), "whole");
        REQUIRE(::rename(folder.file("part").c_str(), folder.file("done").c_str()) == 0);
    });
    bool sawEmpty = false;
    for (const DiskMoment& each : moments)
        for (const Disk& disk : statesAt(each))
            sawEmpty = sawEmpty ||
                       (disk.contains(folder.file("done")) && disk.at(folder.file("done")).empty());
    CHECK(sawEmpty);
}
