// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/json_builder.h"

#include <limits>
#include <utility>

namespace comeback::exchange {

namespace {

/// nlohmann's id of "number overflow": a number that no double holds.
constexpr int kNumberOverflow = 406;
/// The document and its list are open around the elements that go elsewhere.
constexpr std::size_t kDepthOfElements = 2;

} // namespace

bool JsonBuilder::null()
{
    return add({std::monostate{}});
}

bool JsonBuilder::boolean(bool value)
{
    return add({value});
}

bool JsonBuilder::number_integer(number_integer_t value)
{
    return add({std::int64_t{value}});
}

bool JsonBuilder::number_unsigned(number_unsigned_t value)
{
    if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
        return add({JsonNumber{std::to_string(value)}});
    return add({static_cast<std::int64_t>(value)});
}

bool JsonBuilder::number_float(number_float_t, const string_t& text)
{
    return add({JsonNumber{text}});
}

bool JsonBuilder::string(string_t& value)
{
    return add({std::move(value)});
}

bool JsonBuilder::binary(binary_t&)
{
    return false;
}

bool JsonBuilder::start_object(std::size_t)
{
    return open({JsonObject{}});
}

bool JsonBuilder::key(string_t& name)
{
    m_open.back().member = name;
    if (!m_open.back().names.insert(name).second)
        m_duplicates.push_back({ProblemKind::Duplicate, path(), name, {}});
    return true;
}

bool JsonBuilder::end_object()
{
    return close();
}

bool JsonBuilder::start_array(std::size_t)
{
    return open({JsonList{}});
}

bool JsonBuilder::end_array()
{
    return close();
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&,
                              const nlohmann::detail::exception& exception)
{
    if (exception.id == kNumberOverflow)
        m_stop = Stop{ProblemKind::OutOfRange, position, path()};
    else
        m_stop = Stop{ProblemKind::BadSyntax, position, {}};
    return false;
}

bool JsonBuilder::add(JsonValue value)
{
    if (++m_values > kMostJsonValues) {
        m_stop = Stop{ProblemKind::TooLong, 0, path()};
        return false;
    }
    if (m_open.empty()) {
        m_root = std::move(value);
    } else if (auto* list = std::get_if<JsonList>(&m_open.back().container.held)) {
        if (inElements()) {
            m_elements.take(value, m_open.back().count);
            m_values = m_before;
        } else {
            list->push_back(std::move(value));
        }
        ++m_open.back().count;
    } else {
        std::get<JsonObject>(m_open.back().container.held)
            .push_back({std::move(m_open.back().member), std::move(value)});
    }
    if (m_open.size() < kDepthOfElements)
        m_before = m_values;
    return true;
}

bool JsonBuilder::inElements() const
{
    return m_elements.take && m_open.size() == kDepthOfElements &&
           std::holds_alternative<JsonObject>(m_open.front().container.held) &&
           m_open.front().member == m_elements.member;
}

bool JsonBuilder::open(JsonValue container)
{
    if (m_open.size() >= kDeepestJson) {
        m_stop = Stop{ProblemKind::TooLong, 0, path()};
        return false;
    }
    m_open.push_back({std::move(container)});
    return true;
}

bool JsonBuilder::close()
{
    JsonValue done = std::move(m_open.back().container);
    m_open.pop_back();
    return add(std::move(done));
}

std::string JsonBuilder::path() const
{
    // Of a path that nobody would read to its end, the beginning tells where it is.
    constexpr std::size_t kReadable = 80;
    std::string text;
    for (const Open& each : m_open) {
        if (text.size() > kReadable)
            return text + "…";
        if (std::holds_alternative<JsonList>(each.container.held))
            text += '[' + std::to_string(each.count) + ']';
        else
            text += (text.empty() ? "" : ".") + each.member;
    }
    return text;
}

} // namespace comeback::exchange
