// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv_reader.h"

#include "exchange/utf8.h"

#include <algorithm>

namespace comeback::exchange {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::string lineOf(std::string_view text, std::size_t at)
{
    return "line " + std::to_string(1 + std::ranges::count(text.substr(0, at), '\n'));
}

} // namespace

std::optional<Problem> checkCsvBytes(std::string_view& text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    if (text.find_first_not_of("\r\n ") == std::string_view::npos)
        return Problem{ProblemKind::Empty, "file", {}, "a header row"};
    if (text.size() > kMostCsvBytes)
        return Problem{ProblemKind::TooLong, "file", std::to_string(text.size()),
                       std::to_string(kMostCsvBytes)};
    if (const auto bad = firstBadUtf8(text))
        return Problem{ProblemKind::BadUtf8, lineOf(text, *bad), {}, "UTF-8"};
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return Problem{ProblemKind::BadSyntax, lineOf(text, zero), {}, "text"};
    return std::nullopt;
}

std::optional<char> namedSeparator(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    if (line.size() > 1 && line.starts_with('"') && line.ends_with('"'))
        line = line.substr(1, line.size() - 2);
    constexpr std::string_view kSign = "sep=";
    const bool named = line.size() == kSign.size() + 1 &&
                       std::ranges::equal(line.substr(0, kSign.size()), kSign, [](char a, char b) {
                           return a == b || (a >= 'A' && a <= 'Z' && a - 'A' + 'a' == b);
                       });
    // A letter, a figure or a quote would cut what it should hold together.
    constexpr std::string_view kSeparators = ",;\t|:~^ ";
    if (!named || kSeparators.find(line.back()) == std::string_view::npos)
        return std::nullopt;
    return line.back();
}

std::string countedCells(std::size_t count)
{
    return std::to_string(count) + (count == 1 ? " cell" : " cells");
}

CsvReader::CsvReader(std::string_view text, char separator) : m_text(text), m_separator(separator)
{
    if (!namedSeparator(text))
        return;
    m_at = std::min(text.find_first_of("\r\n"), text.size());
    if (m_at < text.size())
        skipLineEnd();
}

bool CsvReader::next(CsvRow& row)
{
    while (m_at < m_text.size() && atLineEnd())
        skipLineEnd();
    if (m_problem || m_at >= m_text.size())
        return false;
    row.line = m_line;
    std::size_t count = 0;
    for (;;) {
        if (count == kMostCells)
            return stop(ProblemKind::TooLong, "the row", std::to_string(kMostCells) + " cells");
        if (row.cells.size() <= count)
            row.cells.emplace_back();
        switch (readCell(row.cells[count++])) {
        case After::Cell:
            continue;
        case After::Row:
            row.cells.resize(count);
            return true;
        case After::Stop:
            return false;
        }
    }
}

CsvReader::After CsvReader::readCell(std::string& cell)
{
    cell.clear();
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted(cell) ? endCell() : After::Stop;
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
        ++m_at;
    cell = m_text.substr(begin, m_at - begin);
    return endCell();
}

bool CsvReader::readQuoted(std::string& cell)
{
    const std::size_t opened = m_line;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"')) {
            ++m_at;
            return true;
        }
        m_at += c == '"' ? 1 : 0;
        m_line += c == '\n' ? 1 : 0;
        cell += c;
    }
    m_line = opened;
    return stop(ProblemKind::BadSyntax, {}, "a closing quote (\")");
}

CsvReader::After CsvReader::endCell()
{
    if (m_at >= m_text.size())
        return After::Row;
    if (m_text[m_at] == m_separator) {
        ++m_at;
        return After::Cell;
    }
    if (atLineEnd()) {
        skipLineEnd();
        return After::Row;
    }
    static_cast<void>(
        stop(ProblemKind::BadSyntax, {}, "a separator or the end of the line after a quote (\")"));
    return After::Stop;
}

bool CsvReader::stop(ProblemKind kind, std::string given, std::string expected)
{
    m_problem =
        Problem{kind, "line " + std::to_string(m_line), std::move(given), std::move(expected)};
    return false;
}

bool CsvReader::atLineEnd() const
{
    return m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void CsvReader::skipLineEnd()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

} // namespace comeback::exchange
