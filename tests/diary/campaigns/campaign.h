// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/workshop.h"

#include <cstddef>
#include <random>
#include <string>

namespace comeback::diary::test {

/// How many cases to try: `few` in the suite, or as many as COMEBACK_CAMPAIGN says.
[[nodiscard]] std::size_t casesToTry(std::size_t few);

/// Where a campaign's random numbers begin: COMEBACK_SEED, or 1.
[[nodiscard]] std::mt19937_64 randomNumbers();

/// A folder in memory where the system has one, since millions of files go through it.
class MemoryFolder
{
public:
    MemoryFolder();
    MemoryFolder(const MemoryFolder&) = delete;
    MemoryFolder& operator=(const MemoryFolder&) = delete;
    ~MemoryFolder();
    [[nodiscard]] std::string file(const std::string& name = "diary.db") const
    {
        return m_path + '/' + name;
    }

private:
    std::string m_path;
};

/// A change of a diary, one of the eight that there are, chosen at random; false if it was refused.
[[nodiscard]] bool changeSomething(Diary& diary, std::mt19937_64& random);

/// What stands in a diary, to compare two moments of it.
struct Moment
{
    std::vector<Entry> entries;
    std::optional<std::string> name; ///< the note "name"
    friend bool operator==(const Moment&, const Moment&) = default;
};
[[nodiscard]] Moment momentOf(Diary& diary);

} // namespace comeback::diary::test
