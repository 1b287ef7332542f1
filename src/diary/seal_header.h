// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace comeback::diary {

/// What deriving the key from a passphrase costs (Argon2id): passes over the memory, and bytes.
struct SealCost
{
    std::uint32_t passes = 3;
    std::uint64_t memory = 256U << 20U;
};

/// The first 96 bytes of an encrypted copy; numbers with the lowest byte first:
///
///     at  0  16  "Comeback sealed\n"
///     at 16   4  version of this format, 1
///     at 20   4  passes of Argon2id
///     at 24   8  bytes of memory that Argon2id takes
///     at 32   8  length of the diary file inside
///     at 40  16  salt
///     at 56  24  header of the stream (XChaCha20-Poly1305, libsodium's secretstream)
///     at 80  16  BLAKE2b of the 80 bytes before, to tell rot from a wrong passphrase
///
/// Then the diary file in parts of 65,536 bytes, each 17 longer for its tag; the last part, which
/// may be empty, is marked as the last. Every part is bound to the header.
struct SealHeader
{
    std::uint32_t version = 1;
    SealCost cost;
    std::uint64_t length = 0;
    std::array<unsigned char, 16> salt{};
    std::array<unsigned char, 24> stream{};
};

inline constexpr std::size_t kSealHeaderSize = 96;
inline constexpr std::string_view kSealMagic = "Comeback sealed\n";
inline constexpr std::uint32_t kSealVersion = 1;
inline constexpr std::size_t kSealPart = 65'536;

/// The most that a copy may ask for: more than any of ours, less than would bring the machine down.
inline constexpr std::uint32_t kMostSealPasses = 10;
inline constexpr std::uint64_t kMostSealMemory = 512U << 20U;
inline constexpr std::uint64_t kMostSealedBytes = 512U << 20U;

[[nodiscard]] std::string bytesOf(const SealHeader& header);

/// The header that `bytes` begin with. Throws a CopyFailure about `path`: SealBroken if they were
/// cut short or altered, SealNewer, SealTooCostly; a Failure, NotADiary, if it is no encrypted
/// copy.
[[nodiscard]] SealHeader parseSealHeader(std::string_view bytes, const std::string& path);

/// How long the file is that holds `length` bytes.
[[nodiscard]] std::uint64_t sealedSize(std::uint64_t length);

} // namespace comeback::diary
