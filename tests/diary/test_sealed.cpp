// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/backup.h"
#include "diary/restore.h"
#include "diary/sealed_backup.h"
#include "diary/sealing.h"
#include "diary/workshop.h"

#include <sodium.h>
#include <sys/stat.h>

#include <array>
#include <random>
#include <utility>

using namespace comeback;
using namespace comeback::diary;
using namespace comeback::diary::test;

namespace {

const Passphrase kWrong{"correct horse batterie"};

struct Sealed
{
    Folder folder;
    std::string diaryPath = folder.file();
    std::string path = folder.file("copy.sealed");

    Sealed()
    {
        Diary diary = opened(diaryPath);
        must(diary.add(on("2026-11-20"), checkIn(3, "a secret word"), noon()));
        const auto copied = backUpSealed(diary, path, kPassphrase, kCheap);
        REQUIRE(copied.ok());
        CHECK(copied->entries == 1);
        CHECK(copied->bytes == fs::file_size(path));
    }
    [[nodiscard]] CopyProblem problemWith(const std::string& bytes) const
    {
        writeBytes(path, bytes);
        const auto verified = verifySealed(path, kPassphrase);
        REQUIRE_FALSE(verified.ok());
        return verified.error().problem;
    }
};

} // namespace

TEST_CASE("an encrypted copy gives the diary back to whoever has the passphrase")
{
    const Sealed sealed;
    CHECK(isSealed(sealed.path));
    CHECK_FALSE(isSealed(sealed.diaryPath));
    CHECK_FALSE(isSealed(sealed.folder.file("missing")));
    CHECK(bytesOf(sealed.path).find("secret") == std::string::npos);
    CHECK(bytesOf(sealed.path).find("SQLite") == std::string::npos);
    struct stat status
    {};
    REQUIRE(stat(sealed.path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK(must(opened(sealed.diaryPath).entries()).size() == 1);
    must(opened(sealed.diaryPath).add(on("2026-11-21"), checkIn(4), noon()));
    const auto restored = restore({sealed.diaryPath, sealed.path, noon(), &kPassphrase, hasty()});
    REQUIRE(restored.ok());
    CHECK(restored->sameDiary == true);
    CHECK(must(opened(sealed.diaryPath).entries()).size() == 1);
}

TEST_CASE("without the passphrase, or with another, nothing is restored")
{
    const Sealed sealed;
    const std::string before = bytesOf(sealed.diaryPath);
    const auto without = restore({sealed.diaryPath, sealed.path, noon(), nullptr, hasty()});
    CHECK(without.error().problem == CopyProblem::PassphraseNeeded);
    const auto wrong = restore({sealed.diaryPath, sealed.path, noon(), &kWrong, hasty()});
    CHECK(wrong.error().problem == CopyProblem::WrongPassphrase);
    CHECK(bytesOf(sealed.diaryPath) == before);
}

TEST_CASE("two encrypted copies of one diary have nothing in common")
{
    const Sealed sealed;
    Diary diary = opened(sealed.diaryPath);
    const std::string second = sealed.folder.file("second.sealed");
    REQUIRE(backUpSealed(diary, second, kPassphrase, kCheap).ok());
    CHECK(bytesOf(sealed.path).substr(96) != bytesOf(second).substr(96));
    CHECK(backUpSealed(diary, second, kPassphrase, kCheap).error().problem ==
          CopyProblem::NameTaken);
}

TEST_CASE("an encrypted copy that was cut short anywhere is found out")
{
    const Sealed sealed;
    const std::string whole = bytesOf(sealed.path);
    for (const std::size_t left :
         {std::size_t{16}, std::size_t{50}, std::size_t{96}, std::size_t{97},
          std::size_t{96 + 65'536 + 17}, whole.size() - 17, whole.size() - 1}) {
        INFO(left);
        CHECK(sealed.problemWith(whole.substr(0, left)) == CopyProblem::SealBroken);
    }
    CHECK(sealed.problemWith(whole + "x") == CopyProblem::SealBroken);
}

TEST_CASE("any bit of an encrypted copy that is flipped is found out")
{
    const Sealed sealed;
    const std::string whole = bytesOf(sealed.path);
    std::mt19937 random{5};
    const auto flipped = [&](std::size_t bit) {
        std::string changed = whole;
        changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
        return changed;
    };
    for (std::size_t bit = 16 * 8; bit < 96 * 8; ++bit)
        CHECK(sealed.problemWith(flipped(bit)) == CopyProblem::SealBroken);
    for (int i = 0; i < 300; ++i) {
        const std::size_t bit = 96 * 8 + random() % ((whole.size() - 96) * 8);
        const CopyProblem problem = sealed.problemWith(flipped(bit));
        CHECK((problem == CopyProblem::SealBroken || problem == CopyProblem::WrongPassphrase));
    }
}

TEST_CASE("parts of an encrypted copy that change places are found out")
{
    const Sealed sealed;
    std::string bytes = bytesOf(sealed.path);
    constexpr std::size_t kPart = 65'536 + 17;
    REQUIRE(bytes.size() > 96 + kPart);
    const std::string first = bytes.substr(96, 100);
    bytes.replace(96, 100, bytes.substr(96 + kPart, 100));
    bytes.replace(96 + kPart, 100, first);
    CHECK(sealed.problemWith(bytes) == CopyProblem::WrongPassphrase);
}

TEST_CASE("a header that asks for too much is refused before anything is done")
{
    const Sealed sealed;
    const std::string body = bytesOf(sealed.path).substr(96);
    const auto with = [&](const SealHeader& header) { return bytesOf(header) + body; };
    SealHeader header;
    header.length = 1000;
    header.cost = {3, std::uint64_t{1} << 40U};
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealTooCostly);
    header.cost = {4'000'000'000U, 8192};
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealTooCostly);
    header.cost = {0, 8192};
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealTooCostly);
    header.cost = {1, 100};
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealTooCostly);
    header.cost = {1, 8192};
    header.length = std::uint64_t{1} << 60U;
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealTooCostly);
    header.length = 1000;
    header.version = 2;
    CHECK(sealed.problemWith(with(header)) == CopyProblem::SealNewer);
}

