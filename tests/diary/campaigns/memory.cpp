// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/campaigns/campaign.h"

#include <sqlite3.h>

#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// SQLite calls plain functions, so what they need stands here.
struct State
{
    sqlite3_mem_methods real{};
    long left = 0; ///< allocations until one fails; 0 for none
    bool persistent = false;
    bool struck = false;
};
State state;

bool strikes()
{
    if (state.left == 0 || --state.left > 0)
        return false;
    state.struck = true;
    state.left = state.persistent ? 1 : 0;
    return true;
}

void* allocate(int size)
{
    return strikes() ? nullptr : state.real.xMalloc(size);
}

void* reallocate(void* memory, int size)
{
    return strikes() ? nullptr : state.real.xRealloc(memory, size);
}

/// SQLite with little memory, for as long as it lives. No connection may be open at its ends.
class ScarceMemory
{
public:
    ScarceMemory()
    {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &state.real);
        sqlite3_mem_methods scarce = state.real;
        scarce.xMalloc = allocate;
        scarce.xRealloc = reallocate;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &scarce);
        sqlite3_initialize();
    }
    ScarceMemory(const ScarceMemory&) = delete;
    ScarceMemory& operator=(const ScarceMemory&) = delete;
    ~ScarceMemory()
    {
        sqlite3_shutdown();
        sqlite3_config(SQLITE_CONFIG_MALLOC, &state.real);
        sqlite3_initialize();
    }

    void failAt(long nth, bool persistent)
    {
        state.struck = false;
        state.persistent = persistent;
        state.left = nth;
    }
    [[nodiscard]] bool heal()
    {
        state.left = 0;
        return state.struck;
    }
};

struct Tally
{
    std::size_t failed = 0;
    std::size_t rounds = 0; ///< from the first allocation to the last
    std::size_t refused = 0;
    std::size_t wrong = 0;
};

} // namespace

TEST_CASE("out of memory at any allocation of SQLite loses nothing", "[memory]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(700);
    // In the suite, so many are passed over each time that a whole round is made.
    const long stride = most < 5000 ? 41 : 1;
    Tally tally;
    ScarceMemory memory;
    while (tally.failed < most) {
        const MemoryFolder folder;
        static_cast<void>(opened(folder.file()));
        const std::string fresh = bytesOf(folder.file());
        const bool persistent = random() % 2 == 0;
        for (long nth = 1 + static_cast<long>(random() % static_cast<unsigned long>(stride));
             tally.failed < most; nth += stride) {
            Moment before;
            {
                Diary diary = opened(folder.file());
                before = momentOf(diary);
            }
            // A long diary would make the later tries slow, and no different.
            if (before.entries.size() > 20) {
                writeBytes(folder.file(), fresh);
                before = {};
            }
            memory.failAt(nth, persistent);
            // Opening, a change and a copy, each with what is left of the memory.
            auto diary = Diary::open(folder.file(), IfMissing::Refuse, hasty());
            const bool saved = diary && changeSomething(*diary, random);
            const bool copied = diary && backUp(*diary, folder.file("copy.db")).ok();
            const bool struck = memory.heal();
            Diary again = opened(folder.file());
            tally.wrong += !saved && momentOf(again) != before ? 1 : 0;
            tally.wrong += copied && !verifyCopy(folder.file("copy.db")).ok() ? 1 : 0;
            tally.wrong += !copied && fs::exists(folder.file("copy.db")) ? 1 : 0;
            fs::remove(folder.file("copy.db"));
            if (!struck) {
                ++tally.rounds;
                break;
            }
            ++tally.failed;
            tally.refused += saved ? 0 : 1;
        }
    }
    std::printf("memory: %zu allocations failed in %zu rounds, %zu changes refused, %zu wrong\n",
                tally.failed, tally.rounds, tally.refused, tally.wrong);
    CHECK(tally.wrong == 0);
    CHECK(tally.refused > 0);
}
