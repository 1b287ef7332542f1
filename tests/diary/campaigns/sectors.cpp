// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/campaign.h"
#include "diary/salvage.h"

#include <algorithm>
#include <cstdio>
#include <map>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

constexpr int kEntries = 600;

/// A diary of two years, its bytes, and what stands in it.
struct Sample
{
    MemoryFolder folder;
    std::string path = folder.file();
    std::map<std::string, Entry> entries;
    std::string bytes;

    Sample()
    {
        Diary diary = opened(path);
        const auto bodies = oneOfEach();
        for (int i = 0; i < kEntries; ++i) {
            const auto& body = bodies[static_cast<std::size_t>(i) % bodies.size()];
            const Entry entry = must(diary.add(on("2025-01-01").plusDays(i), body, noon()));
            entries.emplace(entry.id.text, entry);
        }
        bytes = bytesOf(path);
    }
};

} // namespace

TEST_CASE("one sector of rubbish leaves nearly every entry to be saved, as it was", "[sectors]")
{
    auto random = randomNumbers();
    const std::size_t most = casesToTry(12);
    const Sample sample;
    const std::string to = sample.folder.file("saved.db");
    std::vector<std::int64_t> recovered;
    std::size_t failed = 0;
    std::size_t altered = 0;
    while (recovered.size() + failed < most) {
        std::string bytes = sample.bytes;
        const std::size_t at = random() % (bytes.size() / 512) * 512;
        for (std::size_t i = at; i < at + 512; ++i)
            bytes[i] = static_cast<char>(random());
        writeBytes(sample.path, bytes);
        const auto salvaged = salvage(sample.path, to);
        if (!salvaged) {
            ++failed;
            continue;
        }
        recovered.push_back(salvaged->recovered);
        Diary saved = opened(to);
        for (const Entry& each : must(saved.entries())) {
            const auto found = sample.entries.find(each.id.text);
            altered += found != sample.entries.end() && found->second == each ? 0 : 1;
        }
        fs::remove(to);
    }
    std::sort(recovered.begin(), recovered.end());
    REQUIRE_FALSE(recovered.empty());
    double sum = 0;
    for (const std::int64_t each : recovered)
        sum += static_cast<double>(each);
    const auto percent = [](double count) { return 100.0 * count / kEntries; };
    std::printf("sectors: %zu of %zu diaries salvaged; entries recovered: mean %.2f %%, median "
                "%.2f %%, least %.2f %%; %zu altered\n",
                recovered.size(), most, percent(sum / static_cast<double>(recovered.size())),
                percent(static_cast<double>(recovered[recovered.size() / 2])),
                percent(static_cast<double>(recovered.front())), altered);
    CHECK(altered == 0);
    CHECK(failed == 0);
    CHECK(percent(static_cast<double>(recovered[recovered.size() / 2])) >= 99);
}
