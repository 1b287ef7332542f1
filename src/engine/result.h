// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace comeback {

/// What is wrong with a piece of input. The words for it are made at the edge, in the person's
/// language (library/texts.h).
enum class ProblemKind : std::uint8_t {
    UnknownField,
    MissingField,
    WrongType,
    NotWhole,
    OutOfRange,
    ImpossibleDate,
    FutureDate,
    TooLong,
    UnknownValue,
    Duplicate,
    NewerVersion,
    BadSyntax,
    BadUtf8,
    ZeroCharacter, ///< which other programs would end the text at
    WrongFormat,
    UnknownLevel,
    UnknownProtocol,
    Empty,
    Inconsistent,
};

/// One thing that makes input unacceptable: where it stands (a path such as "entries[12].pain", or
/// a field's name), what was given there, and what would be accepted.
struct Problem
{
    ProblemKind kind{};
    std::string where;
    std::string given;
    std::string expected;

    friend bool operator==(const Problem&, const Problem&) = default;
};

using Problems = std::vector<Problem>;

/// A value, or the reason why there is none. `E` defaults to every problem found in the input.
template<typename T, typename E = Problems>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_held(std::in_place_index<0>, std::move(value)) {}
    Result(E error) : m_held(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_held.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_held); }
    [[nodiscard]] T& value() & { return std::get<0>(m_held); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_held)); }
    [[nodiscard]] const E& error() const& { return std::get<1>(m_held); }
    [[nodiscard]] E&& error() && { return std::get<1>(std::move(m_held)); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

private:
    std::variant<T, E> m_held;
};

} // namespace comeback
