// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace comeback::test {

/// What a run of the real program came to.
struct Ran
{
    int status = -1;
    std::string out;
    std::string err;

    [[nodiscard]] nlohmann::json json() const;
};

/// comeback-cli as a person at a terminal has it: a diary in a folder of its own, and a date for
/// today. The folder goes when the terminal does.
class Terminal
{
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    std::string today = "2026-03-02";
    std::vector<std::string> environment; ///< besides PATH, such as "LC_ALL=de_DE.UTF-8"

    /// Runs a command on the diary of this terminal.
    [[nodiscard]] Ran run(std::vector<std::string> arguments) const;
    /// The same with --json, read back; fails the test unless the command succeeds.
    [[nodiscard]] nlohmann::json ask(std::vector<std::string> arguments) const;

    /// A screening and a start with `walkMinutes` on `date`.
    void begin(const std::string& date, const std::string& walkMinutes = "20") const;

    [[nodiscard]] std::string path(const std::string& name) const;
    void write(const std::string& name, const std::string& text) const;
    [[nodiscard]] std::string read(const std::string& name) const;

private:
    std::filesystem::path m_folder;
};

/// The diary of the terminal as a diary file, which stays in its folder as `name`.
[[nodiscard]] std::string exported(const Terminal& terminal, const std::string& name = "out.json");

/// Imports `text`, as a file of that name; what the command told.
nlohmann::json imported(const Terminal& terminal, const std::string& name, const std::string& text,
                        std::vector<std::string> options = {});

} // namespace comeback::test
