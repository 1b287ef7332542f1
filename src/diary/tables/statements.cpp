// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/statements.h"

#include <tuple>

namespace comeback::diary {

SQLite::Statement& Statements::get(const char* sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end()) {
        found->second.reset();
        found->second.clearBindings();
        return found->second;
    }
    return m_prepared
        .emplace(std::piecewise_construct, std::forward_as_tuple(sql),
                 std::forward_as_tuple(m_database, sql))
        .first->second;
}

} // namespace comeback::diary
