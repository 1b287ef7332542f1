// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/diary.h"
#include "diary/opening.h"
#include "diary/salvage.h"
#include "fuzz/fuzzer.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>

using namespace comeback;
using namespace comeback::diary;

namespace {

namespace fs = std::filesystem;

/// The pages of a diary file; more are cut off.
constexpr std::size_t kMostBytes = 512U * 1024;

/// A folder in memory, and in it the diary that damaged ones are made from.
class Workplace
{
public:
    Workplace()
    {
        std::string name = fs::is_directory("/dev/shm") ? "/dev/shm/comeback-fuzz-XXXXXX"
                                                        : "/tmp/comeback-fuzz-XXXXXX";
        fuzz::expect(mkdtemp(name.data()) != nullptr);
        m_folder = name;
        make();
    }
    Workplace(const Workplace&) = delete;
    Workplace& operator=(const Workplace&) = delete;
    ~Workplace() { fs::remove_all(m_folder); }

    [[nodiscard]] std::string file(const char* name) const { return (m_folder / name).string(); }
    [[nodiscard]] const std::string& whole() const { return m_whole; }

private:
    void make()
    {
        auto diary = Diary::open(file("whole.db"), IfMissing::Create);
        fuzz::expect(diary.ok());
        Timestamp now{1'790'000'000'000, 60};
        const Date date = *Date::fromYmd(2026, 11, 20);
        EntryId last;
        for (int i = 0; i < 8; ++i) {
            CheckIn checkIn{.pain = *Pain::from(i)};
            checkIn.note = "a note that takes some room on the page";
            ++now.utcMilliseconds;
            const auto added = diary->add(date.plusDays(i), checkIn, now);
            fuzz::expect(added.ok());
            last = added->id;
        }
        fuzz::expect(diary->amend(last, date, CheckIn{.pain = *Pain::from(3)}, now).ok());
        fuzz::expect(diary->remove(last, now).ok());
        std::ifstream in(file("whole.db"), std::ios::binary);
        m_whole.assign(std::istreambuf_iterator<char>(in), {});
    }

    fs::path m_folder;
    std::string m_whole;
};

/// The first byte says what the rest is: a file as it is, or pieces that are put into a whole one,
/// each with its place (3 bytes), its length (1 byte) and its bytes. The second way comes past the
/// header and the schema, which random bytes never do.
std::string imageFrom(std::string_view input, const std::string& whole)
{
    if (input.empty())
        return {};
    const bool asItIs = input.front() == 0;
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

void write(const std::string& path, const std::string& bytes)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    chmod(path.c_str(), S_IRUSR | S_IWUSR);
}

} // namespace

/// Any bytes under the diary's name: opening refuses them or can read all that is there; salvage
/// makes nothing of them or a diary that is whole.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Workplace workplace;
    const std::string path = workplace.file("diary.db");
    write(path, imageFrom(fuzz::textOf(data, size), workplace.whole()));
    OpenOptions options;
    options.pause = {};
    bool whole = false;
    {
        auto diary = Diary::open(path, IfMissing::Refuse, options);
        whole = diary.ok();
        if (diary) {
            const auto entries = diary->entries();
            fuzz::expect(entries.ok());
            for (const Entry& each : *entries)
                fuzz::expect(diary->history(each.id).ok());
            fuzz::expect(diary->steps(100).ok());
        }
    }
    // Salvage takes many times as long as opening, so only each eighth input comes to it.
    const bool salvaged = !whole && size > 0 && data[size - 1] % 8 == 0;
    const std::string saved = workplace.file("saved.db");
    if (salvaged && salvage(path, saved).ok()) {
        fuzz::expect(Diary::open(saved, IfMissing::Refuse, options).ok());
        unlink(saved.c_str());
    }
    unlink(path.c_str());
    unlink((path + "-journal").c_str());
    return 0;
}
