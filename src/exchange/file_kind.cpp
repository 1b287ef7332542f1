// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/file_kind.h"

namespace comeback::exchange {

FileKind kindOf(std::string_view text)
{
    // A diary file says what it is within so many bytes.
    constexpr std::size_t kBeginning = 300;
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool json = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    if (!json)
        return FileKind::Csv;
    const std::string_view beginning = text.substr(first, kBeginning);
    const bool diary = beginning.find("comeback-diary") != std::string_view::npos;
    return !diary && text.find("\"resourceType\"") != std::string_view::npos ? FileKind::Fhir
                                                                             : FileKind::Diary;
}

} // namespace comeback::exchange
