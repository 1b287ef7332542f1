// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

#include <sys/stat.h>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// Sets the mask under which files are made, and puts it back.
class Umask
{
public:
    explicit Umask(mode_t mask) : m_before(umask(mask)) {}
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;
    ~Umask() { umask(m_before); }

private:
    mode_t m_before;
};

unsigned modeOf(const fs::path& path)
{
    return static_cast<unsigned>(fs::status(path).permissions());
}

} // namespace

TEST_CASE("a new diary and its folders are for their owner alone, whatever the mask")
{
    const Umask open{0};
    const Folder folder;
    const auto path = folder.path() / "data" / "comeback" / "diary.db";
    Diary diary = opened(path.string());
    must(diary.add(on("2026-11-20"), checkIn(1), noon()));
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(path.parent_path()) == 0700);
    CHECK(modeOf(path.parent_path().parent_path()) == 0700);
    CHECK(static_cast<std::size_t>(std::distance(fs::directory_iterator{path.parent_path()}, {})) ==
          1);
    CHECK(diary.path() == fs::canonical(path));
    CHECK_FALSE(diary.readOnly());
}

TEST_CASE("nothing is made where nothing was to be made")
{
    const Folder folder;
    CHECK(problemOfOpening(folder.file()) == StorageProblem::Missing);
    CHECK(problemOfOpening(folder.file("no/folder/diary.db")) == StorageProblem::Missing);
    CHECK(folder.files() == 0);
}

TEST_CASE("a link leads to the diary, and a dangling one is a missing diary, not a new one")
{
    const Folder folder;
    const std::string real = folder.file("real.db");
    fs::create_symlink(real, folder.file("link.db"));
    CHECK(problemOfOpening(folder.file("link.db")) == StorageProblem::Missing);
    CHECK(problemOfOpening(folder.file("link.db"), IfMissing::Create) == StorageProblem::Missing);
    CHECK_FALSE(fs::exists(real));
    must(opened(real).add(on("2026-11-20"), checkIn(1), noon()));
    Diary diary = opened(folder.file("link.db"));
    CHECK(diary.path() == fs::canonical(real));
    CHECK(must(diary.entries()).size() == 1);
}

TEST_CASE("an existing diary is opened, not made anew")
{
    const Folder folder;
    const Entry entry = must(opened(folder.file()).add(on("2026-11-20"), checkIn(1), noon()));
    CHECK(must(opened(folder.file()).entries()) == std::vector<Entry>{entry});
}

TEST_CASE("a diary or folder that may not be written is opened for reading")
{
    // Nobody has to be able to come near the folder.
    const Folder folder;
    fs::permissions(folder.path(), fs::perms{0755});
    const std::string path = folder.file();
    const EntryId id = must(opened(path).add(on("2026-11-20"), checkIn(1), noon())).id;
    const auto readsButNeverWrites = [&] {
        auto diary = Diary::open(path, IfMissing::Refuse, hasty());
        if (!diary || !diary->readOnly() || diary->entries()->size() != 1)
            return false;
        const auto refused = [](const auto& stored) {
            return !stored && stored.error().problem == StorageProblem::ReadOnly;
        };
        return refused(diary->add(on("2026-11-20"), checkIn(2), noon())) &&
               refused(diary->remove(id, noon())) && refused(diary->undo(noon())) &&
               refused(diary->setNote("name", "x")) && diary->entries()->size() == 1;
    };
    fs::permissions(path, fs::perms{0444});
    const std::string before = bytesOf(path);
    CHECK(inChild(As::Nobody, readsButNeverWrites));
    fs::permissions(path, fs::perms{0666});
    fs::permissions(folder.path(), fs::perms{0555});
    CHECK(inChild(As::Nobody, readsButNeverWrites));
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a diary that may not be read says so")
{
    const Folder folder;
    fs::permissions(folder.path(), fs::perms{0755});
    const std::string path = folder.file();
    static_cast<void>(opened(path));
    const auto isRefused = [&] {
        const auto diary = Diary::open(path, IfMissing::Create, hasty());
        return !diary && diary.error().problem == StorageProblem::NoPermission;
    };
    fs::permissions(path, fs::perms{0000});
    CHECK(inChild(As::Nobody, isRefused));
    fs::permissions(path, fs::perms{0644});
    fs::permissions(folder.path(), fs::perms{0000});
    CHECK(inChild(As::Nobody, isRefused));
}
