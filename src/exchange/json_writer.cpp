// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json_writer.h"

#include "exchange/entry_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace comeback::exchange {

namespace {

/// Whether a byte stands in a JSON string as it is, whatever stands around it.
bool isPlain(char c)
{
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kFirstNotAscii = 0x7F;
    const auto byte = static_cast<unsigned char>(c);
    return byte >= kFirstPrintable && byte < kFirstNotAscii && c != '"' && c != '\\';
}

} // namespace

void JsonWriter::separate()
{
    if (m_text.empty())
        return;
    const char last = m_text.back();
    if (last != '{' && last != '[' && last != ':')
        m_text += ',';
}

void JsonWriter::open(char bracket)
{
    separate();
    m_text += bracket;
}

void JsonWriter::name(std::string_view name)
{
    value(name);
    m_text += ':';
}

void JsonWriter::value(std::string_view text)
{
    separate();
    if (std::ranges::all_of(text, isPlain)) {
        m_text += '"';
        m_text += text;
        m_text += '"';
    } else {
        m_text += toText(std::string(text));
    }
}

void JsonWriter::value(int number)
{
    separate();
    std::array<char, 12> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    m_text.append(digits.data(), written.ptr);
}

void JsonWriter::value(bool answer)
{
    separate();
    m_text += answer ? "true" : "false";
}

} // namespace comeback::exchange
