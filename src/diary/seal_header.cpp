// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/seal_header.h"

#include "diary/copy_error.h"
#include "diary/hashing.h"

#include <sodium.h>

#include <algorithm>

namespace comeback::diary {

namespace {

constexpr std::size_t kChecksummed = kSealHeaderSize - sizeof(ChainHash);

static_assert(std::tuple_size_v<decltype(SealHeader::salt)> == crypto_pwhash_SALTBYTES);
static_assert(std::tuple_size_v<decltype(SealHeader::stream)> ==
              crypto_secretstream_xchacha20poly1305_HEADERBYTES);

template<typename Number>
void appendNumber(std::string& bytes, Number number)
{
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        bytes += static_cast<char>(number >> (8 * i) & 0xFFU);
}

template<typename Number>
Number numberAt(std::string_view bytes, std::size_t at)
{
    Number number = 0;
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        number |= static_cast<Number>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return number;
}

bool isCheap(const SealCost& cost)
{
    return cost.passes >= crypto_pwhash_OPSLIMIT_MIN && cost.passes <= kMostSealPasses &&
           cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= kMostSealMemory;
}

} // namespace

std::string bytesOf(const SealHeader& header)
{
    std::string bytes{kSealMagic};
    appendNumber(bytes, header.version);
    appendNumber(bytes, header.cost.passes);
    appendNumber(bytes, header.cost.memory);
    appendNumber(bytes, header.length);
    bytes += viewOf(header.salt);
    bytes += viewOf(header.stream);
    bytes += viewOf(chainHashOf(bytes));
    return bytes;
}

SealHeader parseSealHeader(std::string_view bytes, const std::string& path)
{
    if (!bytes.starts_with(kSealMagic))
        throw Failure{StorageProblem::NotADiary, 0, path};
    if (bytes.size() < kSealHeaderSize)
        throw CopyFailure{CopyProblem::SealBroken, path};
    if (viewOf(chainHashOf(bytes.substr(0, kChecksummed))) !=
        bytes.substr(kChecksummed, sizeof(ChainHash)))
        throw CopyFailure{CopyProblem::SealBroken, path};
    SealHeader header;
    header.version = numberAt<std::uint32_t>(bytes, 16);
    header.cost = {numberAt<std::uint32_t>(bytes, 20), numberAt<std::uint64_t>(bytes, 24)};
    header.length = numberAt<std::uint64_t>(bytes, 32);
    std::copy_n(bytes.begin() + 40, header.salt.size(), header.salt.begin());
    std::copy_n(bytes.begin() + 56, header.stream.size(), header.stream.begin());
    if (header.version > kSealVersion)
        throw CopyFailure{CopyProblem::SealNewer, path};
    if (!isCheap(header.cost) || header.length > kMostSealedBytes)
        throw CopyFailure{CopyProblem::SealTooCostly, path};
    return header;
}

std::uint64_t sealedSize(std::uint64_t length)
{
    const std::uint64_t parts = length / kSealPart + 1;
    return kSealHeaderSize + length + parts * crypto_secretstream_xchacha20poly1305_ABYTES;
}

} // namespace comeback::diary
