// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/workshop.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <sched.h>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

/// Fills the diary until it is refused; whether all that was called saved is there, no more, and
/// the refusal says that the disk is full.
bool fillsUpHonestly(const std::string& path, const std::function<void()>& makeRoom)
{
    auto diary = Diary::open(path, IfMissing::Create, hasty());
    if (!diary)
        return false;
    std::vector<Entry> saved;
    std::optional<StorageError> refusal;
    while (!refusal && saved.size() < 2000) {
        const auto added = diary->add(on("2026-11-20"), checkIn(3, std::string(2000, 'x')), noon());
        if (added)
            saved.push_back(*added);
        else
            refusal = added.error();
    }
    if (!refusal || refusal->problem != StorageProblem::DiskFull || saved.empty())
        return false;
    if (*diary->entries() != saved)
        return false;
    makeRoom();
    const auto added = diary->add(on("2026-11-20"), checkIn(3), noon());
    if (!added)
        return false;
    saved.push_back(*added);
    auto again = Diary::open(path, IfMissing::Refuse, hasty());
    return again && *again->entries() == saved;
}

} // namespace

TEST_CASE("a quota that is reached is called a full disk, and what was saved stays")
{
    const Folder folder;
    CHECK(inChild(As::Same, [&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        getrlimit(RLIMIT_FSIZE, &limit);
        const rlim_t most = limit.rlim_cur;
        limit.rlim_cur = 300'000;
        setrlimit(RLIMIT_FSIZE, &limit);
        return fillsUpHonestly(folder.file(), [&] {
            limit.rlim_cur = most;
            setrlimit(RLIMIT_FSIZE, &limit);
        });
    }));
}

TEST_CASE("a full file system is called a full disk, and what was saved stays")
{
    // Only root can mount a small file system; the child's own mount space takes it away again.
    const Folder folder;
    const std::string disk = folder.file("disk");
    fs::create_directory(disk);
    const auto mountSmall = [&] {
        return unshare(CLONE_NEWNS) == 0 &&
               mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
               mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=400k") == 0;
    };
    if (!inChild(As::Same, mountSmall)) {
        WARN("may not mount here; only the quota was tried");
        return;
    }
    CHECK(inChild(As::Same, [&] {
        if (!mountSmall())
            return false;
        writeBytes(disk + "/ballast", std::string(40'000, 'b'));
        return fillsUpHonestly(disk + "/diary.db", [&] { fs::remove(disk + "/ballast"); });
    }));
}
