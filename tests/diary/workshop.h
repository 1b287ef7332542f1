// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/diary.h"
#include "diary/opening.h"
#include "support/catch.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary::test {

namespace fs = std::filesystem;

/// A folder of its own for one test, taken away afterwards. Its own name ends in random letters.
class Folder
{
public:
    Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder();
    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] std::string file(std::string_view name = "diary.db") const
    {
        return (m_path / name).string();
    }
    /// How many files and folders lie in it.
    [[nodiscard]] std::size_t files() const;

private:
    fs::path m_path;
};

/// Opening without pauses between the looks at a damaged file.
[[nodiscard]] OpenOptions hasty();

/// The diary at `path`, made if it is missing; a failure ends the test.
[[nodiscard]] Diary opened(const std::string& path);
/// The problem that opening meets; a success ends the test.
[[nodiscard]] StorageProblem problemOfOpening(const std::string& path,
                                              IfMissing ifMissing = IfMissing::Refuse);

/// The value of what must have worked.
template<typename T>
T must(Stored<T> stored)
{
    if (!stored)
        FAIL("storage problem: " << idOf(stored.error().problem) << ' ' << stored.error().code);
    return std::move(*stored);
}
/// The problem of what must have failed.
template<typename T>
StorageProblem problemOf(const Stored<T>& stored)
{
    REQUIRE_FALSE(stored.ok());
    return stored.error().problem;
}

[[nodiscard]] Date on(std::string_view date);
[[nodiscard]] Timestamp at(std::string_view instant);
/// Noon of 20 November 2026, UTC.
[[nodiscard]] Timestamp noon();
[[nodiscard]] CheckIn checkIn(int pain, std::string note = {});
/// One body of each type, every field given.
[[nodiscard]] std::vector<EntryBody> oneOfEach();

/// All that a diary can tell, to compare two of them: entries, their histories, notes, protocol.
struct Content
{
    std::vector<Entry> entries;
    std::vector<std::string> changes; ///< one text for each change
    ProtocolRef protocol;
    std::optional<std::string> name; ///< the note "name"
    friend bool operator==(const Content&, const Content&) = default;
};
/// `ids` are those whose history is asked for; removed entries have one too.
[[nodiscard]] Stored<Content> contentOf(Diary& diary, const std::vector<EntryId>& ids);

[[nodiscard]] std::string bytesOf(const std::string& path);
void writeBytes(const std::string& path, std::string_view bytes);

/// Runs statements on the file as another program would, with none of our settings.
void runSql(const std::string& path, const std::string& sql);

/// Runs `body` in a process of its own, as `user`, and returns whether it returned true.
enum class As { Same, Nobody };
[[nodiscard]] bool inChild(As user, const std::function<bool()>& body);

} // namespace comeback::diary::test
