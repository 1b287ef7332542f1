// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using comeback::test::Terminal;
using nlohmann::json;

namespace {

std::size_t entriesOf(const Terminal& terminal)
{
    return terminal.ask({"history"})["entries"].size();
}

} // namespace

TEST_CASE("backup copies the diary, restore brings the copy back, and that can be taken back")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::string copy = terminal.path("copy.db");
    const json made = terminal.ask({"backup", copy});
    CHECK(made["file"] == copy);
    CHECK(made["entries"] == 2);
    CHECK(made["changes"] == 2);
    CHECK(made["last_date"] == "2026-03-01");
    CHECK(made["encrypted"] == false);
    (void)terminal.ask({"log", "check-in", "--pain", "2"});
    const json restored = terminal.ask({"restore", copy});
    CHECK(restored["entries"] == 2);
    CHECK(restored["same_diary"] == true);
    CHECK(entriesOf(terminal) == 2);
    const std::string setAside = restored["set_aside"];
    CHECK(terminal.ask({"restore", setAside})["entries"] == 3);
    CHECK(entriesOf(terminal) == 3);
}

TEST_CASE("backup does not overwrite, and says why with a status of its own")
{
    const Terminal terminal;
    terminal.write("letter.txt", "Dear Ada");
    CHECK(terminal.run({"backup", terminal.path("copy.db")}).status == 4);
    terminal.begin("2026-03-01");
    const auto taken = terminal.run({"backup", terminal.path("letter.txt")});
    CHECK(taken.status == 3);
    CHECK(taken.err.find("letter.txt: there is a file of that name") != std::string::npos);
    CHECK(terminal.read("letter.txt") == "Dear Ada");
    const auto nowhere = terminal.run({"backup", terminal.path("usb/copy.db")});
    CHECK(nowhere.status == 3);
    CHECK(nowhere.err.find("usb/copy.db: there is no such file or folder") != std::string::npos);
    CHECK(terminal.run({"backup"}).status == 2);
    CHECK(terminal.run({"restore"}).status == 2);
}

TEST_CASE("restore refuses what is no whole copy, and what is open in the window")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    terminal.write("letter.txt", "Dear Ada");
    CHECK(terminal.run({"restore", terminal.path("letter.txt")}).status == 3);
    CHECK(terminal.run({"restore", terminal.path("missing.db")}).status == 3);
    CHECK(terminal.run({"restore", terminal.path("diary.db")}).status == 3);
    (void)terminal.ask({"backup", terminal.path("copy.db")});
    const int lock = open(terminal.path("diary.db.lock").c_str(), O_RDWR | O_CREAT, 0600);
    REQUIRE(flock(lock, LOCK_EX | LOCK_NB) == 0);
    const auto refused = terminal.run({"restore", terminal.path("copy.db")});
    CHECK(refused.status == 4);
    CHECK(refused.err.find("Close Comeback's window") != std::string::npos);
    close(lock);
    CHECK(terminal.run({"restore", terminal.path("copy.db")}).status == 0);
    CHECK(entriesOf(terminal) == 2);
}

TEST_CASE("an encrypted copy is made and restored with a passphrase from a file")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    terminal.write("words", "correct horse battery\n");
    terminal.write("others", "correct horse batterie\n");
    const std::string copy = terminal.path("copy.sealed");
    const json made =
        terminal.ask({"backup", copy, "--encrypt", "--passphrase-file", terminal.path("words")});
    CHECK(made["encrypted"] == true);
    CHECK(made["entries"] == 2);
    CHECK(terminal.read("copy.sealed").starts_with("Comeback sealed\n"));
    const auto wrong =
        terminal.run({"restore", copy, "--passphrase-file", terminal.path("others")});
    CHECK(wrong.status == 3);
    CHECK(wrong.err.find("the passphrase is wrong") != std::string::npos);
    CHECK(terminal.ask({"restore", copy, "--passphrase-file", terminal.path("words")})["entries"] ==
          2);
    CHECK(terminal.run({"backup", terminal.path("x"), "--passphrase-file", "words"}).status == 2);
    terminal.write("short", "abc\n");
    CHECK(terminal
              .run({"backup", terminal.path("x"), "--encrypt", "--passphrase-file",
                    terminal.path("short")})
              .status == 3);
}

TEST_CASE("check tells what is in a whole diary, and what is wrong with another")
{
    const Terminal terminal;
    const auto missing = terminal.run({"check", "--json"});
    CHECK(missing.status == 4);
    CHECK(missing.json()["problem"] == "missing");
    terminal.begin("2026-03-01");
    const json whole = terminal.ask({"check"});
    CHECK(whole["ok"] == true);
    CHECK(whole["entries"] == 2);
    CHECK(whole["schema"] == 1);
    CHECK(whole["file"] == terminal.path("diary.db"));
    CHECK(terminal.run({"check"}).out.find("is whole: 2 entries") != std::string::npos);
    std::string bytes = terminal.read("diary.db");
    terminal.write("diary.db", bytes.substr(0, bytes.size() - 4096));
    const auto damaged = terminal.run({"check", "--json"});
    CHECK(damaged.status == 4);
    CHECK(damaged.json()["ok"] == false);
    CHECK(damaged.json()["problem"] == "damaged");
    CHECK(terminal.read("diary.db").size() == bytes.size() - 4096);
    bytes[63] = 9;
    terminal.write("diary.db", bytes);
    CHECK(terminal.run({"check", "--json"}).json()["problem"] == "newer_version");
}

TEST_CASE("recover saves what is whole in a damaged diary, to be restored")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    std::string bytes = terminal.read("diary.db");
    bytes.replace(0, 100, 100, 'x');
    terminal.write("diary.db", bytes);
    CHECK(terminal.run({"status"}).status == 4);
    const std::string saved = terminal.path("saved.db");
    const json recovered = terminal.ask({"recover", saved});
    CHECK(recovered["recovered"] == 2);
    CHECK(recovered["lost"] == 0);
    CHECK(recovered["changes_kept"] == true);
    CHECK(terminal.read("diary.db") == bytes);
    CHECK(terminal.run({"recover", saved}).status == 3);
    CHECK(terminal.run({"restore", saved}).status == 0);
    CHECK(entriesOf(terminal) == 2);
}
