// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"
#include "support/catch.h"

#include <cstdlib>

using comeback::test::Terminal;

namespace {

/// The calls that name and sync files, in order, of a command run in the terminal's folder; nothing
/// where strace is not here.
std::string callsOf(const Terminal& terminal, const std::string& command)
{
    if (std::system("strace -o /dev/null true 2>/dev/null") != 0)
        return {};
    const std::string line =
        "cd '" + terminal.path("") +
        "' && strace -y -o calls -e trace=fsync,link,linkat,rename,renameat " COMEBACK_CLI
        " --diary diary.db " +
        command + " >/dev/null 2>&1";
    INFO(line);
    REQUIRE(std::system(line.c_str()) == 0);
    return terminal.read("calls");
}

/// Whether the texts occur one after the other.
bool inOrder(const std::string& calls, const std::vector<std::string>& texts)
{
    std::size_t at = 0;
    for (const std::string& text : texts) {
        at = calls.find(text, at);
        if (at == std::string::npos)
            return false;
        at += text.size();
    }
    return true;
}

} // namespace

TEST_CASE("a copy is on the disk before it has its name, and the name before it is called done")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    const std::string calls = callsOf(terminal, "backup copy.db");
    if (calls.empty()) {
        WARN("strace is not here, or may not trace; not looked at");
        return;
    }
    INFO(calls);
    CHECK(inOrder(calls, {"fsync(", ".comeback-part-", "link", "copy.db\"", "fsync("}));
}

TEST_CASE("while restoring, the diary's name stands for a whole file on the disk at every moment")
{
    const Terminal terminal;
    terminal.begin("2026-03-01");
    (void)terminal.ask({"backup", terminal.path("copy.db")});
    const std::string calls = callsOf(terminal, "restore copy.db");
    if (calls.empty()) {
        WARN("strace is not here, or may not trace; not looked at");
        return;
    }
    INFO(calls);
    CHECK(inOrder(calls, {"link", "diary.db.replaced-", "fsync(", "fsync(", ".comeback-part-",
                          "rename", "diary.db\"", "fsync("}));
}