TEST_CASE("texts of every length around a part are sealed and unsealed")
{
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, kSealPart - 1, kSealPart, kSealPart + 1, 2 * kSealPart}) {
        const std::string plain(size, 'p');
        const std::string sealed = seal(plain, kPassphrase, kCheap);
        CHECK(sealed.size() == sealedSize(size));
        CHECK(unseal(sealed, kPassphrase, "copy") == plain);
    }
}

namespace {

/// A stream of two parts that ends as told, whatever the header says; only who has the passphrase
/// can make one.
std::string streamOf(std::string_view first, unsigned char firstTag, std::string_view second,
                     unsigned char secondTag)
{
    SealHeader header;
    header.cost = kCheap;
    header.length = first.size() + second.size();
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> key{};
    REQUIRE(crypto_pwhash(key.data(), key.size(), kPassphrase.words().data(),
                          kPassphrase.words().size(), header.salt.data(), kCheap.passes,
                          kCheap.memory, crypto_pwhash_ALG_ARGON2ID13) == 0);
    crypto_secretstream_xchacha20poly1305_state state{};
    crypto_secretstream_xchacha20poly1305_init_push(&state, header.stream.data(), key.data());
    const std::string told = bytesOf(header);
    const auto bytes = [](std::string_view text) {
        return reinterpret_cast<const unsigned char*>(text.data());
    };
    std::string sealed = told;
    const auto push = [&](std::string_view part, unsigned char tag) {
        std::string out(part.size() + crypto_secretstream_xchacha20poly1305_ABYTES, '\0');
        crypto_secretstream_xchacha20poly1305_push(
            &state, reinterpret_cast<unsigned char*>(out.data()), nullptr, bytes(part), part.size(),
            bytes(told), told.size(), tag);
        sealed += out;
    };
    push(first, firstTag);
    push(second, secondTag);
    return sealed;
}

/// The problem with sealed bytes that are no diary's.
StorageProblem problemInside(const std::string& plain)
{
    const Folder folder;
    const std::string path = folder.file("copy.sealed");
    writeBytes(path, seal(plain, kPassphrase, kCheap));
    const auto verified = verifySealed(path, kPassphrase);
    REQUIRE_FALSE(verified.ok());
    CHECK(verified.error().problem == CopyProblem::Storage);
    CHECK(verified.error().storage.path == path);
    return verified.error().storage.problem;
}

} // namespace

TEST_CASE("a sealed text ends where it says, neither before nor behind")
{
    const std::string part(kSealPart, 'p');
    constexpr unsigned char kLast = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    CHECK(unseal(streamOf(part, kMore, "end", kLast), kPassphrase, "copy") == part + "end");
    for (const auto& [first, second] : {std::pair{kLast, kLast}, {kMore, kMore}}) {
        try {
            static_cast<void>(unseal(streamOf(part, first, "end", second), kPassphrase, "copy"));
            FAIL("was unsealed");
        } catch (const CopyFailure& failure) {
            CHECK(failure.error().problem == CopyProblem::SealBroken);
        }
    }
}

TEST_CASE("what was encrypted and is no diary of this program is told as what it is")
{
    const Folder folder;
    CHECK(problemInside("a letter") == StorageProblem::Damaged);
    runSql(folder.file("other.db"), "CREATE TABLE t(x)");
    CHECK(problemInside(bytesOf(folder.file("other.db"))) == StorageProblem::NotADiary);
    static_cast<void>(opened(folder.file()));
    runSql(folder.file(), "PRAGMA user_version = " + std::to_string(kSchemaVersion + 1));
    CHECK(problemInside(bytesOf(folder.file())) == StorageProblem::NewerVersion);
    // A copy without encryption has no passphrase to try.
    const auto plain = verifySealed(folder.file("other.db"), kPassphrase);
    REQUIRE_FALSE(plain.ok());
    CHECK(plain.error().storage.problem == StorageProblem::NotADiary);
}

TEST_CASE("a key that cannot be made, or a diary that has gone, makes no encrypted copy")
{
    const Folder folder;
    Diary diary = opened(folder.file());
    const std::string path = folder.file("copy.sealed");
    const auto noKey = backUpSealed(diary, path, kPassphrase, SealCost{0, 8192});
    REQUIRE_FALSE(noKey.ok());
    CHECK(noKey.error().storage.problem == StorageProblem::Other);
    CHECK(std::distance(fs::directory_iterator{folder.path()}, {}) == 1);
    fs::remove(folder.file());
    const auto gone = backUpSealed(diary, path, kPassphrase, kCheap);
    REQUIRE_FALSE(gone.ok());
    CHECK(gone.error().storage.problem == StorageProblem::Moved);
    CHECK(fs::is_empty(folder.path()));
}
