// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/faulty_vfs.h"
#include "diary/workshop.h"

#include <algorithm>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

using Lasting = FaultyVfs::Lasting;

bool holds(const std::vector<Entry>& entries, const Entry& entry)
{
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

/// Adds entries while the disk fails at the nth call, for n from 1 until nothing strikes any more.
/// After each: all that was called saved is there, nothing is there twice, and the diary is whole.
struct Sweep
{
    Folder folder;
    std::string path = folder.file();
    std::vector<Entry> saved;
    int failures = 0;
    int struck = 0;

    void addWhileFailing(Fault fault, Lasting lasting, StorageProblem expected)
    {
        static_cast<void>(opened(path));
        FaultyVfs disk;
        for (int nth = 1; nth < 1000; ++nth) {
            INFO("call " << nth);
            {
                Diary diary = opened(path);
                disk.failAt(fault, nth, lasting);
                const auto added = diary.add(on("2026-11-20"), checkIn(nth % 11), noon());
                const bool reached = disk.struck();
                struck += reached ? 1 : 0;
                disk.heal();
                if (added)
                    saved.push_back(*added);
                else {
                    ++failures;
                    CHECK(added.error().problem == expected);
                }
                // The same connection goes on working once the disk does.
                saved.push_back(must(diary.add(on("2026-11-20"), checkIn(1), noon())));
                if (!reached)
                    return;
            }
            Diary diary = opened(path);
            const auto entries = must(diary.entries());
            for (const Entry& entry : saved)
                REQUIRE(holds(entries, entry));
            REQUIRE(entries.size() == saved.size());
        }
        FAIL("the fault never stopped striking");
    }
};

} // namespace

TEST_CASE("a full disk at any write loses nothing that was called saved")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::WriteFull, Lasting::Once, StorageProblem::DiskFull);
    CHECK(sweep.failures > 3);
}

TEST_CASE("a disk that stays full from any write on loses nothing that was called saved")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::WriteFull, Lasting::Persistent, StorageProblem::DiskFull);
    CHECK(sweep.failures > 3);
}

TEST_CASE("a failing write at any moment loses nothing that was called saved")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::WriteError, Lasting::Persistent, StorageProblem::DiskFull);
    CHECK(sweep.failures > 3);
}

TEST_CASE("a failing sync at any moment loses nothing that was called saved")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::SyncError, Lasting::Persistent, StorageProblem::ReadError);
    CHECK(sweep.failures > 1);
}

TEST_CASE("a read error that passes is not taken for anything")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::ReadError, Lasting::Once, StorageProblem::ReadError);
    CHECK(sweep.struck > 0);
    CHECK(sweep.failures == 0);
}

TEST_CASE("a commit that reports an error although it happened is saved, once")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::DeleteUnproven, Lasting::Once, StorageProblem::ReadError);
    CHECK(sweep.struck > 0);
    CHECK(sweep.failures == 0);
}

TEST_CASE("facts and imports whose commit reports an error although it happened are there, once")
{
    const Folder folder;
    const Entry entry{{"00000000-0000-4000-8000-000000000001"},
                      on("2026-11-20"),
                      checkIn(2),
                      at("2026-11-20T07:30:00Z")};
    Entry second = entry;
    second.id = {"00000000-0000-4000-8000-000000000002"};
    static_cast<void>(opened(folder.file()));
    FaultyVfs disk;
    Diary diary = opened(folder.file());
    Fault failure = Fault::DeleteUnproven;
    const auto failing = [&](const auto& change) {
        disk.failAt(failure, 1);
        CHECK(change().ok());
        CHECK(disk.struck());
        disk.heal();
    };
    failing([&] { return diary.setNote("name", "Ada"); });
    failing([&] { return diary.setProtocol({"gentle", 1}); });
    failing([&] {
        return diary.apply([&](const Whole&) { return Batch{{&entry}, {}, {}, {}}; }, noon());
    });
    // One that was taken back is made again.
    failure = Fault::DeleteRefused;
    failing([&] { return diary.setNote("name", "Eve"); });
    failing([&] {
        return diary.apply([&](const Whole&) { return Batch{{&second}, {}, {}, {}}; }, noon());
    });
    Diary again = opened(folder.file());
    CHECK(must(again.note("name")) == "Eve");
    CHECK(must(again.protocol()) == ProtocolRef{"gentle", 1});
    CHECK(must(again.entries()).size() == 2);
    CHECK(must(again.history(entry.id)).size() == 1);
    CHECK(must(again.history(second.id)).size() == 1);
}

TEST_CASE("a commit that failed once is tried again, and is there once")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::DeleteRefused, Lasting::Once, StorageProblem::ReadError);
    CHECK(sweep.struck > 0);
    CHECK(sweep.failures == 0);
}

TEST_CASE("a commit that keeps failing is not called saved")
{
    Sweep sweep;
    sweep.addWhileFailing(Fault::DeleteRefused, Lasting::Persistent, StorageProblem::ReadError);
    CHECK(sweep.failures > 0);
}

TEST_CASE("a read error that passes does not keep a diary from being opened")
{
    const Folder folder;
    Entry entry = must(opened(folder.file()).add(on("2026-11-20"), checkIn(3), noon()));
    FaultyVfs disk;
    int nth = 0;
    do {
        disk.failAt(Fault::ReadError, ++nth);
        INFO("read " << nth);
        Diary diary = opened(folder.file());
        REQUIRE(must(diary.entries()) == std::vector<Entry>{entry});
    } while (disk.struck() && nth < 1000);
    CHECK(nth > 10);
    CHECK(nth < 1000);
}

TEST_CASE("a disk that never answers is a read error or damage, and not a crash")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    FaultyVfs disk;
    for (const int nth : {1, 2, 3, 5, 8, 13}) {
        disk.failAt(Fault::ReadError, nth, Lasting::Persistent);
        const StorageProblem problem = problemOfOpening(folder.file());
        CHECK((problem == StorageProblem::ReadError || problem == StorageProblem::Damaged));
    }
    disk.heal();
    CHECK(must(opened(folder.file()).entries()).empty());
}
