// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace comeback::exchange {

/// Writes JSON on one line, value after value, behind what a text holds already: for documents
/// whose tree would take longer to build than the text to write. Text that is not UTF-8 is replaced
/// by U+FFFD, as `toText` does. That members have names and that no name comes twice is the
/// caller's to see to.
class JsonWriter
{
public:
    explicit JsonWriter(std::string& text) : m_text(text) {}

    void value(std::string_view text);
    void value(const char* text) { value(std::string_view(text)); }
    void value(int number);
    void value(bool answer);
    /// An object with what `inside` writes.
    template<std::invocable Inside>
    void object(Inside inside)
    {
        open('{');
        inside();
        m_text += '}';
    }
    /// A list of what `inside` writes.
    template<std::invocable Inside>
    void list(Inside inside)
    {
        open('[');
        inside();
        m_text += ']';
    }

    /// The name of the member whose value comes next.
    void name(std::string_view name);
    template<typename Value>
    void member(std::string_view itsName, const Value& itsValue)
    {
        name(itsName);
        value(itsValue);
    }
    template<std::invocable Inside>
    void objectMember(std::string_view itsName, Inside inside)
    {
        name(itsName);
        object(inside);
    }
    template<std::invocable Inside>
    void listMember(std::string_view itsName, Inside inside)
    {
        name(itsName);
        list(inside);
    }

private:
    void open(char bracket);
    /// A comma, unless this is the first value in its object or list, or the one of a member.
    void separate();

    std::string& m_text;
};

} // namespace comeback::exchange
