// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/backup_folder.h"
#include "diary/copied_diary.h"
#include "diary/failing_calls.h"
#include "diary/faulty_vfs.h"
#include "diary/old_schema.h"
#include "diary/salvage.h"
#include "diary/sealed_backup.h"
#include "diary/sealing.h"
#include "diary/unfinished_file.h"

#include <algorithm>

#include <array>
#include <cerrno>
#include <optional>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::array<Migration, 1> kSteps{{{0, migrateWell}}};

OpenOptions withSteps()
{
    OpenOptions options = hasty();
    options.steps = kSteps;
    return options;
}

/// Does something right before SQLite opens, every nth time, a file whose path holds `name`: what
/// looks like damage is looked at again.
class BeforeOpening : public DiskLayer
{
public:
    using Action = std::function<void(const std::string& path)>;
    BeforeOpening(std::string name, int nth, Action action)
        : DiskLayer("opening"), m_name(std::move(name)), m_every(nth), m_action(std::move(action))
    {}

    [[nodiscard]] int open(const char* name, LayeredFile& file, int flags, int* outFlags) override
    {
        const bool isMeant = name != nullptr && file.which == DiskFile::Database &&
                             std::string_view{name}.find(m_name) != std::string_view::npos;
        if (isMeant && ++m_opened % m_every == 0)
            m_action(name);
        return DiskLayer::open(name, file, flags, outFlags);
    }

private:
    std::string m_name;
    int m_every;
    int m_opened = 0;
    Action m_action;
};

/// The bytes of another diary, whole like the first.
std::string bytesOfAnother()
{
    const Folder folder;
    must(opened(folder.file()).add(on("2026-11-01"), checkIn(9), noon()));
    return bytesOf(folder.file());
}

BeforeOpening::Action swapFor(std::string bytes)
{
    return [bytes = std::move(bytes)](const std::string& path) { writeBytes(path, bytes); };
}

