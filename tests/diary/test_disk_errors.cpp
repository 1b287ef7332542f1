// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/database.h"
#include "diary/failure.h"
#include "diary/schema.h"
#include "diary/sqlite_calls.h"
#include "diary/workshop.h"

#include <sqlite3.h>

#include <cerrno>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

struct Meaning
{
    SqliteCall call;
    int error;
    StorageProblem problem;
};

/// Lets SQLite take no more memory than this beyond what it has, for as long as it lives.
class LittleMemory
{
public:
    explicit LittleMemory(std::int64_t bytes)
    {
        sqlite3_hard_heap_limit64(sqlite3_memory_used() + bytes);
    }
    LittleMemory(const LittleMemory&) = delete;
    LittleMemory& operator=(const LittleMemory&) = delete;
    ~LittleMemory() { sqlite3_hard_heap_limit64(0); }
};

} // namespace

TEST_CASE("what the system says of a change that fails is told as what it is, and nothing is lost")
{
    using enum SqliteCall;
    for (const Meaning& each : {Meaning{Write, EIO, StorageProblem::ReadError},
                                {Write, ENOSPC, StorageProblem::DiskFull},
                                {Write, EDQUOT, StorageProblem::DiskFull},
                                {Write, EFBIG, StorageProblem::DiskFull},
                                // Names, too, can be all in use.
                                {OpenJournal, ENOSPC, StorageProblem::DiskFull},
                                {OpenJournal, EROFS, StorageProblem::ReadOnly},
                                {OpenJournal, EMFILE, StorageProblem::NoPermission},
                                // The folder has gone since it was last looked at.
                                {OpenJournal, ENOENT, StorageProblem::Moved},
                                {Sync, EIO, StorageProblem::ReadError},
                                {Unlink, EIO, StorageProblem::ReadError}}) {
        INFO("call " << static_cast<int>(each.call) << ", error " << each.error);
        const Folder folder;
        Diary diary = opened(folder.file());
        const Entry entry = must(diary.add(on("2026-11-20"), checkIn(3), noon()));
        {
            const FailingSqliteCalls failing{each.call, each.error};
            CHECK(problemOf(diary.add(on("2026-11-20"), checkIn(4), noon())) == each.problem);
            CHECK(failing.struck());
        }
        CHECK(must(diary.entries()) == std::vector{entry});
        CHECK(diary.add(on("2026-11-20"), checkIn(4), noon()).ok());
    }
}

TEST_CASE("an image for which there is no memory is a failure, and the diary goes on")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    for (int i = 0; i < 100; ++i)
        must(diary.add(on("2026-11-20"), checkIn(3, std::string(15'000, 'n')), noon()));
    const auto database = openDatabase(folder.file());
    const std::string image = imageOf(*database);
    for (const std::int64_t room : {100'000, 1'000'000}) {
        INFO(room);
        const LittleMemory memory{room};
        CHECK_THROWS_AS(imageOf(*database), Failure);
        CHECK_THROWS_AS(openImage(image), Failure);
    }
    CHECK(schemaIsIntact(*openImage(image)));
    CHECK(must(diary.entries()).size() == 100);
}

TEST_CASE("however little memory there is, an image is opened whole or refused")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    const std::string image = imageOf(*openDatabase(folder.file()));
    bool refused = false;
    bool taken = false;
    for (std::int64_t room = 1000; !taken && room < 4'000'000; room += 500) {
        std::unique_ptr<SQLite::Database> database;
        {
            const LittleMemory memory{room};
            try {
                database = openImage(image);
            } catch (const std::exception&) {
                refused = true;
            }
        }
        taken = database != nullptr;
        if (taken)
            CHECK(schemaIsIntact(*database));
    }
    CHECK(refused);
    CHECK(taken);
}
