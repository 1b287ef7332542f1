// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_cell.h"

#include <algorithm>
#include <array>

namespace comeback::exchange {

bool looksLikeFormula(std::string_view text)
{
    constexpr std::array<std::string_view, 11> kBeginnings{"=",  "+",  "-",  "@",  "\t", "\r",
                                                           "\n", "＝", "＋", "－", "＠"};
    const std::string_view rest = text.substr(std::min(text.find_first_not_of(' '), text.size()));
    return std::ranges::any_of(kBeginnings,
                               [&](std::string_view each) { return rest.starts_with(each); });
}

std::string neutralised(std::string_view text)
{
    const bool guarded = text.starts_with('\'') || looksLikeFormula(text);
    return (guarded ? "'" : "") + std::string(text);
}

std::string_view restored(std::string_view text)
{
    return text.starts_with('\'') ? text.substr(1) : text;
}

void appendCell(std::string& csv, std::string_view text)
{
    const bool plain = text.find_first_of("\",;\t\r\n'") == std::string_view::npos &&
                       !text.starts_with(' ') && !text.ends_with(' ');
    if (plain) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += '"';
}

} // namespace comeback::exchange
