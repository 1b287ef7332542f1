// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/field_text.h"

#include "exchange/entry_json.h"
#include "exchange/field_reader.h"
#include "library/protocols.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace comeback::cli {

namespace {

std::string rangeOf(const FieldSpec& spec)
{
    return std::to_string(spec.low) + " to " + std::to_string(spec.high);
}

/// Whether the text is a number that is not whole, such as "2.5" or "2,5".
bool isFraction(std::string_view text)
{
    const std::size_t point = text.find_first_of(".,");
    if (point == std::string_view::npos || point == 0 || point + 1 == text.size())
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::ranges::all_of(text.substr(text[0] == '-' ? 1 : 0, point),
                               [&](char c) { return isDigit(c) || c == '.' || c == ','; }) &&
           std::ranges::all_of(text.substr(point + 1), isDigit);
}

Result<int> numberFrom(const FieldSpec& spec, std::string_view text, const std::string& where)
{
    int value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const auto problem = [&](ProblemKind kind) {
        return Problems{{kind, where, std::string(text), rangeOf(spec)}};
    };
    if (error == std::errc::result_out_of_range && stop == end)
        return problem(ProblemKind::OutOfRange);
    if (isFraction(text))
        return problem(ProblemKind::NotWhole);
    if (error != std::errc{} || stop != end)
        return problem(ProblemKind::WrongType);
    return value;
}

Result<FieldValue> wholeFrom(const FieldSpec& spec, const std::string& text)
{
    const auto number = numberFrom(spec, text, std::string(spec.name));
    if (!number)
        return number.error();
    return FieldValue{*number};
}

Result<FieldValue> yesNoFrom(const FieldSpec& spec, const std::string& text)
{
    if (text == "yes" || text == "true")
        return FieldValue{true};
    if (text == "no" || text == "false")
        return FieldValue{false};
    return Problems{{ProblemKind::WrongType, std::string(spec.name), text, "yes, no"}};
}

Result<FieldValue> dateFrom(const FieldSpec& spec, const std::string& text)
{
    if (auto date = exchange::readDate(text, spec.name); !date)
        return Problems{date.error()};
    return FieldValue{text};
}

/// A protocol by its id; its version is that of the built-in one.
Result<FieldValue> protocolFrom(const FieldSpec& spec, const std::string& text)
{
    const auto protocol = library::builtInProtocol(text);
    if (protocol)
        return FieldValue{ProtocolRef{protocol->id, protocol->version}};
    Problems problems = protocol.error();
    for (Problem& each : problems)
        each.where = spec.name;
    return problems;
}

Result<FieldValue> scoresFrom(const FieldSpec& spec, const std::vector<std::string>& texts)
{
    Scores scores;
    Problems problems;
    for (const std::string& each : texts) {
        const std::size_t sign = each.rfind('=');
        const std::string item = each.substr(0, sign);
        const std::string where = std::string(spec.name) + '.' + item;
        if (sign == std::string::npos || item.empty()) {
            problems.push_back(
                {ProblemKind::WrongType, std::string(spec.name), each, "ITEM=SCORE"});
            continue;
        }
        const auto score = numberFrom(spec, std::string_view{each}.substr(sign + 1), where);
        if (!score)
            problems.push_back(score.error().front());
        else if (std::ranges::find(scores, item, &Scores::value_type::first) != scores.end())
            problems.push_back({ProblemKind::Duplicate, where, item, {}});
        else
            scores.emplace_back(item, *score);
    }
    if (!problems.empty())
        return problems;
    return FieldValue{std::move(scores)};
}

/// Names, each a value of its own or several in one with commas between.
std::vector<std::string> namesFrom(const std::vector<std::string>& texts)
{
    std::vector<std::string> names;
    for (std::string_view rest : texts) {
        while (!rest.empty()) {
            const std::size_t comma = rest.find(',');
            if (comma != 0)
                names.emplace_back(rest.substr(0, comma));
            rest = comma == std::string_view::npos ? "" : rest.substr(comma + 1);
        }
    }
    return names;
}

} // namespace

Result<FieldValue> fieldFromText(const FieldSpec& spec, const std::vector<std::string>& texts)
{
    const std::string& text = texts.front();
    if (spec.need == Need::OptionalOrNull && (text == "none" || text == "null"))
        return FieldValue{std::monostate{}};
    switch (spec.kind) {
    case FieldKind::Whole:
        return wholeFrom(spec, text);
    case FieldKind::YesNo:
        return yesNoFrom(spec, text);
    case FieldKind::Date:
        return dateFrom(spec, text);
    case FieldKind::Protocol:
        return protocolFrom(spec, text);
    case FieldKind::Exercises:
        return exchange::readFieldValue(spec, text);
    case FieldKind::Scores:
        return scoresFrom(spec, texts);
    case FieldKind::Names:
    case FieldKind::Flags:
        return FieldValue{namesFrom(texts)};
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Level:
        return FieldValue{text};
    }
    return FieldValue{text};
}

} // namespace comeback::cli
