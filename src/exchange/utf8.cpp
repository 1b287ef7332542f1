// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/utf8.h"

#include <cstdint>

namespace comeback::exchange {

namespace {

/// What a first byte announces: how long the character is, and the range of its second byte, which
/// is where overlong forms, surrogates and what lies above U+10FFFF show.
struct Announced
{
    std::size_t length;
    std::uint8_t low = 0x80;
    std::uint8_t high = 0xBF;
};

constexpr std::optional<Announced> announcedBy(std::uint8_t first)
{
    if (first < 0x80)
        return Announced{1};
    if (first >= 0xC2 && first <= 0xDF)
        return Announced{2};
    if (first == 0xE0)
        return Announced{3, 0xA0, 0xBF};
    if (first == 0xED)
        return Announced{3, 0x80, 0x9F};
    if (first >= 0xE1 && first <= 0xEF)
        return Announced{3};
    if (first == 0xF0)
        return Announced{4, 0x90, 0xBF};
    if (first >= 0xF1 && first <= 0xF3)
        return Announced{4};
    if (first == 0xF4)
        return Announced{4, 0x80, 0x8F};
    return std::nullopt;
}

constexpr bool isContinuation(std::uint8_t byte)
{
    return byte >= 0x80 && byte <= 0xBF;
}

bool isCharacter(std::string_view text, const Announced& announced)
{
    if (text.size() < announced.length)
        return false;
    for (std::size_t i = 1; i < announced.length; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if (!isContinuation(byte) || (i == 1 && (byte < announced.low || byte > announced.high)))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto announced = announcedBy(static_cast<std::uint8_t>(text[at]));
        if (!announced || !isCharacter(text.substr(at), *announced))
            return at;
        at += announced->length;
    }
    return std::nullopt;
}

std::string_view beginningOf(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && isContinuation(static_cast<std::uint8_t>(text[most])))
        --most;
    return text.substr(0, most);
}

} // namespace comeback::exchange
