// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command_line.h"

#include "support/catch.h"

#include <array>
#include <cstdlib>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace comeback::test {

namespace {

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> all;
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

/// Reads both ends until both are closed, so that neither can fill up and stop the program.
void drain(int outEnd, int errorEnd, Ran& ran)
{
    std::array<pollfd, 2> ends{{{outEnd, POLLIN, 0}, {errorEnd, POLLIN, 0}}};
    const std::array<std::string*, 2> texts{&ran.out, &ran.err};
    std::size_t open = ends.size();
    while (open > 0 && ::poll(ends.data(), ends.size(), -1) > 0) {
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if (ends[i].fd < 0 || ends[i].revents == 0)
                continue;
            std::array<char, 65536> buffer{};
            const ssize_t got = ::read(ends[i].fd, buffer.data(), buffer.size());
            if (got > 0) {
                texts[i]->append(buffer.data(), static_cast<std::size_t>(got));
                continue;
            }
            ::close(ends[i].fd);
            ends[i].fd = -1;
            --open;
        }
    }
}

} // namespace

nlohmann::json Ran::json() const
{
    INFO(out << err);
    auto document = nlohmann::json::parse(out, nullptr, false);
    REQUIRE_FALSE(document.is_discarded());
    return document;
}

Terminal::Terminal()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "comeback-XXXXXX").string();
    REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    m_folder = pattern;
}

Terminal::~Terminal()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Ran Terminal::run(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), {COMEBACK_CLI, "--today", today});
    std::vector<std::string> variables = environment;
    variables.push_back("COMEBACK_DIARY=" + path("diary.db"));
    variables.push_back("HOME=" + m_folder.string());
    std::array<int, 2> out{};
    std::array<int, 2> error{};
    REQUIRE(::pipe(out.data()) == 0);
    REQUIRE(::pipe(error.data()) == 0);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, out[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, error[1], STDERR_FILENO);
    for (const int end : {out[0], out[1], error[0], error[1]})
        posix_spawn_file_actions_addclose(&actions, end);
    pid_t child = 0;
    const int failed = ::posix_spawn(&child, COMEBACK_CLI, &actions, nullptr,
                                     pointers(arguments).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    ::close(error[1]);
    REQUIRE(failed == 0);
    Ran ran;
    drain(out[0], error[0], ran);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ran;
}

nlohmann::json Terminal::ask(std::vector<std::string> arguments) const
{
    arguments.insert(arguments.begin(), "--json");
    const Ran ran = run(std::move(arguments));
    INFO(ran.err);
    REQUIRE(ran.status == 0);
    return ran.json();
}

void Terminal::begin(const std::string& date, const std::string& walkMinutes) const
{
    (void)ask({"log", "screening", "--no-to-all", "--date", date});
    (void)ask({"log", "start", "--pain", "3", "--walk-minutes", walkMinutes, "--date", date});
}

std::string Terminal::path(const std::string& name) const
{
    return (m_folder / name).string();
}

void Terminal::write(const std::string& name, const std::string& text) const
{
    std::ofstream file(path(name), std::ios::binary);
    file << text;
    REQUIRE(file.good());
}

std::string Terminal::read(const std::string& name) const
{
    std::ifstream file(path(name), std::ios::binary);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string exported(const Terminal& terminal, const std::string& name)
{
    (void)terminal.ask({"export", terminal.path(name)});
    return terminal.read(name);
}

nlohmann::json imported(const Terminal& terminal, const std::string& name, const std::string& text,
                        std::vector<std::string> options)
{
    terminal.write(name, text);
    options.insert(options.begin(), {"import", terminal.path(name)});
    return terminal.ask(options);
}

} // namespace comeback::test
