// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/instance_lock.h"

#include "diary/privacy.h"
#include "diary/workshop.h"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string>
#include <utility>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

TEST_CASE("one window at a time: the second is refused until the first has gone")
{
    const Folder folder;
    const std::string path = folder.file("new/diary.db");
    {
        const InstanceLock first = must(InstanceLock::take(path));
        CHECK(problemOf(InstanceLock::take(path)) == StorageProblem::Locked);
        const InstanceLock other = must(InstanceLock::take(folder.file("other.db")));
    }
    const InstanceLock again = must(InstanceLock::take(path));
    CHECK((fs::status(path + ".lock").permissions() & fs::perms::mask) == fs::perms{0600});
    CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a link to the diary has the same lock")
{
    const Folder folder;
    static_cast<void>(opened(folder.file()));
    fs::create_symlink(folder.file(), folder.file("link.db"));
    const InstanceLock first = must(InstanceLock::take(folder.file()));
    CHECK(problemOf(InstanceLock::take(folder.file("link.db"))) == StorageProblem::Locked);
}

TEST_CASE("the lock of a killed program is free at once")
{
    const Folder folder;
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto lock = InstanceLock::take(folder.file());
        const char taken = lock ? 'y' : 'n';
        if (write(ends[1], &taken, 1) == 1)
            pause();
        _exit(0);
    }
    char taken = 'n';
    REQUIRE(read(ends[0], &taken, 1) == 1);
    CHECK(taken == 'y');
    CHECK(problemOf(InstanceLock::take(folder.file())) == StorageProblem::Locked);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    CHECK(InstanceLock::take(folder.file()).ok());
    close(ends[0]);
    close(ends[1]);
}

TEST_CASE("a folder that may not be written has no lock, and says so")
{
    const Folder folder;
    fs::permissions(folder.path(), fs::perms{0555});
    CHECK(inChild(As::Nobody, [&] {
        const auto lock = InstanceLock::take(folder.file());
        return !lock && lock.error().problem == StorageProblem::ReadOnly;
    }));
}

TEST_CASE("who holds the lock can be asked by a second start")
{
    const Folder folder;
    CHECK_FALSE(InstanceLock::holder(folder.file()));
    {
        InstanceLock lock = must(InstanceLock::take(folder.file()));
        CHECK(InstanceLock::holder(folder.file()) == getpid());
        // What it is moved to holds it on; what it had held before is free.
        InstanceLock other = must(InstanceLock::take(folder.file("other.db")));
        lock = std::move(other);
        CHECK(problemOf(InstanceLock::take(folder.file("other.db"))) == StorageProblem::Locked);
    }
    CHECK(InstanceLock::take(folder.file("other.db")).ok());
}

TEST_CASE("a number in a lock names no process but the one that has signed it")
{
    const Folder folder;
    const std::string path = folder.file() + ".lock";
    const InstanceLock lock = must(InstanceLock::take(folder.file()));
    const std::string signature = bytesOf(path);
    REQUIRE(InstanceLock::holder(folder.file()) == getpid());

    // As from another computer, or before a restart: the process runs, but is not meant.
    const std::string number = std::to_string(getpid());
    REQUIRE(signature.starts_with(number + '\n'));
    const auto other = [&](std::size_t at) {
        std::string text = signature;
        text[at] = text[at] == '1' ? '2' : '1';
        return text;
    };
    for (const std::string& text : {number, other(number.size() + 1), other(signature.size() - 2),
                                    other(signature.find('(') + 1), signature + "1"}) {
        INFO(text);
        writeBytes(path, text);
        CHECK_FALSE(InstanceLock::holder(folder.file()));
    }
    // As where a lock that may not be written keeps an old number, which is a stranger's by now.
    writeBytes(path, std::to_string(getppid()) + signature.substr(number.size()));
    CHECK_FALSE(InstanceLock::holder(folder.file()));
    writeBytes(path, signature);
    CHECK(InstanceLock::holder(folder.file()) == getpid());
}

TEST_CASE("a process that has gone has no mark")
{
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0)
        _exit(0);
    waitpid(child, nullptr, 0);
    CHECK_FALSE(markOfProcess(child));
    CHECK(markOfProcess(getpid()) == markOfProcess(getpid()));
    CHECK(markOfProcess(getpid()) != markOfProcess(getppid()));
}

TEST_CASE("what no program has written into a lock names no program")
{
    const Folder folder;
    for (const char* text : {"", "abc", "0", "1", "-5", "99999999999999999999999"}) {
        INFO(text);
        writeBytes(folder.file() + ".lock", text);
        CHECK_FALSE(InstanceLock::holder(folder.file()));
    }
    fs::remove(folder.file() + ".lock");
    writeBytes(folder.file("elsewhere"), std::to_string(getpid()));
    fs::create_symlink(folder.file("elsewhere"), folder.file() + ".lock");
    CHECK_FALSE(InstanceLock::holder(folder.file()));
}
