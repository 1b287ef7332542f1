// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace comeback::cli {

/// Rows of cells, printed in aligned columns with two spaces between them. Cells are kept to one
/// line.
class Table
{
public:
    void add(std::vector<std::string> row);
    /// Each row on a line of its own; no spaces at the end.
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows;
};

/// The text with every control character turned into a space, so that what a diary or a file holds
/// cannot steer the terminal.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace comeback::cli