std::vector<std::string> namesIn(const Folder& folder)
{
    std::vector<std::string> names;
    for (const auto& each : fs::directory_iterator{folder.path()})
        names.push_back(each.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// The one unfinished file of a folder.
std::string unfinishedIn(const Folder& folder)
{
    for (const std::string& name : namesIn(folder))
        if (name.starts_with(kUnfinishedPrefix))
            return folder.file(name);
    FAIL("no unfinished file");
    return {};
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("a copy that is whole, but that of another diary, is none")
{
    const Folder folder;
    // Goes after the diary, which has files open in it by then.
    std::optional<BeforeOpening> swap;
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    swap.emplace(std::string(kUnfinishedPrefix), 2, swapFor(bytesOfAnother()));
    const auto copied = backUp(diary, folder.file("copy.db"));
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().storage.problem == StorageProblem::Damaged);
    CHECK(copied.error().storage.path == folder.file("copy.db"));
    CHECK(namesIn(folder) == Names{"diary.db"});
}

TEST_CASE("an encrypted copy that is whole, but that of another diary, is none")
{
    const Folder folder;
    std::string other;
    {
        Diary diary = opened(folder.file("other.db"));
        REQUIRE(backUpSealed(diary, folder.file("other.sealed"), kPassphrase, kCheap).ok());
        other = bytesOf(folder.file("other.sealed"));
    }
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const Names before = namesIn(folder);
    // The file is made, written, synced, and then read.
    const BeforeCall swap{Call::OpenFile, 4, [&] { writeBytes(unfinishedIn(folder), other); }};
    const auto copied = backUpSealed(diary, folder.file("copy.sealed"), kPassphrase, kCheap);
    CHECK(swap.ran());
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().storage.problem == StorageProblem::Damaged);
    CHECK(namesIn(folder) == before);
}

TEST_CASE("a diary is not migrated where the copy of it reads as one of another schema")
{
    const Folder folder;
    makeOld(folder.file(), {{on("2026-11-19"), 3}});
    const std::string before = bytesOf(folder.file());
    {
        BeforeOpening swap{std::string(kUnfinishedPrefix), 2, swapFor(bytesOfAnother())};
        CHECK(problemOf(Diary::open(folder.file(), IfMissing::Refuse, withSteps())) ==
              StorageProblem::Damaged);
    }
    CHECK(bytesOf(folder.file()) == before);
    CHECK(must(must(Diary::open(folder.file(), IfMissing::Refuse, withSteps())).entries()).size() ==
          1);
}

TEST_CASE("a diary that another program migrates at the same moment is not migrated twice")
{
    const Folder folder;
    makeOld(folder.file(), {{on("2026-11-19"), 3}});
    {
        // The last thing before the steps is to give the copy its name.
        const BeforeCall meanwhile{Call::Link, 1,
                                   [&] { runSql(folder.file(), "PRAGMA user_version = 1"); }};
        CHECK(problemOf(Diary::open(folder.file(), IfMissing::Refuse, withSteps())) ==
              StorageProblem::Locked);
        CHECK(meanwhile.ran());
    }
    runSql(folder.file(), "SELECT date, pain FROM old_pain; PRAGMA user_version = 0");
    CHECK(Diary::open(folder.file(), IfMissing::Refuse, withSteps()).ok());
}

TEST_CASE("a name that another takes while the copy before a migration is made is left to it")
{
    const Folder folder;
    makeOld(folder.file(), {{on("2026-11-19"), 3}});
    const std::string before = bytesOf(folder.file());
    const std::string taken = folder.file("backups/pre-migration-v0-1.db");
    {
        const BeforeCall meanwhile{Call::Link, 1, [&] { writeBytes(taken, "theirs"); }};
        CHECK(problemOf(Diary::open(folder.file(), IfMissing::Refuse, withSteps())) ==
              StorageProblem::Locked);
    }
    CHECK(bytesOf(taken) == "theirs");
    CHECK(bytesOf(folder.file()) == before);
    CHECK(Diary::open(folder.file(), IfMissing::Refuse, withSteps()).ok());
    CHECK(bytesOf(taken) == "theirs");
}

TEST_CASE("where the copy before a migration fails while a copy is restored, that copy is named")
{
    const CopiedDiary scene;
    const std::string old = scene.folder.file("old.db");
    makeOld(old, {{on("2026-11-19"), 3}});
    {
        const FailingCalls failing{Call::Sync, ENOSPC};
        const auto restored = restore({scene.path, old, noon(), nullptr, withSteps()});
        REQUIRE_FALSE(restored.ok());
        CHECK(restored.error().storage.problem == StorageProblem::DiskFull);
        CHECK(restored.error().storage.path == scene.folder.file("backups/pre-migration-v0-1.db"));
    }
    CHECK(scene.entries() == 3);
    CHECK(restore({scene.path, old, noon(), nullptr, withSteps()}).ok());
    CHECK(scene.entries() == 1);
}

TEST_CASE("what reads as another diary once it is in its place is taken out of it again")
{
    const CopiedDiary scene;
    // Asked for its id, held, and read again.
    BeforeOpening swap{"/diary.db", 3, swapFor(bytesOfAnother())};
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().storage.problem == StorageProblem::Damaged);
    CHECK(scene.entries() == 3);
    CHECK(namesIn(scene.folder) == Names{"copy.db", "diary.db", "diary.db.lock"});
}

TEST_CASE("where the old diary cannot be put back either, it is kept under its other name")
{
    for (int nth = 1; nth < 10; ++nth) {
        const CopiedDiary scene;
        INFO("rename " << nth);
        bool struck = false;
        {
            BeforeOpening swap{"/diary.db", 3, swapFor(bytesOfAnother())};
            const FailingCalls failing{Call::Rename, EIO, nth};
            const auto restored = scene.restoreFrom(scene.copy);
            REQUIRE_FALSE(restored.ok());
            struck = failing.struck();
        }
        std::size_t entries = scene.entries();
        for (const BackupFile& each : must(listReplaced(scene.path)))
            entries =
                std::max(entries, static_cast<std::size_t>(must(verifyCopy(each.path)).entries));
        CHECK(entries == 3);
        if (!struck)
            return;
    }
    FAIL("the fault never stopped striking");
}

TEST_CASE("where there was no diary, one that reads as another is told all the same")
{
    const CopiedDiary scene;
    fs::remove(scene.path);
    BeforeOpening swap{"/diary.db", 1, swapFor(bytesOfAnother())};
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().storage.problem == StorageProblem::Damaged);
    CHECK(restored.error().storage.path == scene.path);
}

