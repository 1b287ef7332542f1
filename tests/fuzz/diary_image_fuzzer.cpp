// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/changes.h"
#include "diary/check.h"
#include "diary/database.h"
#include "diary/diary.h"
#include "diary/entry_store.h"
#include "diary/failure.h"
#include "diary/steps.h"
#include "fuzz/fuzzer.h"
#include "fuzz/image_pieces.h"

#include <sqlite3.h>

#include <optional>
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

/// What a diary holds.
struct Held
{
    std::vector<Entry> entries;
    std::size_t changes = 0;
    std::size_t steps = 0;
    friend bool operator==(const Held&, const Held&) = default;
};

/// Everything that the window reads; once the checks have passed nothing of it may fail.
Held readAll(SQLite::Database& database, std::vector<StoredEntry> checked) noexcept
{
    Held held;
    for (const StoredEntry& each : checked)
        for (const LogRow& row : ChangeLogTable::readOf(database, each.seq)) {
            static_cast<void>(changeOf(row, each.entry.id));
            ++held.changes;
        }
    const Steps steps = stepsIn(database, 100);
    held.steps = steps.done.size() + steps.undone.size();
    held.entries = standingInOrder(std::move(checked));
    return held;
}

/// Checks an image as opening checks a file, and reads it; nothing where it is refused.
std::optional<Held> held(std::string_view image)
{
    try {
        const auto database = openImage(image);
        if (pragmaNumber(*database, "application_id") != kApplicationId ||
            pragmaNumber(*database, "user_version") != kSchemaVersion)
            return std::nullopt;
        const OpenTransaction transaction{*database, OpenTransaction::Kind::Read};
        return readAll(*database, checkDiary(*database));
    } catch (const Failure&) {
        return std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

} // namespace

/// Any bytes as the image of a diary, in memory: they are refused, or all can be read; and damage
/// that is not refused has altered nothing of what is read.
extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    makeSqliteFast();
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::Workplace workplace;
    static const auto whole = held(workplace.whole());
    fuzz::expect(whole.has_value());
    const auto input = fuzz::textOf(data, size);
    const auto found = held(fuzz::imageFrom(input, workplace.whole()));
    fuzz::expect(!found || fuzz::isFileItself(input) || found == whole);
    return 0;
}
