// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/timestamp.h"

#include "engine/date.h"

#include <cstdlib>

namespace comeback {

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDay = std::int64_t{24} * 60 * kMinute;
constexpr int kMostOffset = 1080;

/// The number written as exactly `count` digits at `at`, or nothing.
std::optional<int> digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// "Z", "+hh:mm" or "-hh:mm", in minutes.
std::optional<int> parseOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return std::nullopt;
    const auto hours = digitsAt(text, 1, 2);
    const auto minutes = digitsAt(text, 4, 2);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > kMostOffset)
        return std::nullopt;
    const int total = *hours * 60 + *minutes;
    return text[0] == '-' ? -total : total;
}

struct Fraction
{
    int milliseconds;
    std::size_t end; ///< behind the last digit
};

/// The fraction of a second at `at`, ".ddd…", or none of it; nothing for a point without a digit.
std::optional<Fraction> parseFraction(std::string_view text, std::size_t at)
{
    if (at >= text.size() || text[at] != '.')
        return Fraction{0, at};
    int milliseconds = 0;
    int scale = 100;
    std::size_t end = at + 1;
    for (; end < text.size() && text[end] >= '0' && text[end] <= '9'; ++end) {
        milliseconds += (text[end] - '0') * scale;
        scale /= 10;
    }
    if (end == at + 1)
        return std::nullopt;
    return Fraction{milliseconds, end};
}

std::string twoDigits(std::int64_t value)
{
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

} // namespace

std::optional<Timestamp> Timestamp::parse(std::string_view text)
{
    if (text.size() < 20 || (text[10] != 'T' && text[10] != 't') || text[13] != ':' ||
        text[16] != ':')
        return std::nullopt;
    const auto date = Date::parse(text.substr(0, 10));
    const auto hour = digitsAt(text, 11, 2);
    const auto minute = digitsAt(text, 14, 2);
    const auto second = digitsAt(text, 17, 2);
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    const auto fraction = parseFraction(text, 19);
    if (!fraction)
        return std::nullopt;
    const auto offset = parseOffset(text.substr(fraction->end));
    if (!offset)
        return std::nullopt;
    const std::int64_t local = date->dayNumber() * kDay + (*hour * 60 + *minute) * kMinute +
                               *second * std::int64_t{1000} + fraction->milliseconds;
    return Timestamp{local - *offset * kMinute, static_cast<std::int16_t>(*offset)};
}

std::string Timestamp::toString() const
{
    const std::int64_t local = utcMilliseconds + offsetMinutes * kMinute;
    std::int64_t day = local / kDay;
    std::int64_t rest = local % kDay;
    if (rest < 0) {
        rest += kDay;
        --day;
    }
    std::string text = Date::fromDayNumber(day).toString();
    text += 'T' + twoDigits(rest / (60 * kMinute)) + ':' + twoDigits(rest / kMinute % 60) + ':' +
            twoDigits(rest / 1000 % 60);
    if (const std::int64_t ms = rest % 1000; ms != 0)
        text += '.' + std::string(1, static_cast<char>('0' + ms / 100)) + twoDigits(ms % 100);
    if (offsetMinutes == 0)
        return text + 'Z';
    const int offset = std::abs(offsetMinutes);
    return text + (offsetMinutes < 0 ? '-' : '+') + twoDigits(offset / 60) + ':' +
           twoDigits(offset % 60);
}

} // namespace comeback