TEST_CASE("a name that is taken at the last moment is left to the other file")
{
    const CopiedDiary scene;
    const std::string to = scene.folder.file("new.db");
    const auto leavesIt = [&](const auto& copy) {
        const BeforeCall meanwhile{Call::Link, 1, [&] { writeBytes(to, "theirs"); }};
        const auto copied = copy();
        REQUIRE_FALSE(copied.ok());
        CHECK(copied.error().problem == CopyProblem::NameTaken);
        CHECK(copied.error().storage.path == to);
        CHECK(bytesOf(to) == "theirs");
        CHECK(namesIn(scene.folder) == Names{"copy.db", "diary.db", "new.db"});
        fs::remove(to);
    };
    leavesIt([&] { return salvage(scene.copy, to); });
    Diary diary = opened(scene.path);
    leavesIt([&] { return backUp(diary, to); });
    leavesIt([&] { return backUpSealed(diary, to, kPassphrase, kCheap); });
}

TEST_CASE("a diary that is made while a copy is restored to an empty place is not replaced")
{
    const CopiedDiary scene;
    const std::string other = bytesOfAnother();
    fs::remove(scene.path);
    const BeforeCall meanwhile{Call::Link, 1, [&] { writeBytes(scene.path, other); }};
    const auto restored = scene.restoreFrom(scene.copy);
    REQUIRE_FALSE(restored.ok());
    CHECK(restored.error().problem == CopyProblem::WindowOpen);
    CHECK(bytesOf(scene.path) == other);
}

TEST_CASE("where files have one name only, what is set aside takes no name from another")
{
    const CopiedDiary scene;
    const std::string taken = scene.path + ".replaced-20261120T120000Z";
    {
        const FailingCalls noLinks{Call::Link, EPERM};
        const BeforeCall meanwhile{Call::Link, 1, [&] { writeBytes(taken, "theirs"); }};
        CHECK_FALSE(scene.restoreFrom(scene.copy).ok());
        CHECK(meanwhile.ran());
    }
    CHECK(bytesOf(taken) == "theirs");
    CHECK(scene.entries() == 3);
}

TEST_CASE("a diary that goes while it is looked at a second time is moved, not missing")
{
    class Vanishing : public FaultyVfs
    {
    public:
        [[nodiscard]] int open(const char* name, LayeredFile& file, int flags,
                               int* outFlags) override
        {
            if (struck())
                fs::remove(name);
            return FaultyVfs::open(name, file, flags, outFlags);
        }
    };
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    Vanishing disk;
    Diary diary = opened(folder.file());
    disk.failAt(Fault::ReadError, 1);
    CHECK(problemOf(diary.entries()) == StorageProblem::Moved);
    CHECK(disk.struck());
}

TEST_CASE("a copy that is locked by another is not taken for made")
{
    class Locked : public DiskLayer
    {
    public:
        Locked() : DiskLayer("locked") {}
        [[nodiscard]] int open(const char* name, LayeredFile& file, int flags,
                               int* outFlags) override
        {
            if (name != nullptr &&
                std::string_view{name}.find(kUnfinishedPrefix) != std::string_view::npos)
                m_copy = &file;
            return DiskLayer::open(name, file, flags, outFlags);
        }
        [[nodiscard]] int lock(LayeredFile& file, int level) override
        {
            if (&file == m_copy && level > SQLITE_LOCK_SHARED)
                return SQLITE_BUSY;
            return DiskLayer::lock(file, level);
        }

    private:
        const LayeredFile* m_copy = nullptr;
    };
    const Folder folder;
    makeOld(folder.file("old.db"), {{on("2026-11-19"), 3}});
    Diary diary = opened(folder.file());
    must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    const Names before = namesIn(folder);
    Locked disk;
    const auto copied = backUp(diary, folder.file("copy.db"));
    REQUIRE_FALSE(copied.ok());
    CHECK(copied.error().storage.problem == StorageProblem::Locked);
    CHECK(copied.error().storage.path == folder.file("copy.db"));
    CHECK(namesIn(folder) == before);
    CHECK(problemOf(Diary::open(folder.file("old.db"), IfMissing::Refuse, withSteps())) ==
          StorageProblem::Locked);
    CHECK(fs::is_empty(folder.path() / "backups"));
}
