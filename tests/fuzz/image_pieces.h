// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace comeback::fuzz {

/// A folder in memory, and in it the diary that damaged ones are made from.
class Workplace
{
public:
    Workplace();
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace();

    [[nodiscard]] std::string file(const char* name) const { return (m_folder / name).string(); }
    /// The bytes of a diary of eight entries, of which one was corrected and removed.
    [[nodiscard]] const std::string& whole() const { return m_whole; }

private:
    std::filesystem::path m_folder;
    std::string m_whole;
};

/// Whether the input is a file as it is, and not pieces: its first byte says so.
[[nodiscard]] bool isFileItself(std::string_view input);

/// The file that an input stands for: itself, or pieces that are put into a whole one, each with
/// its place (3 bytes), its length (1 byte) and its bytes. The second way comes past the header and
/// the schema, which random bytes never do.
[[nodiscard]] std::string imageFrom(std::string_view input, const std::string& whole);

} // namespace comeback::fuzz
