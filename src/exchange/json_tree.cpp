// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json_tree.h"

#include "exchange/json_builder.h"
#include "exchange/utf8.h"

#include <algorithm>
#include <utility>

#include <locale.h>

namespace comeback::exchange {

namespace {

/// The longest piece of a value that a message quotes, in bytes.
constexpr std::size_t kLongestQuote = 40;

/// The parser asks the C library for the decimal point; while this stands it is a point for this
/// thread, whatever the program's locale is.
class PlainNumbers
{
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", locale_t{}))
        , m_before(m_plain ? uselocale(m_plain) : locale_t{})
    {}
    ~PlainNumbers()
    {
        if (!m_plain)
            return;
        uselocale(m_before);
        freelocale(m_plain);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t m_plain;
    locale_t m_before;
};

/// The place of byte `at`, counted from 0, as an editor finds it.
std::string placeOf(std::string_view text, std::size_t at)
{
    const auto before = text.substr(0, at);
    const auto line = 1 + std::ranges::count(before, '\n');
    return "line " + std::to_string(line) + ", byte " + std::to_string(at + 1);
}

/// What can be said without parsing.
Problems checkBytes(std::string_view text)
{
    if (text.empty())
        return {{ProblemKind::Empty, "file", {}, "JSON"}};
    if (text.size() > kMostJsonBytes)
        return {{ProblemKind::TooLong, "file", std::to_string(text.size()),
                 std::to_string(kMostJsonBytes)}};
    if (const auto bad = firstBadUtf8(text))
        return {{ProblemKind::BadUtf8, placeOf(text, *bad), {}, "UTF-8"}};
    // The parser takes a zero byte for the end of the file.
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return {{ProblemKind::BadSyntax, placeOf(text, zero), {}, "JSON"}};
    return {};
}

Problem problemOf(const JsonBuilder::Stop& stop, std::string_view text)
{
    if (stop.kind == ProblemKind::TooLong)
        return {stop.kind,
                stop.path.empty() ? "file" : std::string(beginningOf(stop.path, kLongestQuote)),
                "nesting",
                std::to_string(kDeepestJson) + " levels, " + std::to_string(kMostJsonValues) +
                    " values"};
    if (!stop.path.empty())
        return {stop.kind, stop.path, "the number", "a smaller one"};
    const std::size_t at = std::min(stop.byte > 0 ? stop.byte - 1 : 0, text.size());
    return {stop.kind, placeOf(text, at), {}, "JSON"};
}

struct Shower
{
    std::string operator()(std::monostate) const { return "null"; }
    std::string operator()(bool value) const { return value ? "true" : "false"; }
    std::string operator()(std::int64_t value) const { return std::to_string(value); }
    std::string operator()(const JsonNumber& number) const
    {
        return std::string(beginningOf(number.text, kLongestQuote));
    }
    std::string operator()(const std::string& text) const
    {
        return std::string(beginningOf(text, kLongestQuote));
    }
    std::string operator()(const JsonList&) const { return "[ ]"; }
    std::string operator()(const JsonObject&) const { return "{ }"; }
};

} // namespace

Result<JsonValue> readJson(std::string_view text)
{
    return readJson(text, JsonElements{});
}

Result<JsonValue> readJson(std::string_view text, const JsonElements& elements)
{
    if (Problems problems = checkBytes(text); !problems.empty())
        return problems;
    const PlainNumbers plainNumbers;
    JsonBuilder builder{elements};
    const bool whole = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    Problems problems = builder.takeDuplicates();
    if (builder.stop())
        problems.push_back(problemOf(*builder.stop(), text));
    else if (!whole)
        problems.push_back({ProblemKind::BadSyntax, placeOf(text, text.size()), {}, "JSON"});
    if (!problems.empty())
        return problems;
    return builder.takeRoot();
}

const JsonValue* find(const JsonObject& object, std::string_view name)
{
    const auto found = std::ranges::find(object, name, &JsonMember::name);
    return found == object.end() ? nullptr : &found->value;
}

std::string shown(const JsonValue& value)
{
    return std::visit(Shower{}, value.held);
}

} // namespace comeback::exchange
