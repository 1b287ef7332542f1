// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/campaign.h"
#include "diary/campaigns/crash_states.h"

#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::size_t kChanges = 12;
constexpr std::size_t kStatesPerCall = 25;

/// A diary, the calls that its changes made to the disk, and what stood in it after each of them.
struct Recording
{
    std::string before;
    std::vector<DiskCall> calls;
    std::vector<Moment> moments; ///< one more than there are changes called saved
};

Recording record(std::mt19937_64& random)
{
    const MemoryFolder folder;
    {
        Diary diary = opened(folder.file());
        for (int i = 0; i < 5; ++i)
            static_cast<void>(changeSomething(diary, random));
    }
    Recording recording;
    recording.before = bytesOf(folder.file());
    RecordingVfs disk;
    Diary diary = opened(folder.file());
    recording.moments.push_back(momentOf(diary));
    while (recording.moments.size() <= kChanges) {
        REQUIRE(changeSomething(diary, random));
        disk.noteSaved();
        recording.moments.push_back(momentOf(diary));
    }
    recording.calls = disk.calls();
    return recording;
}

/// What the search has come to.
struct Tally
{
    std::size_t states = 0;
    std::size_t withJournal = 0;
    std::size_t twice = 0; ///< states after a second power cut, while the first was being mended
    std::size_t lost = 0;
    std::size_t refused = 0;
};

class Search
{
public:
    explicit Search(std::mt19937_64& random) : m_random(random) {}

    void lookAt(const CrashState& state, const Recording& recording)
    {
        write(state);
        ++m_tally.states;
        m_tally.withJournal += state.journal ? 1 : 0;
        judge(state, recording);
    }

    /// Opens the state with every call written down, and cuts the power again on the way.
    void lookAtRecovery(const CrashState& state, const Recording& recording)
    {
        write(state);
        std::vector<DiskCall> calls;
        {
            RecordingVfs disk;
            static_cast<void>(Diary::open(m_folder.file(), IfMissing::Refuse, hasty()));
            calls = disk.calls();
        }
        Disk disk{state.database, state.journal};
        for (const DiskCall& call : calls) {
            disk.take(call);
            if (!disk.isUnsure())
                continue;
            for (int i = 0; i < 3; ++i) {
                CrashState again = disk.crash(m_random);
                again.saved = state.saved;
                ++m_tally.twice;
                lookAt(again, recording);
            }
        }
    }

    [[nodiscard]] const Tally& tally() const { return m_tally; }

private:
    void write(const CrashState& state) const
    {
        const std::string journal = m_folder.file() + "-journal";
        fs::remove(journal);
        writeBytes(m_folder.file(), state.database);
        if (state.journal)
            writeBytes(journal, *state.journal);
    }

    /// What was called saved is there; at most the change that was under way is there besides.
    void judge(const CrashState& state, const Recording& recording)
    {
        auto diary = Diary::open(m_folder.file(), IfMissing::Refuse, hasty());
        if (!diary) {
            ++m_tally.refused;
            return;
        }
        const Moment found = momentOf(*diary);
        const bool next = state.saved + 1 < recording.moments.size() &&
                          found == recording.moments[state.saved + 1];
        if (found != recording.moments[state.saved] && !next)
            ++m_tally.lost;
    }

    MemoryFolder m_folder;
    std::mt19937_64& m_random;
    Tally m_tally;
};

} // namespace

TEST_CASE("power that goes at any moment takes nothing that was called saved", "[power_cuts]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(2500);
    Search search{random};
    while (search.tally().states < most) {
        const Recording recording = record(random);
        Disk disk{recording.before, std::nullopt};
        for (const DiskCall& call : recording.calls) {
            disk.take(call);
            const std::size_t ways = disk.isUnsure() ? kStatesPerCall : 1;
            for (std::size_t i = 0; i < ways && search.tally().states < most; ++i) {
                const CrashState state = disk.crash(random);
                if (state.journal && random() % 50 == 0)
                    search.lookAtRecovery(state, recording);
                else
                    search.lookAt(state, recording);
            }
        }
    }
    const Tally& tally = search.tally();
    std::printf("power cuts: %zu states (%zu with a journal, %zu after a second cut), "
                "%zu lost something saved, %zu could not be opened\n",
                tally.states, tally.withJournal, tally.twice, tally.lost, tally.refused);
    CHECK(tally.lost == 0);
    CHECK(tally.refused == 0);
    CHECK(tally.withJournal > 0);
}

TEST_CASE("a change is called saved only when files and folder are synced behind it")
{
    auto random = randomNumbers();
    const Recording recording = record(random);
    using Kind = DiskCall::Kind;
    std::size_t syncs = 0;
    std::size_t folderSyncs = 0;
    Kind last = Kind::Saved;
    for (const DiskCall& call : recording.calls) {
        syncs += call.kind == Kind::Sync ? 1 : 0;
        folderSyncs += call.kind == Kind::SyncFolder ? 1 : 0;
        if (call.kind == Kind::Saved && last != Kind::Saved) {
            // The journal twice, the diary, and the folder when the journal comes and goes.
            CHECK(syncs >= 3);
            CHECK(folderSyncs >= 2);
            CHECK(last == Kind::SyncFolder);
            syncs = 0;
            folderSyncs = 0;
        }
        last = call.kind;
    }
    CHECK(last != Kind::Write);
}

TEST_CASE("the search finds what is lost where a folder is not synced behind a deleted journal")
{
    auto random = randomNumbers();
    Search search{random};
    const Recording recording = record(random);
    Disk disk{recording.before, Disk::FolderSync::None};
    for (const DiskCall& call : recording.calls) {
        disk.take(call);
        search.lookAt(disk.crash(random), recording);
    }
    CHECK(search.tally().lost > 0);
}
