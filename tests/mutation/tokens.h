// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace comeback::test {

enum class TokenKind : std::uint8_t { Word, Number, Literal, Operator };

/// A token of a C++ source; `text` points into the source.
struct Token
{
    TokenKind kind{};
    std::size_t offset = 0;
    std::string_view text;
    bool spaceBefore = false;
    bool spaceAfter = false;

    [[nodiscard]] bool is(std::string_view what) const { return text == what; }
    [[nodiscard]] std::size_t end() const { return offset + text.size(); }
    /// An operator between spaces: a comparison and not the bracket of a template, a product and
    /// not a pointer.
    [[nodiscard]] bool isBinary() const
    {
        return kind == TokenKind::Operator && spaceBefore && spaceAfter;
    }
};

/// The tokens of a source without comments and preprocessor lines.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view source);

/// The place of the bracket that closes the one at `open`, or the number of tokens.
[[nodiscard]] std::size_t closing(const std::vector<Token>& tokens, std::size_t open);

} // namespace comeback::test
