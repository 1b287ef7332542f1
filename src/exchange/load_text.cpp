// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/load_text.h"

#include <charconv>
#include <cstdint>
#include <string>

namespace comeback::exchange {

namespace {

constexpr std::size_t kDecimals = 3;
constexpr std::int32_t kMostKilograms = 1'000'000;

/// The number that `digits` write, if they are digits alone and it is at most `most`.
std::optional<std::int32_t> wholeFrom(std::string_view digits, std::int32_t most)
{
    if (digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || end != digits.data() + digits.size() || value > most)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Load> loadFromKilograms(std::string_view text)
{
    const std::size_t point = text.find('.');
    const auto kilograms = wholeFrom(text.substr(0, point), kMostKilograms);
    if (!kilograms)
        return std::nullopt;
    if (point == std::string_view::npos)
        return Load{*kilograms * 1000};

    std::string decimals{text.substr(point + 1)};
    if (decimals.empty() || decimals.size() > kDecimals)
        return std::nullopt;
    decimals.resize(kDecimals, '0');
    const auto grams = wholeFrom(decimals, 999);
    if (!grams)
        return std::nullopt;
    return Load{*kilograms * 1000 + *grams};
}

} // namespace comeback::exchange
