// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"

#include <algorithm>
#include <utility>

namespace comeback::cli {

namespace {

/// The number of characters of UTF-8 text.
std::size_t widthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Whether a control character of two bytes (U+0080 to U+009F) stands at `at`.
bool isLateControl(std::string_view text, std::size_t at)
{
    return at + 1 < text.size() && text[at] == '\xC2' &&
           static_cast<unsigned char>(text[at + 1]) < 0xA0;
}

} // namespace

void Table::add(std::vector<std::string> row)
{
    for (std::string& cell : row)
        cell = oneLine(cell);
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (const auto& row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    std::string text;
    for (const auto& row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i)
            line += row[i] + std::string(widths[i] - widthOf(row[i]) + 2, ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string oneLine(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (isLateControl(text, i)) {
            plain += ' ';
            ++i;
        } else {
            plain += byte < 0x20 || byte == 0x7F ? ' ' : text[i];
        }
    }
    return plain;
}

} // namespace comeback::cli
