// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/hashing.h"

#include <sodium.h>

#include <cstddef>

namespace comeback::diary {

namespace {

constexpr std::array<unsigned char, crypto_shorthash_KEYBYTES> kRowKey{
    'C', 'o', 'm', 'e', 'b', 'a', 'c', 'k', ' ', 'd', 'i', 'a', 'r', 'y', ' ', '1'};
static_assert(std::tuple_size_v<Checksum> == crypto_shorthash_BYTES);
static_assert(std::tuple_size_v<ChainHash> == crypto_generichash_BYTES_MIN);

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// Lets libsodium choose its fastest code once; it works without, only slower.
void prepare()
{
    [[maybe_unused]] static const int prepared = sodium_init();
}

constexpr std::string_view kHexDigits = "0123456789abcdef";

unsigned valueOf(char digit)
{
    return static_cast<unsigned>(kHexDigits.find(digit));
}

bool isDashPlace(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

} // namespace

Checksum checksumOf(std::string_view text)
{
    Checksum checksum{};
    crypto_shorthash(checksum.data(), bytesOf(text), text.size(), kRowKey.data());
    return checksum;
}

ChainHash chainHashOf(std::string_view text)
{
    prepare();
    ChainHash hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(text), text.size(), nullptr, 0);
    return hash;
}

std::string toHex(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += kHexDigits[value >> 4U];
        text += kHexDigits[value & 0xFU];
    }
    return text;
}

UuidBytes randomUuid()
{
    prepare();
    UuidBytes uuid{};
    randombytes_buf(uuid.data(), uuid.size());
    uuid[6] = static_cast<unsigned char>((uuid[6] & 0x0FU) | 0x40U);
    uuid[8] = static_cast<unsigned char>((uuid[8] & 0x3FU) | 0x80U);
    return uuid;
}

std::string uuidText(const UuidBytes& uuid)
{
    std::string text;
    text.reserve(36);
    for (const unsigned char byte : uuid) {
        if (isDashPlace(text.size()))
            text += '-';
        text += kHexDigits[byte >> 4U];
        text += kHexDigits[byte & 0xFU];
    }
    return text;
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (isDashPlace(at) ? text[at] != '-' : kHexDigits.find(text[at]) == std::string_view::npos)
            return false;
    return true;
}

UuidBytes uuidBytes(std::string_view text)
{
    UuidBytes uuid{};
    std::size_t at = 0;
    for (unsigned char& byte : uuid) {
        if (isDashPlace(at))
            ++at;
        byte = static_cast<unsigned char>(valueOf(text[at]) << 4U | valueOf(text[at + 1]));
        at += 2;
    }
    return uuid;
}

} // namespace comeback::diary
