// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/choices.h"
#include "diary/failure.h"
#include "diary/tables/query.h"
#include "engine/entry.h"

#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comeback::diary {

/// Reads the columns of one row from left to right. A value that the tables do not allow is a
/// Failure: Damaged.
class RowReader
{
public:
    explicit RowReader(const Query& query) : m_row(query.row()) {}

    [[nodiscard]] std::int64_t number();
    [[nodiscard]] int whole();
    [[nodiscard]] std::optional<std::int64_t> numberIf();
    [[nodiscard]] std::optional<int> wholeIf();
    [[nodiscard]] std::optional<bool> yesNoIf();
    [[nodiscard]] bool yesNo() { return whole() != 0; }
    [[nodiscard]] Pain pain();
    /// Empty if the column is NULL.
    [[nodiscard]] std::string text();
    [[nodiscard]] std::optional<std::string> textIf();
    [[nodiscard]] std::string blob();
    template<typename E>
    [[nodiscard]] E choice()
    {
        const auto value = fromName<E>(text());
        if (!value)
            throw Failure{StorageProblem::Damaged};
        return *value;
    }

private:
    sqlite3_stmt* m_row;
    int m_next = 0;
};

/// Binds the parameters of a statement from left to right.
class Binder
{
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}

    Binder& number(std::int64_t value);
    Binder& number(const std::optional<std::int64_t>& value);
    Binder& number(const std::optional<int>& value);
    Binder& number(int value) { return number(std::int64_t{value}); }
    Binder& yesNo(const std::optional<bool>& value);
    Binder& yesNo(bool value) { return number(std::int64_t{value ? 1 : 0}); }
    Binder& text(std::string_view value);
    /// NULL if empty.
    Binder& textIf(std::string_view value);
    Binder& textOrNull(const std::optional<std::string>& value);
    Binder& blob(std::string_view value);
    template<typename E>
    Binder& choice(E value)
    {
        return text(nameOf(value));
    }

private:
    SQLite::Statement& m_statement;
    int m_next = 1;
};

} // namespace comeback::diary
