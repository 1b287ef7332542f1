// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/campaigns/campaign.h"
#include "diary/faulty_vfs.h"
#include "diary/restore.h"

#include <array>
#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

using Lasting = FaultyVfs::Lasting;

constexpr std::array kFaults{Fault::WriteFull, Fault::WriteError,    Fault::SyncError,
                             Fault::ReadError, Fault::DeleteRefused, Fault::DeleteUnproven};

struct Tally
{
    std::size_t injected = 0;
    std::size_t refused = 0; ///< changes that were not called saved
    std::size_t wrong = 0;
};

/// A diary that is changed, copied and restored while the disk fails.
class Victim
{
public:
    explicit Victim(std::mt19937_64& random) : m_random(random)
    {
        Diary diary = opened(m_folder.file());
        for (int i = 0; i < 4; ++i)
            static_cast<void>(changeSomething(diary, m_random));
        REQUIRE(backUp(diary, m_folder.file("copy.db")).ok());
    }

    /// One change with a fault at the nth call; whether the fault struck.
    [[nodiscard]] bool change(FaultyVfs& disk, Fault fault, int nth, Lasting lasting, Tally& tally)
    {
        Diary diary = opened(m_folder.file());
        const Moment before = momentOf(diary);
        disk.failAt(fault, nth, lasting);
        const bool saved = changeSomething(diary, m_random);
        const bool struck = disk.struck();
        disk.heal();
        const Moment after = momentOf(diary);
        Diary again = opened(m_folder.file());
        const bool stable = momentOf(again) == after;
        // Refused is as it was; saved is there for good.
        tally.wrong += !stable || (!saved && after != before) ? 1 : 0;
        tally.refused += saved ? 0 : 1;
        return struck;
    }

    /// A copy with a fault: whole, or not there.
    [[nodiscard]] bool copy(FaultyVfs& disk, Fault fault, int nth, Lasting lasting, Tally& tally)
    {
        const std::string path = m_folder.file("second.db");
        fs::remove(path);
        Diary diary = opened(m_folder.file());
        const Moment before = momentOf(diary);
        disk.failAt(fault, nth, lasting);
        const bool copied = backUp(diary, path).ok();
        const bool struck = disk.struck();
        disk.heal();
        const bool whole = copied ? verifyCopy(path).ok() : !fs::exists(path);
        tally.wrong += whole && momentOf(diary) == before ? 0 : 1;
        tally.refused += copied ? 0 : 1;
        return struck;
    }

    /// Restoring with a fault: the new state if it was called restored, else the old one.
    [[nodiscard]] bool bringBack(FaultyVfs& disk, Fault fault, int nth, Lasting lasting,
                                 Tally& tally)
    {
        const Moment before = here(m_folder.file());
        const Moment copied = here(m_folder.file("copy.db"));
        disk.failAt(fault, nth, lasting);
        const auto restored =
            restore({m_folder.file(), m_folder.file("copy.db"), noon(), nullptr, hasty()});
        const bool struck = disk.struck();
        disk.heal();
        const Moment after = here(m_folder.file());
        tally.wrong += after == (restored ? copied : before) ? 0 : 1;
        tally.refused += restored ? 0 : 1;
        if (restored)
            fs::remove(*restored->setAside);
        return struck;
    }

private:
    static Moment here(const std::string& path)
    {
        Diary diary = opened(path);
        return momentOf(diary);
    }

    MemoryFolder m_folder;
    std::mt19937_64& m_random;
};

/// Fails at the nth call, for n from 1 until nothing strikes any more.
template<typename Act>
void sweep(FaultyVfs& disk, std::size_t most, Tally& tally, const Act& act)
{
    for (const Fault fault : kFaults)
        for (const Lasting lasting : {Lasting::Once, Lasting::Persistent})
            for (int nth = 1; nth < 2000 && tally.injected < most; ++nth) {
                if (!act(disk, fault, nth, lasting))
                    break;
                ++tally.injected;
            }
}

} // namespace

TEST_CASE("a disk that fails at any call makes nothing wrong", "[faults]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(700);
    Tally tally;
    FaultyVfs disk;
    using D = FaultyVfs&;
    while (tally.injected < most) {
        Victim victim{random};
        sweep(disk, most, tally, [&](D d, Fault fault, int nth, Lasting lasting) {
            return victim.change(d, fault, nth, lasting, tally);
        });
        sweep(disk, most, tally, [&](D d, Fault fault, int nth, Lasting lasting) {
            return victim.copy(d, fault, nth, lasting, tally);
        });
        sweep(disk, most, tally, [&](D d, Fault fault, int nth, Lasting lasting) {
            return victim.bringBack(d, fault, nth, lasting, tally);
        });
    }
    std::printf("faults: %zu injected, %zu changes refused, %zu wrong\n", tally.injected,
                tally.refused, tally.wrong);
    CHECK(tally.wrong == 0);
    CHECK(tally.refused > 0);
}
