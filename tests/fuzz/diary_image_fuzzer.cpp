// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/changes.h"
#include "diary/check.h"
#include "diary/database.h"
#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/failure.h"
#include "diary/schema.h"
#include "diary/steps.h"
#include "fuzz/fuzzer.h"
#include "fuzz/image_pieces.h"
#include "fuzz/kept_image.h"

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The C library's own allocator, below that of the sanitizer.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void __libc_free(void* memory);
}

using namespace comeback;
using namespace comeback::diary;

namespace {

/// Lets SQLite take its memory past the sanitizer, which sees nothing of what is done in there, and
/// leave out what only several threads need: together that was half of the time.
void makeSqliteFast()
{
    constexpr std::size_t kSize = 16;
    sqlite3_mem_methods memory{};
    memory.xMalloc = [](int size) -> void* {
        auto* bytes = static_cast<char*>(__libc_malloc(static_cast<std::size_t>(size) + kSize));
        if (bytes == nullptr)
            return nullptr;
        *reinterpret_cast<int*>(bytes) = size;
        return bytes + kSize;
    };
    memory.xFree = [](void* bytes) {
        if (bytes != nullptr)
            __libc_free(static_cast<char*>(bytes) - kSize);
    };
    memory.xRealloc = [](void* before, int size) -> void* {
        auto* bytes = static_cast<char*>(__libc_realloc(static_cast<char*>(before) - kSize,
                                                        static_cast<std::size_t>(size) + kSize));
        if (bytes == nullptr)
            return nullptr;
        *reinterpret_cast<int*>(bytes) = size;
        return bytes + kSize;
    };
    memory.xSize = [](void* bytes) {
        return *reinterpret_cast<int*>(static_cast<char*>(bytes) - kSize);
    };
    memory.xRoundup = [](int size) { return (size + 7) & ~7; };
    memory.xInit = [](void*) { return SQLITE_OK; };
    memory.xShutdown = [](void*) {};
    fuzz::expect(sqlite3_config(SQLITE_CONFIG_MALLOC, &memory) == SQLITE_OK &&
                 sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK &&
                 sqlite3_config(SQLITE_CONFIG_SINGLETHREAD) == SQLITE_OK);
}

enum class Look : std::uint8_t {
    Thorough, ///< all checks of opening, and then everything that the window reads
    /// Without SQLite's own check of the file, so that more damage comes before our readers; and
    /// then some of what is read, each in its turn. It takes a fifth of the time.
    Quick,
};

/// What a diary holds.
struct Held
{
    std::vector<Entry> entries;
    std::size_t changes = 0;
    std::size_t steps = 0;
    friend bool operator==(const Held&, const Held&) = default;
};

std::size_t readChangesOf(SQLite::Database& database, const StoredEntry& stored)
{
    const auto rows = ChangeLogTable::readOf(database, stored.seq);
    for (const LogRow& row : rows)
        static_cast<void>(changeOf(row, stored.entry.id));
    return rows.size();
}

/// Once the checks have passed nothing of it may fail.
Held readAll(SQLite::Database& database, std::vector<StoredEntry> checked) noexcept
{
    Held held;
    for (const StoredEntry& each : checked)
        held.changes += readChangesOf(database, each);
    const Steps steps = stepsIn(database, 100);
    held.steps = steps.done.size() + steps.undone.size();
    held.entries = standingInOrder(std::move(checked));
    return held;
}

Held readSome(SQLite::Database& database, std::vector<StoredEntry> checked) noexcept
{
    static std::size_t turn = 0;
    if (!checked.empty())
        static_cast<void>(readChangesOf(database, checked[++turn % checked.size()]));
    static_cast<void>(stepsIn(database, 1));
    return {.entries = standingInOrder(std::move(checked))};
}

/// Checks a database as opening checks a file, and reads it; nothing where it is refused.
std::optional<Held> heldIn(SQLite::Database& database, Look look)
{
    try {
        if (pragmaNumber(database, "application_id") != kApplicationId ||
            pragmaNumber(database, "user_version") != kSchemaVersion)
            return std::nullopt;
        const OpenTransaction transaction{database, OpenTransaction::Kind::Read};
        if (look == Look::Thorough)
            return readAll(database, checkDiary(database));
        if (!schemaIsIntact(database))
            return std::nullopt;
        return readSome(database, checkContents(database));
    } catch (const Failure&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

/// Over a connection of its own.
std::optional<Held> held(std::string_view image, Look look)
{
    std::unique_ptr<SQLite::Database> database;
    try {
        database = openImage(image);
    } catch (const Failure&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
    return heldIn(*database, look);
}

/// Any bytes as the image of a diary, in memory: they are refused, or all can be read; and damage
/// that is not refused has altered nothing of what is read.
class ImageTrial
{
public:
    void of(std::string_view input)
    {
        if (fuzz::isFileItself(input)) {
            static_cast<void>(held(m_workplace.imageFrom(input), Look::Thorough));
            return;
        }
        const auto pieces = m_workplace.piecesOf(input);
        const auto touches = [this](const auto& piece) { return m_workplace.touchesSchema(piece); };
        if (std::ranges::any_of(pieces, touches)) {
            static_cast<void>(asBefore(held(m_workplace.imageFrom(input), Look::Thorough)));
            return;
        }
        const bool quickPasses = asBefore(heldIn(m_kept.with(pieces), Look::Quick));
        if (m_count++ % kThorough != 0)
            return;
        const bool passes = asBefore(heldIn(m_kept.with(pieces), Look::Thorough));
        fuzz::expect(quickPasses || !passes);
        const std::string image = m_workplace.imageFrom(input);
        fuzz::expect(asBefore(held(image, Look::Quick)) == quickPasses);
        fuzz::expect(asBefore(held(image, Look::Thorough)) == passes);
    }

private:
    /// One input in so many is looked at thoroughly, too, and over a new connection, which must
    /// find the same.
    static constexpr unsigned kThorough = 256;

    /// Whether anything was read; it must be what it was.
    [[nodiscard]] bool asBefore(const std::optional<Held>& found) const
    {
        const bool all = found && found->changes > 0;
        fuzz::expect(!found || (all ? *found == m_all : found->entries == m_all.entries));
        return found.has_value();
    }

    fuzz::Workplace m_workplace;
    fuzz::KeptImage m_kept{m_workplace.whole()};
    Held m_all = held(m_workplace.whole(), Look::Thorough).value();
    unsigned m_count = 0;
};

} // namespace

/// libFuzzer may not read along where checksums are compared: it puts the right ones into the next
/// input, and what is forged is no damage.
extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static std::string flag = "-use_cmp=0";
    static std::vector<char*> arguments(*argv, *argv + *argc);
    arguments.insert(arguments.begin() + 1, flag.data());
    *argc = static_cast<int>(arguments.size());
    arguments.push_back(nullptr);
    *argv = arguments.data();
    makeSqliteFast();
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static ImageTrial trial;
    trial.of(fuzz::textOf(data, size));
    return 0;
}
