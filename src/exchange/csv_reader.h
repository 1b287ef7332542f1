// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::exchange {

/// The most cells of a row and the most bytes of a file that are read.
inline constexpr std::size_t kMostCells = 1000;
inline constexpr std::size_t kMostCsvBytes = std::size_t{64} << 20;

struct CsvRow
{
    std::size_t line = 0; ///< where it begins, counted from 1; a quoted cell may span several
    std::vector<std::string> cells;
};

/// "1 cell", "2 cells": how long a row is, where it does not go with the header.
[[nodiscard]] std::string countedCells(std::size_t count);

/// Reads comma-separated values (RFC 4180, with any separator and any end of line), one row after
/// another, whatever the bytes are; lines without any character are passed over, and so is a first
/// one that names the separator. It looks at `text`, which must outlive it.
class CsvReader
{
public:
    CsvReader(std::string_view text, char separator);

    /// Reads the next row into `row`; false at the end of the file and at a problem.
    [[nodiscard]] bool next(CsvRow& row);
    /// Why reading stopped before the end: a quote that is never closed, something behind a closing
    /// quote, too many cells.
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    enum class After : unsigned char { Cell, Row, Stop };

    [[nodiscard]] After readCell(std::string& cell);
    [[nodiscard]] bool readQuoted(std::string& cell);
    [[nodiscard]] After endCell();
    [[nodiscard]] bool stop(ProblemKind kind, std::string given, std::string expected);
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::optional<Problem> m_problem;
};

/// The separator that the first line names for spreadsheets ("sep=;"), if it is such a line.
[[nodiscard]] std::optional<char> namedSeparator(std::string_view text);

/// What can be said of a file before it is read row by row: empty, too long, not UTF-8, with a zero
/// byte. A mark of byte order at the beginning is taken off `text`.
[[nodiscard]] std::optional<Problem> checkCsvBytes(std::string_view& text);

} // namespace comeback::exchange
