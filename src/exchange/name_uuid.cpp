// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/name_uuid.h"

#include <array>
#include <bit>
#include <cstdint>

namespace comeback::exchange {

namespace {

constexpr std::array<std::uint8_t, 16> kNamespace{0x27, 0xe5, 0xf3, 0xa6, 0x2a, 0x1c, 0x5c, 0x58,
                                                  0x9c, 0x2b, 0x7d, 0x1f, 0x6f, 0x0f, 0x6a, 0x11};
constexpr std::string_view kHexDigits = "0123456789abcdef";

using Words = std::array<std::uint32_t, 5>;

/// The function and the constant of a step, after FIPS 180-4.
std::uint32_t mixed(std::size_t step, const Words& h)
{
    if (step < 20)
        return ((h[1] & h[2]) | (~h[1] & h[3])) + 0x5A827999U;
    if (step < 40)
        return (h[1] ^ h[2] ^ h[3]) + 0x6ED9EBA1U;
    if (step < 60)
        return ((h[1] & h[2]) | (h[1] & h[3]) | (h[2] & h[3])) + 0x8F1BBCDCU;
    return (h[1] ^ h[2] ^ h[3]) + 0xCA62C1D6U;
}

void addBlock(Words& hash, std::string_view block)
{
    std::array<std::uint32_t, 80> w{};
    for (std::size_t i = 0; i < 64; ++i)
        w[i / 4] = w[i / 4] << 8U | static_cast<std::uint8_t>(block[i]);
    for (std::size_t i = 16; i < w.size(); ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    Words h = hash;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const std::uint32_t next = std::rotl(h[0], 5) + mixed(i, h) + h[4] + w[i];
        h = {next, h[0], std::rotl(h[1], 30), h[2], h[3]};
    }
    for (std::size_t i = 0; i < hash.size(); ++i)
        hash[i] += h[i];
}

Words sha1(std::string text)
{
    const std::uint64_t bits = std::uint64_t{text.size()} * 8;
    text += '\x80';
    text.resize((text.size() + 8 + 63) / 64 * 64 - 8, '\0');
    for (int shift = 56; shift >= 0; shift -= 8)
        text += static_cast<char>(bits >> static_cast<unsigned>(shift) & 0xFFU);
    Words hash{0x67452301U, 0xEFCDAB89U, 0x98BADCFEU, 0x10325476U, 0xC3D2E1F0U};
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(64))
        addBlock(hash, rest.substr(0, 64));
    return hash;
}

bool isDashPlace(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

std::string nameUuid(std::string_view name)
{
    std::string text(kNamespace.begin(), kNamespace.end());
    const Words hash = sha1(text.append(name));
    std::string uuid;
    for (std::size_t i = 0; i < 16; ++i) {
        auto byte = static_cast<std::uint8_t>(hash[i / 4] >> (24 - 8 * (i % 4)));
        if (i == 6)
            byte = static_cast<std::uint8_t>((byte & 0x0FU) | 0x50U);
        if (i == 8)
            byte = static_cast<std::uint8_t>((byte & 0x3FU) | 0x80U);
        if (isDashPlace(uuid.size()))
            uuid += '-';
        uuid += kHexDigits[byte >> 4U];
        uuid += kHexDigits[byte & 0xFU];
    }
    return uuid;
}

std::string asUuid(std::string_view text)
{
    if (text.size() != 36)
        return {};
    std::string uuid(text);
    for (std::size_t at = 0; at < uuid.size(); ++at) {
        char& c = uuid[at];
        if (c >= 'A' && c <= 'F')
            c = static_cast<char>(c - 'A' + 'a');
        if (isDashPlace(at) ? c != '-' : kHexDigits.find(c) == std::string_view::npos)
            return {};
    }
    return uuid;
}

} // namespace comeback::exchange
