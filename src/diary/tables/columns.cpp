// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/columns.h"

#include <sqlite3.h>

#include <limits>

namespace comeback::diary {

namespace {

int narrow(std::int64_t value)
{
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw Failure{StorageProblem::Damaged};
    return static_cast<int>(value);
}

} // namespace

std::int64_t RowReader::number()
{
    const auto value = numberIf();
    if (!value)
        throw Failure{StorageProblem::Damaged};
    return *value;
}

int RowReader::whole()
{
    return narrow(number());
}

std::optional<std::int64_t> RowReader::numberIf()
{
    const int column = m_next++;
    const int type = sqlite3_column_type(m_row, column);
    if (type == SQLITE_NULL)
        return std::nullopt;
    if (type != SQLITE_INTEGER)
        throw Failure{StorageProblem::Damaged};
    return sqlite3_column_int64(m_row, column);
}

std::optional<int> RowReader::wholeIf()
{
    const auto value = numberIf();
    if (!value)
        return std::nullopt;
    return narrow(*value);
}

std::optional<bool> RowReader::yesNoIf()
{
    const auto value = numberIf();
    if (!value)
        return std::nullopt;
    return *value != 0;
}

Pain RowReader::pain()
{
    const auto pain = Pain::from(whole());
    if (!pain)
        throw Failure{StorageProblem::Damaged};
    return *pain;
}

std::string RowReader::text()
{
    return textIf().value_or(std::string{});
}

std::optional<std::string> RowReader::textIf()
{
    const int column = m_next++;
    const int type = sqlite3_column_type(m_row, column);
    if (type == SQLITE_NULL)
        return std::nullopt;
    if (type != SQLITE_TEXT)
        throw Failure{StorageProblem::Damaged};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_row, column));
    return std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_row, column)));
}

std::string RowReader::blob()
{
    const int column = m_next++;
    if (sqlite3_column_type(m_row, column) != SQLITE_BLOB)
        throw Failure{StorageProblem::Damaged};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_row, column));
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_row, column))};
}

Binder& Binder::number(std::int64_t value)
{
    m_statement.bind(m_next++, value);
    return *this;
}

Binder& Binder::number(const std::optional<std::int64_t>& value)
{
    if (value)
        return number(*value);
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::number(const std::optional<int>& value)
{
    if (value)
        return number(std::int64_t{*value});
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::yesNo(const std::optional<bool>& value)
{
    if (value)
        return yesNo(*value);
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::text(std::string_view value)
{
    m_statement.bind(m_next++, std::string(value));
    return *this;
}

Binder& Binder::textIf(std::string_view value)
{
    if (!value.empty())
        return text(value);
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::textOrNull(const std::optional<std::string>& value)
{
    if (value)
        return text(*value);
    m_statement.bind(m_next++);
    return *this;
}

Binder& Binder::blob(std::string_view value)
{
    m_statement.bind(m_next++, value.data(), static_cast<int>(value.size()));
    return *this;
}

} // namespace comeback::diary
