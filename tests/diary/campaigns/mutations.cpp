// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/campaign.h"
#include "diary/salvage.h"

#include <chrono>
#include <cstdio>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr std::chrono::seconds kHang{5};

/// A small diary with something of everything.
struct Sample
{
    MemoryFolder folder;
    std::string path = folder.file();
    std::vector<EntryId> ids;
    std::string bytes;
    Content content;

    Sample()
    {
        Diary diary = opened(path);
        for (int day = 0; day < 4; ++day)
            for (const EntryBody& body : oneOfEach())
                ids.push_back(must(diary.add(on("2026-11-20").plusDays(day), body, noon())).id);
        must(diary.amend(ids[1], on("2026-11-21"), checkIn(5, "better"), noon()));
        must(diary.remove(ids[4], noon()));
        must(diary.remove(ids[5], noon()));
        must(diary.undo(noon()));
        must(diary.setNote("name", "Ada"));
        content = must(contentOf(diary, ids));
        bytes = bytesOf(path);
    }
};

void fill(std::string& bytes, std::size_t at, std::size_t size, std::mt19937_64& random)
{
    for (std::size_t i = at; i < std::min(at + size, bytes.size()); ++i)
        bytes[i] = static_cast<char>(random());
}

/// One way in which a file goes bad.
std::string mutated(const std::string& whole, std::mt19937_64& random)
{
    std::string bytes = whole;
    const std::size_t at = random() % bytes.size();
    switch (random() % 8) {
    case 0:
    case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1U << random() % 8));
        break;
    case 2:
        bytes[at] = static_cast<char>(random());
        break;
    case 3:
        fill(bytes, at / 512 * 512, 512, random);
        break;
    case 4:
        bytes.replace(at / 4096 * 4096, 4096, 4096, '\0');
        break;
    case 5:
        bytes.resize(at);
        break;
    case 6: // the header, where a single byte says most
        bytes[at % 100] = static_cast<char>(random());
        break;
    default: { // a page that was written to the place of another
        const std::string page = bytes.substr(random() % (bytes.size() / 4096) * 4096, 4096);
        bytes.replace(at / 4096 * 4096, 4096, page);
    }
    }
    return bytes;
}

struct Tally
{
    std::size_t tried = 0;
    std::size_t refused = 0;
    std::size_t harmless = 0;
    std::size_t silent = 0;
    std::size_t changed = 0; ///< refused files that looking at them has changed
    std::size_t hung = 0;
    std::size_t salvaged = 0;
    std::size_t madeUp = 0; ///< salvaged entries that were never there
};

/// Whether the salvaged diary holds only what the change log has told of.
bool isHonest(const std::string& path, const Sample& sample)
{
    auto saved = Diary::open(path, IfMissing::Refuse, hasty());
    if (!saved)
        return false;
    for (const Entry& each : must(saved->entries()))
        if (std::find(sample.ids.begin(), sample.ids.end(), each.id) == sample.ids.end())
            return false;
    return true;
}

void trySalvage(const Sample& sample, Tally& tally)
{
    const std::string to = sample.folder.file("saved.db");
    const auto salvaged = salvage(sample.path, to);
    if (!salvaged)
        return;
    ++tally.salvaged;
    tally.madeUp += isHonest(to, sample) ? 0 : 1;
    fs::remove(to);
}

void tryOne(const Sample& sample, const std::string& bytes, Tally& tally)
{
    writeBytes(sample.path, bytes);
    bool refused = false;
    const auto begin = std::chrono::steady_clock::now();
    {
        auto diary = Diary::open(sample.path, IfMissing::Refuse, hasty());
        const auto found = diary ? contentOf(*diary, sample.ids) : Stored<Content>{diary.error()};
        refused = !found;
        if (refused)
            ++tally.refused;
        else if (*found == sample.content)
            ++tally.harmless;
        else
            ++tally.silent;
    }
    // A whole diary that another hand has set to another kind of journal is set back.
    tally.changed += refused && bytesOf(sample.path) != bytes ? 1 : 0;
    if (tally.tried % 20 == 0)
        trySalvage(sample, tally);
    tally.hung += std::chrono::steady_clock::now() - begin > kHang ? 1 : 0;
    ++tally.tried;
}

} // namespace

TEST_CASE("a file that went bad is refused or was not hurt, and never silently another",
          "[mutations]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(1500);
    const Sample sample;
    Tally tally;
    while (tally.tried < most)
        tryOne(sample, mutated(sample.bytes, random), tally);
    std::printf("mutations: %zu tried, %zu refused, %zu harmless, %zu silent, %zu hung, "
                "%zu refused files changed; %zu salvaged, %zu with something made up\n",
                tally.tried, tally.refused, tally.harmless, tally.silent, tally.hung, tally.changed,
                tally.salvaged, tally.madeUp);
    CHECK(tally.silent == 0);
    CHECK(tally.hung == 0);
    CHECK(tally.changed == 0);
    CHECK(tally.madeUp == 0);
}
