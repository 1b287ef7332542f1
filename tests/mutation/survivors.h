// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::test {

/// A mutant that no test can kill, or need kill, and why.
struct Survivor
{
    std::string file;   ///< "settle.cpp"
    std::string line;   ///< the text of the line
    std::string change; ///< as `describe` has it
    std::string why;
};

/// Reads survivors that were looked at: four lines each, a blank line between. Throws
/// std::runtime_error with the line where the file does not read so.
[[nodiscard]] std::vector<Survivor> readSurvivors(const std::filesystem::path& path);

/// The survivor among `known` that is this one, or null.
[[nodiscard]] const Survivor* find(const std::vector<Survivor>& known, std::string_view file,
                                   std::string_view line, std::string_view change);

} // namespace comeback::test
