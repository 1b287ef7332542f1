// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup_folder.h"
#include "diary/campaigns/campaign.h"
#include "diary/campaigns/traced_child.h"
#include "diary/restore.h"

#include <unistd.h>

#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// What entries say, without their ids, which are others each time.
using Said = std::vector<std::pair<Date, EntryBody>>;

Said saidBy(Diary& diary)
{
    Said said;
    for (const Entry& each : must(diary.entries()))
        said.emplace_back(each.date, each.body);
    return said;
}

Said saidIn(const std::string& path)
{
    Diary diary = must(Diary::open(path, IfMissing::Refuse, hasty()));
    return saidBy(diary);
}

std::string copyOf(const std::string& path)
{
    return path + ".copy";
}

/// What a step works on. A step that fails ends the process that it runs in.
struct Bench
{
    std::string path;
    std::optional<Diary> diary = {};
    EntryId entry = {};

    Diary& opened()
    {
        if (!diary)
            diary.emplace(valueOf(Diary::open(path, IfMissing::Refuse, hasty())));
        return *diary;
    }
    template<typename T, typename E>
    static T valueOf(Result<T, E> result)
    {
        if (!result)
            _exit(1);
        return std::move(*result);
    }
};

using Step = void (*)(Bench& bench);

/// Changes, one by one.
const std::vector<Step> kChanges{
    [](Bench& bench) {
        const auto body = oneOfEach()[2];
        bench.entry = Bench::valueOf(bench.opened().add(on("2026-11-25"), body, noon())).id;
    },
    [](Bench& bench) {
        Bench::valueOf(bench.opened().amend(bench.entry, on("2026-11-25"), checkIn(4), noon()));
    },
    [](Bench& bench) { Bench::valueOf(bench.opened().remove(bench.entry, noon())); },
    [](Bench& bench) { Bench::valueOf(bench.opened().undo(noon())); },
    [](Bench& bench) { Bench::valueOf(bench.opened().redo(noon())); },
};

/// Many entries at once, as an import brings them.
const std::vector<Step> kImport{[](Bench& bench) {
    std::vector<Entry> entries;
    for (int i = 10; i < 40; ++i)
        entries.push_back({{"00000000-0000-4000-8000-0000000000" + std::to_string(i)},
                           on("2026-11-26"),
                           oneOfEach()[2],
                           noon()});
    const auto decide = [&entries](const Whole& whole) {
        Batch batch;
        for (const Entry& each : entries)
            batch.put.push_back(&each);
        batch.remove.push_back(whole.entries.front().id);
        return batch;
    };
    Bench::valueOf(bench.opened().apply(decide, noon()));
}};

const std::vector<Step> kBackup{[](Bench& bench) {
    const std::string folder = backupFolderOf(bench.path);
    Bench::valueOf(backUpInto(bench.opened(), folder, noon()));
}};

/// Puts a copy of an earlier state in the diary's place.
const std::vector<Step> kRestore{[](Bench& bench) {
    Bench::valueOf(restore({.diaryPath = bench.path,
                            .copyPath = copyOf(bench.path),
                            .now = noon(),
                            .options = hasty()}));
}};

/// A diary, and beside it a copy of an earlier state.
struct Beginning
{
    std::string diary;
    std::string copy;

    explicit Beginning(std::mt19937_64& random)
    {
        const MemoryFolder folder;
        Diary made = opened(folder.file());
        must(made.add(on("2026-11-19"), checkIn(1), noon()));
        REQUIRE(backUp(made, folder.file("copy.db")).ok());
        copy = bytesOf(folder.file("copy.db"));
        const std::size_t more = 1 + random() % 20;
        for (std::size_t i = 0; i < more; ++i)
            must(made.add(on("2026-11-20"), oneOfEach()[1 + i % 3], noon()));
        REQUIRE(backUp(made, folder.file("diary-copy.db")).ok());
        diary = bytesOf(folder.file("diary-copy.db"));
    }
    /// Puts both into a folder where nothing else lies.
    std::string layOut(const MemoryFolder& into) const
    {
        writeBytes(into.file(), diary);
        writeBytes(copyOf(into.file()), copy);
        return into.file();
    }
};

/// What the diary says after no step, after one, and so on.
std::vector<Said> statesOf(const std::vector<Step>& steps, const Beginning& beginning)
{
    const MemoryFolder folder;
    Bench bench{beginning.layOut(folder)};
    std::vector<Said> states{saidIn(bench.path)};
    for (const Step& step : steps) {
        step(bench);
        states.push_back(bench.diary ? saidBy(*bench.diary) : saidIn(bench.path));
    }
    return states;
}

struct Tally
{
    std::size_t kills = 0;
    std::size_t calls = 0;    ///< system calls of one whole round
    std::size_t journals = 0; ///< kills that left a journal behind
    std::size_t wrong = 0;
    std::size_t backups = 0;
    std::size_t badBackups = 0;
};

void lookAfter(const std::string& path, const std::vector<Said>& states, int done, Tally& tally)
{
    tally.journals += fs::exists(path + "-journal") ? 1 : 0;
    const Said said = saidIn(path);
    const auto saved = static_cast<std::size_t>(done);
    // What was called saved is there, and at most the one step besides that was under way.
    const bool right =
        said == states[saved] || (saved + 1 < states.size() && said == states[saved + 1]);
    tally.wrong += right ? 0 : 1;
    for (const BackupFile& each : must(listBackups(backupFolderOf(path)))) {
        ++tally.backups;
        tally.badBackups += verifyCopy(each.path).ok() ? 0 : 1;
    }
}

/// Kills before each `stride`th system call; returns false where nothing may be traced.
bool killEverywhere(const std::vector<Step>& steps, const Beginning& beginning, std::size_t stride,
                    Tally& tally)
{
    const auto states = statesOf(steps, beginning);
    for (std::size_t nth = 1;; nth += stride) {
        const MemoryFolder folder;
        const std::string path = beginning.layOut(folder);
        Progress progress;
        const auto ended = killAtCall(nth, [&] {
            Bench bench{path};
            for (const Step& step : steps) {
                step(bench);
                progress.step();
            }
        });
        if (ended == kNoTracing)
            return false;
        lookAfter(path, states, progress.steps(), tally);
        if (ended) {
            tally.calls += *ended;
            return true;
        }
        ++tally.kills;
    }
}

} // namespace

TEST_CASE("a kill before any system call leaves what was saved, and nothing by halves",
          "[system_calls]")
{
    auto random = randomNumbers();
    constexpr std::size_t kInTheSuite = 200;
    constexpr std::size_t kRound = 2000; ///< more than a round has calls
    const std::size_t most = casesToTry(kInTheSuite);
    const std::size_t stride = most < kRound ? kRound / most : 1;
    Tally tally;
    do {
        const Beginning beginning(random);
        tally.calls = 0;
        for (const auto* steps : {&kChanges, &kImport, &kBackup, &kRestore})
            if (!killEverywhere(*steps, beginning, stride, tally)) {
                WARN("processes may not be traced here");
                return;
            }
    } while (tally.kills < most && stride == 1);
    std::printf("system calls: %zu kills (%zu left a journal), %zu calls a round, %zu wrong; "
                "%zu backups, %zu not whole\n",
                tally.kills, tally.journals, tally.calls, tally.wrong, tally.backups,
                tally.badBackups);
    CHECK(tally.kills > 20);
    CHECK(tally.wrong == 0);
    CHECK(tally.badBackups == 0);
}
