// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::test {

/// One small change to a source file, such as a slip of a programmer's hand would be: another
/// comparison, a constant off by one, a branch always or never taken, a statement gone.
struct Mutation
{
    std::size_t offset = 0; ///< in bytes from the start of the file
    std::size_t length = 0; ///< of what is replaced
    std::string replacement;
};

/// Every change that the mutator knows of, in the order of the file. The source is C++ as
/// clang-format leaves it: a binary operator stands between spaces, the bracket of a template does
/// not. Not all of them compile.
[[nodiscard]] std::vector<Mutation> mutationsOf(std::string_view source);

/// The source with the change made.
[[nodiscard]] std::string mutated(std::string_view source, const Mutation& mutation);

/// The line that the change is in, counted from 1, and its text without the indentation.
[[nodiscard]] std::size_t lineNumberOf(std::string_view source, const Mutation& mutation);
[[nodiscard]] std::string_view lineOf(std::string_view source, const Mutation& mutation);

/// "a < b" as people read it: what stood there, an arrow, what stands there now, on one line.
[[nodiscard]] std::string describe(std::string_view source, const Mutation& mutation);

} // namespace comeback::test
