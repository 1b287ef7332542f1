// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/image_pieces.h"

#include "diary/diary.h"
#include "fuzz/fuzzer.h"

#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <utility>

namespace comeback::fuzz {

namespace {

namespace fs = std::filesystem;
using namespace diary;

/// The pages of a diary file; more are cut off.
constexpr std::size_t kMostBytes = 512U * 1024;

/// The first byte of an input: what it is.
constexpr char kFileItself = 0;
constexpr char kAnywhere = 1;

// The layout of the file: https://www.sqlite.org/fileformat.html
constexpr std::size_t kPageSize = 4096;
constexpr std::size_t kTreeHeaderAt = 100; ///< of the first page
constexpr std::size_t kCellsAt = kTreeHeaderAt + 12;
constexpr char kInnerTablePage = 5;

std::size_t bigEndianAt(std::string_view bytes, std::size_t at, std::size_t width)
{
    std::size_t value = 0;
    for (const char each : bytes.substr(at, width))
        value = value << 8U | static_cast<unsigned char>(each);
    return value;
}

/// The first page and, where it is an inner one, those below it.
std::set<std::size_t> schemaPagesOf(std::string_view image)
{
    std::set<std::size_t> pages{0};
    if (image.at(kTreeHeaderAt) != kInnerTablePage)
        return pages;
    const std::size_t cells = bigEndianAt(image, kTreeHeaderAt + 3, 2);
    for (std::size_t i = 0; i < cells; ++i)
        pages.insert(bigEndianAt(image, bigEndianAt(image, kCellsAt + 2 * i, 2), 4) - 1);
    pages.insert(bigEndianAt(image, kTreeHeaderAt + 8, 4) - 1);
    return pages;
}

std::vector<EntryBody> oneOfEach()
{
    RedFlagAnswers answers;
    answers.set(redFlags().front().flag, false);
    answers.set(redFlags().back().flag, true);
    Session session{.before = *Pain::from(2), .during = *Pain::from(3), .after = *Pain::from(2)};
    session.exercises = {{.id = "deadlift", .sets = 2, .reps = 8, .load = Load{12'500}}};
    session.note = "slow";
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{"B2"};
    directive.excludeExercises = std::vector<std::string>{"deadlift"};
    directive.acceptablePain = 2;
    return {Start{.pain = *Pain::from(6), .walkMinutes = 10},
            Screening{ScreenScope::Full, answers},
            CheckIn{.pain = *Pain::from(4), .sleep = 5, .note = "woke twice"},
            session,
            directive,
            Questionnaire{"psfs", {{"walking", 6}, {"lifting", 2}}},
            Clearance{"may exercise"},
            Flare{}};
}

/// The diary has to be the same in every run, or an input that was kept means something else in the
/// next one; but the names of entries are made at random.
void makeRandomnessKnown()
{
    static std::uint32_t state = 1;
    static randombytes_implementation known{};
    known.implementation_name = [] { return "known"; };
    known.random = [] { return state = state * 1'664'525U + 1'013'904'223U; };
    known.buf = [](void* bytes, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            static_cast<unsigned char*>(bytes)[i] =
                static_cast<unsigned char>(known.random() >> 24U);
    };
    expect(randombytes_set_implementation(&known) == 0);
}

void makeDiary(const std::string& path)
{
    makeRandomnessKnown();
    auto diary = Diary::open(path, IfMissing::Create);
    expect(diary.ok());
    Timestamp now{1'790'000'000'000, 60};
    Date date = *Date::fromYmd(2026, 11, 20);
    EntryId checkIn;
    EntryId last;
    for (const EntryBody& body : oneOfEach()) {
        ++now.utcMilliseconds;
        const auto added = diary->add(date, body, now);
        expect(added.ok());
        last = added->id;
        if (std::holds_alternative<CheckIn>(body))
            checkIn = last;
        date = date.plusDays(1);
    }
    expect(diary->amend(checkIn, date, CheckIn{.pain = *Pain::from(3)}, now).ok());
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
    m_schemaPages = schemaPagesOf(m_whole);
    for (std::size_t at = 0; at < m_whole.size(); ++at) {
        if (m_schemaPages.contains(at / kPageSize))
            continue;
        m_outsideSchema.push_back(at);
        if (m_whole[at] != 0)
            m_rows.push_back(at);
    }
}

Workplace::~Workplace()
{
    fs::remove_all(m_folder);
}

bool Workplace::touchesSchema(const Piece& piece) const
{
    return m_schemaPages.contains(piece.at / kPageSize) ||
           m_schemaPages.contains((piece.at + piece.bytes.size() - 1) / kPageSize);
}

std::size_t Workplace::placeOf(char kind, std::size_t number) const
{
    if (kind == kAnywhere)
        return number % m_whole.size();
    const auto& places = kind % 2 == 0 ? m_outsideSchema : m_rows;
    return places[number % places.size()];
}

std::vector<Piece> Workplace::piecesOf(std::string_view input) const
{
    std::vector<Piece> pieces;
    if (input.empty())
        return pieces;
    const char kind = input.front();
    input.remove_prefix(1);
    while (input.size() >= 5) {
        const std::size_t at = placeOf(kind, bigEndianAt(input, 0, 3));
        const std::size_t length =
            std::min({bigEndianAt(input, 3, 1) % 32 + 1, input.size() - 4, m_whole.size() - at});
        input.remove_prefix(4);
        pieces.push_back({at, input.substr(0, length)});
        input.remove_prefix(length);
    }
    return pieces;
}

std::string Workplace::imageFrom(std::string_view input) const
{
    if (isFileItself(input))
        return std::string(input.substr(1, kMostBytes));
    std::string image = m_whole;
    putInto(image, piecesOf(input));
    return image;
}

bool isFileItself(std::string_view input)
{
    return !input.empty() && input.front() == kFileItself;
}

void putInto(std::string& image, std::span<const Piece> pieces)
{
    for (const Piece& each : pieces)
        image.replace(each.at, each.bytes.size(), each.bytes);
}

} // namespace comeback::fuzz
