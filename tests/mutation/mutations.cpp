// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation/mutations.h"

#include "mutation/tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>

namespace comeback::test {

namespace {

using namespace std::string_view_literals;

struct Swap
{
    std::string_view from;
    std::string_view to;
};

/// Operators that stand between two operands.
constexpr std::array kBinary{Swap{"<", "<="},  Swap{"<", ">="},  Swap{"<=", "<"},  Swap{"<=", ">"},
                             Swap{">", ">="},  Swap{">", "<="},  Swap{">=", ">"},  Swap{">=", "<"},
                             Swap{"==", "!="}, Swap{"!=", "=="}, Swap{"&&", "||"}, Swap{"||", "&&"},
                             Swap{"+", "-"},   Swap{"-", "+"},   Swap{"*", "/"},   Swap{"/", "*"},
                             Swap{"%", "/"},   Swap{"+=", "-="}, Swap{"-=", "+="}, Swap{"*=", "/="},
                             Swap{"/=", "*="}, Swap{"|=", "&="}, Swap{"&=", "|="}};

constexpr std::array kWords{Swap{"true", "false"},    Swap{"false", "true"},
                            Swap{"min", "max"},       Swap{"max", "min"},
                            Swap{"any_of", "all_of"}, Swap{"all_of", "any_of"}};

/// Words that a statement to delete does not begin with: declarations, and what holds statements.
constexpr std::array kNotDeleted{
    "return"sv,   "if"sv,     "for"sv,    "while"sv,         "switch"sv,    "case"sv,
    "default"sv,  "else"sv,   "do"sv,     "const"sv,         "constexpr"sv, "auto"sv,
    "using"sv,    "static"sv, "struct"sv, "class"sv,         "enum"sv,      "namespace"sv,
    "template"sv, "inline"sv, "friend"sv, "static_assert"sv, "public"sv,    "private"sv};

class Mutator
{
public:
    explicit Mutator(std::string_view source) : m_source(source), m_tokens(tokensOf(source)) {}

    std::vector<Mutation> run()
    {
        for (std::size_t at = 0; at < m_tokens.size(); ++at) {
            const Token& token = m_tokens[at];
            if (token.kind == TokenKind::Number)
                changeNumber(token);
            else if (token.kind == TokenKind::Word)
                changeWord(at);
            else if (token.kind == TokenKind::Operator)
                changeOperator(token);
            if (beginsStatement(at))
                deleteStatement(at);
        }
        std::ranges::stable_sort(m_mutations, {}, &Mutation::offset);
        return std::move(m_mutations);
    }

private:
    void replace(const Token& token, std::string_view with)
    {
        m_mutations.push_back({token.offset, token.text.size(), std::string(with)});
    }

    void changeOperator(const Token& token)
    {
        if (token.isBinary())
            for (const Swap& swap : kBinary)
                if (token.is(swap.from))
                    replace(token, swap.to);
        if (token.is("?")) {
            replace(token, "&& false ?");
            replace(token, "|| true ?");
        }
        if (token.is("!") && !token.spaceAfter)
            replace(token, "");
        if (token.is("++") || token.is("--"))
            replace(token, token.is("++") ? "--" : "++");
    }

    void changeWord(std::size_t at)
    {
        for (const Swap& swap : kWords)
            if (m_tokens[at].is(swap.from))
                replace(m_tokens[at], swap.to);
        const bool branches = m_tokens[at].is("if") || m_tokens[at].is("while");
        if (branches && at + 1 < m_tokens.size() && m_tokens[at + 1].is("("))
            changeCondition(at + 1);
    }

    /// Takes a branch always, and never. A condition that declares what the branch uses stays.
    void changeCondition(std::size_t open)
    {
        const std::size_t close = closing(m_tokens, open);
        std::size_t first = open + 1;
        for (std::size_t at = first; at < close; ++at)
            if (m_tokens[at].is(";"))
                first = at + 1;
        const auto declares = [this](std::size_t from, std::size_t to) {
            return std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(from),
                               m_tokens.begin() + static_cast<std::ptrdiff_t>(to),
                               [](const Token& token) { return token.is("="); });
        };
        if (close >= m_tokens.size() || first >= close || declares(first, close))
            return;
        const std::size_t begin = m_tokens[first].offset;
        const std::size_t length = m_tokens[close].offset - begin;
        const bool loop = m_tokens[open - 1].is("while");
        if (!loop)
            m_mutations.push_back({begin, length, "true"});
        m_mutations.push_back({begin, length, "false"});
    }

