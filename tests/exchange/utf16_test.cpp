// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/utf16.h"

#include "exchange/csv_import.h"
#include "support/catch.h"

using namespace comeback;
using namespace comeback::exchange;

namespace {

/// The characters in 16 bits each, behind the mark of their order.
std::string utf16(std::u16string_view text, bool bigEndian)
{
    std::string bytes = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8U);
        const char low = static_cast<char>(unit & 0xFFU);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace

TEST_CASE("a spreadsheet's Unicode text is read, in either order of bytes")
{
    for (const bool bigEndian : {false, true}) {
        CHECK(fromUtf16(utf16(u"aß痛🙂\U0010FFFF", bigEndian)) == "aß痛🙂\U0010FFFF");
        const std::string text =
            fromUtf16(utf16(u"Datum\tSchmerzstärke\r\n5.1.2026\t3\r\n", bigEndian));
        const auto import = readCsvImport(text, {.latest = *Date::parse("2026-11-20")});
        REQUIRE(import.ok());
        REQUIRE(import->arrivals.entries.size() == 1);
        CHECK(import->preview.separator == '\t');
        CHECK(import->preview.mapping.at("pain") == "Schmerzstärke");
    }
}

TEST_CASE("what is no well-formed UTF-16 with its mark is left to the reader as it is")
{
    for (const std::string& text :
         {std::string(), std::string("\xFF"),
          std::string("\xFF\xFE"
                      "a"),
          std::string("plain"),
          std::string("\xEF\xBB\xBF"
                      "date,pain"),
          utf16(u"a", true).substr(0, 3), utf16(std::u16string{0xD800}, false),
          utf16(std::u16string{0xDC00, 0xD800}, false), utf16(std::u16string{0xD800, u'a'}, true)})
        CHECK(fromUtf16(text) == text);
    CHECK(fromUtf16("\xFF\xFE").empty());
}
