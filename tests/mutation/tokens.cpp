// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation/tokens.h"

#include <array>
#include <cctype>

namespace comeback::test {

namespace {

using namespace std::string_view_literals;

constexpr std::array kOperators{"<=>"sv, "<<="sv, ">>="sv, "->*"sv, "..."sv, "::"sv, "->"sv,
                                "++"sv,  "--"sv,  "<="sv,  ">="sv,  "=="sv,  "!="sv, "&&"sv,
                                "||"sv,  "+="sv,  "-="sv,  "*="sv,  "/="sv,  "%="sv, "&="sv,
                                "|="sv,  "^="sv,  "<<"sv,  ">>"sv};

bool isSpace(char c)
{
    return std::isspace(static_cast<unsigned char>(c)) != 0;
}
bool isDigit(char c)
{
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}
bool isWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

class Lexer
{
public:
    explicit Lexer(std::string_view source) : m_source(source) {}

    std::vector<Token> run()
    {
        while (m_at < m_source.size())
            step();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] char look(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_source.size() ? m_source[m_at + ahead] : '\0';
    }
    [[nodiscard]] bool startsWith(std::string_view text) const
    {
        return m_source.substr(m_at).starts_with(text);
    }

    void step()
    {
        if (isSpace(look()))
            ++m_at;
        else if (startsWith("//") || (look() == '#' && atLineStart()))
            skipTo("\n");
        else if (startsWith("/*"))
            skipTo("*/");
        else if (startsWith("R\"("))
            take(TokenKind::Literal, endOf(")\"", m_at + 3));
        else if (look() == '"' || look() == '\'')
            take(TokenKind::Literal, endOfQuoted());
        else if (isDigit(look()))
            take(TokenKind::Number, endWhile([this](std::size_t at) { return isInNumber(at); }));
        else if (isWord(look()))
            take(TokenKind::Word,
                 endWhile([this](std::size_t at) { return isWord(m_source[at]); }));
        else
            take(TokenKind::Operator, endOfOperator());
    }

    [[nodiscard]] bool atLineStart() const
    {
        const auto before = m_source.substr(0, m_at).find_last_not_of(" \t");
        return before == std::string_view::npos || m_source[before] == '\n';
    }

    void skipTo(std::string_view end) { m_at = endOf(end, m_at); }

    [[nodiscard]] std::size_t endOf(std::string_view end, std::size_t from) const
    {
        const auto found = m_source.find(end, from);
        return found == std::string_view::npos ? m_source.size() : found + end.size();
    }

    [[nodiscard]] std::size_t endOfQuoted() const
    {
        std::size_t at = m_at + 1;
        while (at < m_source.size() && m_source[at] != m_source[m_at])
            at += m_source[at] == '\\' ? 2 : 1;
        return at + 1;
    }

    /// A point or a digit separator belongs to a number where a digit follows.
    [[nodiscard]] bool isInNumber(std::size_t at) const
    {
        const char c = m_source[at];
        const bool digitNext = at + 1 < m_source.size() && isDigit(m_source[at + 1]);
        return isWord(c) || ((c == '.' || c == '\'') && digitNext);
    }

    template<typename Test>
    [[nodiscard]] std::size_t endWhile(Test inside) const
    {
        std::size_t at = m_at;
        while (at < m_source.size() && inside(at))
            ++at;
        return at;
    }

    [[nodiscard]] std::size_t endOfOperator() const
    {
        for (const std::string_view each : kOperators)
            if (startsWith(each))
                return m_at + each.size();
        return m_at + 1;
    }

    void take(TokenKind kind, std::size_t end)
    {
        const bool before = m_at > 0 && isSpace(m_source[m_at - 1]);
        const bool after = end < m_source.size() && isSpace(m_source[end]);
        m_tokens.push_back({kind, m_at, m_source.substr(m_at, end - m_at), before, after});
        m_at = end;
    }

    std::string_view m_source;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
};

bool opens(const Token& token)
{
    return token.is("(") || token.is("[") || token.is("{");
}
bool closes(const Token& token)
{
    return token.is(")") || token.is("]") || token.is("}");
}

} // namespace

std::vector<Token> tokensOf(std::string_view source)
{
    return Lexer(source).run();
}

std::size_t closing(const std::vector<Token>& tokens, std::size_t open)
{
    int depth = 0;
    for (std::size_t at = open; at < tokens.size(); ++at) {
        if (tokens[at].kind != TokenKind::Operator)
            continue;
        depth += opens(tokens[at]) ? 1 : 0;
        depth -= closes(tokens[at]) ? 1 : 0;
        if (depth == 0)
            return at;
    }
    return tokens.size();
}

} // namespace comeback::test