    void changeNumber(const Token& token)
    {
        std::string digits;
        std::ranges::copy_if(token.text, std::back_inserter(digits),
                             [](char c) { return c != '\''; });
        if (digits.find('.') != std::string::npos) {
            replace(token, std::string(token.text) + " * 1.5");
            return;
        }
        long long value = 0;
        const char* end = digits.data() + digits.size();
        const auto read = std::from_chars(digits.data(), end, value);
        if (read.ec != std::errc() || digits.starts_with("0x"))
            return;
        const std::string suffix(read.ptr, end);
        replace(token, std::to_string(value + 1) + suffix);
        if (value > 0)
            replace(token, std::to_string(value - 1) + suffix);
    }

    [[nodiscard]] bool beginsStatement(std::size_t at) const
    {
        if (at == 0 || !followsEnd(at))
            return false;
        const Token& token = m_tokens[at];
        const bool word = token.kind == TokenKind::Word &&
                          std::ranges::find(kNotDeleted, token.text) == kNotDeleted.end();
        return word || token.is("++") || token.is("--");
    }

    [[nodiscard]] bool followsEnd(std::size_t at) const
    {
        const Token& before = m_tokens[at - 1];
        if (before.is("{") || before.is("}") || before.is(";") || before.is("else"))
            return true;
        return before.is(")") && closesHead(at - 1);
    }

    /// Whether a bracket closes the head of an if, a for or a while.
    [[nodiscard]] bool closesHead(std::size_t close) const
    {
        for (std::size_t at = 0; at + 1 < close; ++at) {
            const bool head =
                m_tokens[at].is("if") || m_tokens[at].is("for") || m_tokens[at].is("while");
            if (head && m_tokens[at + 1].is("(") && closing(m_tokens, at + 1) == close)
                return true;
        }
        return false;
    }

    void deleteStatement(std::size_t first)
    {
        bool acts = m_tokens[first].is("break") || m_tokens[first].is("continue");
        for (std::size_t at = first; at < m_tokens.size(); ++at) {
            const Token& token = m_tokens[at];
            if (token.is(";")) {
                if (acts)
                    m_mutations.push_back(
                        {m_tokens[first].offset, token.offset - m_tokens[first].offset, ""});
                return;
            }
            if (token.is("{") || token.is("}") || token.is(",") || token.is(":"))
                return;
            const bool two = at > first && token.kind == TokenKind::Word &&
                             m_tokens[at - 1].kind == TokenKind::Word;
            if (!acts && (two || declaresBehindType(first, at)))
                return;
            acts = acts || token.is("=") || token.is("(") || token.is("++") || token.is("--") ||
                   (token.text.size() == 2 && token.text[1] == '=' && token.isBinary());
            if (token.is("(") || token.is("["))
                at = closing(m_tokens, at) - 1;
        }
    }

    /// "Type* name", "Type& name", "Type<T> name".
    [[nodiscard]] bool declaresBehindType(std::size_t first, std::size_t at) const
    {
        if (at == first || m_tokens[at].kind != TokenKind::Word || !m_tokens[at].spaceBefore)
            return false;
        const Token& before = m_tokens[at - 1];
        return before.is("*") || before.is("&") || before.is(">") || before.is("&&");
    }

    std::string_view m_source;
    std::vector<Token> m_tokens;
    std::vector<Mutation> m_mutations;
};

std::string onOneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n';
        if (!space || (!line.empty() && line.back() != ' '))
            line.push_back(space ? ' ' : c);
    }
    return line;
}

} // namespace

std::vector<Mutation> mutationsOf(std::string_view source)
{
    return Mutator(source).run();
}

std::string mutated(std::string_view source, const Mutation& mutation)
{
    std::string changed(source);
    return changed.replace(mutation.offset, mutation.length, mutation.replacement);
}

std::size_t lineNumberOf(std::string_view source, const Mutation& mutation)
{
    return static_cast<std::size_t>(std::ranges::count(source.substr(0, mutation.offset), '\n')) +
           1;
}

std::string_view lineOf(std::string_view source, const Mutation& mutation)
{
    const auto before = source.substr(0, mutation.offset).rfind('\n');
    const auto start =
        source.find_first_not_of(' ', before == std::string_view::npos ? 0 : before + 1);
    return source.substr(start, source.find('\n', mutation.offset) - start);
}

std::string describe(std::string_view source, const Mutation& mutation)
{
    const std::string before = onOneLine(source.substr(mutation.offset, mutation.length));
    const std::string after = mutation.replacement.empty() ? "nothing" : mutation.replacement;
    return before + " -> " + after;
}

} // namespace comeback::test
