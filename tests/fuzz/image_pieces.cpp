// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/image_pieces.h"

#include "diary/diary.h"
#include "fuzz/fuzzer.h"

#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>

namespace comeback::fuzz {

namespace {

namespace fs = std::filesystem;
using namespace diary;

/// The pages of a diary file; more are cut off.
constexpr std::size_t kMostBytes = 512U * 1024;

void makeDiary(const std::string& path)
{
    auto diary = Diary::open(path, IfMissing::Create);
    expect(diary.ok());
    Timestamp now{1'790'000'000'000, 60};
    const Date date = *Date::fromYmd(2026, 11, 20);
    EntryId last;
    for (int i = 0; i < 8; ++i) {
        CheckIn checkIn{.pain = *Pain::from(i)};
        checkIn.note = "a note that takes some room on the page";
        ++now.utcMilliseconds;
        const auto added = diary->add(date.plusDays(i), checkIn, now);
        expect(added.ok());
        last = added->id;
    }
    expect(diary->amend(last, date, CheckIn{.pain = *Pain::from(3)}, now).ok());
    expect(diary->remove(last, now).ok());
}

} // namespace

Workplace::Workplace()
{
    std::string name = fs::is_directory("/dev/shm") ? "/dev/shm/comeback-fuzz-XXXXXX"
                                                    : "/tmp/comeback-fuzz-XXXXXX";
    expect(mkdtemp(name.data()) != nullptr);
    m_folder = name;
    makeDiary(file("whole.db"));
    std::ifstream in(file("whole.db"), std::ios::binary);
    m_whole.assign(std::istreambuf_iterator<char>(in), {});
}

Workplace::~Workplace()
{
    fs::remove_all(m_folder);
}

bool isFileItself(std::string_view input)
{
    return !input.empty() && input.front() == 0;
}

std::string imageFrom(std::string_view input, const std::string& whole)
{
    if (input.empty())
        return {};
    const bool asItIs = isFileItself(input);
    input.remove_prefix(1);
    if (asItIs)
        return std::string(input.substr(0, kMostBytes));
    std::string image = whole;
    while (input.size() >= 5) {
        const auto byte = [&input](std::size_t at) {
            return std::size_t{static_cast<unsigned char>(input[at])};
        };
        const std::size_t at = (byte(0) << 16 | byte(1) << 8 | byte(2)) % image.size();
        const std::size_t length =
            std::min({byte(3) % 32 + 1, input.size() - 4, image.size() - at});
        input.remove_prefix(4);
        std::memcpy(image.data() + at, input.data(), length);
        input.remove_prefix(length);
    }
    return image;
}

} // namespace comeback::fuzz
