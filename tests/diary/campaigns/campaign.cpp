// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/campaign.h"

#include <cstdlib>

namespace comeback::diary::test {

namespace {

std::size_t numberIn(const char* variable, std::size_t otherwise)
{
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

EntryBody anyOf(std::mt19937_64& random)
{
    const auto bodies = oneOfEach();
    return bodies[random() % bodies.size()];
}

} // namespace

std::size_t casesToTry(std::size_t few)
{
    return numberIn("COMEBACK_CAMPAIGN", few);
}

std::mt19937_64 randomNumbers()
{
    return std::mt19937_64{numberIn("COMEBACK_SEED", 1)};
}

MemoryFolder::MemoryFolder()
{
    const bool inMemory = fs::is_directory("/dev/shm");
    m_path = inMemory ? "/dev/shm/comeback-XXXXXX" : fs::temp_directory_path() / "comeback-XXXXXX";
    REQUIRE(mkdtemp(m_path.data()) != nullptr);
}

MemoryFolder::~MemoryFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

bool changeSomething(Diary& diary, std::mt19937_64& random)
{
    const Date date = on("2026-11-20").plusDays(static_cast<int>(random() % 10));
    const auto kind = random() % 9;
    const auto entries = diary.entries();
    if (!entries)
        return false;
    if (kind < 4 || entries->empty())
        return diary.add(date, anyOf(random), noon()).ok();
    const EntryId id = (*entries)[random() % entries->size()].id;
    switch (kind) {
    case 4:
        return diary.amend(id, date, checkIn(static_cast<int>(random() % 11)), noon()).ok();
    case 5:
        return diary.remove(id, noon()).ok();
    case 6:
        return diary.undo(noon()).ok();
    case 7:
        return diary.redo(noon()).ok();
    default:
        return diary.setNote("name", std::to_string(random())).ok();
    }
}

Moment momentOf(Diary& diary)
{
    return {must(diary.entries()), must(diary.note("name"))};
}

} // namespace comeback::diary::test
