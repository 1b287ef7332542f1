// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/utf16.h"

#include <cstdint>

namespace comeback::exchange {

namespace {

constexpr std::uint32_t kFirstHigh = 0xD800;
constexpr std::uint32_t kFirstLow = 0xDC00;
constexpr std::uint32_t kBeyondLow = 0xE000;
constexpr std::uint32_t kFirstOfPairs = 0x10000;

/// One of the pieces of 16 bits, or of a character's bytes.
std::uint32_t unitAt(const std::string& text, std::size_t at, bool bigEndian)
{
    const auto first = static_cast<std::uint8_t>(text[at]);
    const auto second = static_cast<std::uint8_t>(text[at + 1]);
    return bigEndian ? first * 256U + second : second * 256U + first;
}

void append(std::string& text, std::uint32_t character)
{
    const auto tail = [&](unsigned shift) {
        text += static_cast<char>(0x80U | ((character >> shift) & 0x3FU));
    };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xC0U | (character >> 6U));
        tail(0);
    } else if (character < kFirstOfPairs) {
        text += static_cast<char>(0xE0U | (character >> 12U));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | (character >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

std::string fromUtf16(std::string text)
{
    const bool little = text.starts_with("\xFF\xFE");
    const bool big = text.starts_with("\xFE\xFF");
    if ((!little && !big) || text.size() % 2 != 0)
        return text;
    std::string utf8;
    utf8.reserve(text.size());
    for (std::size_t at = 2; at < text.size(); at += 2) {
        std::uint32_t character = unitAt(text, at, big);
        if (character >= kFirstHigh && character < kBeyondLow) {
            const std::uint32_t low = at + 2 < text.size() ? unitAt(text, at + 2, big) : 0;
            if (character >= kFirstLow || low < kFirstLow || low >= kBeyondLow)
                return text;
            character = kFirstOfPairs + (character - kFirstHigh) * 0x400U + (low - kFirstLow);
            at += 2;
        }
        append(utf8, character);
    }
    return utf8;
}

} // namespace comeback::exchange
