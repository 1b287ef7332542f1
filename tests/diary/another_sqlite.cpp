// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/another_sqlite.h"

#include <dlfcn.h>
#include <sqlite3.h>

#include <cstdarg>
#include <string_view>
#include <utility>

namespace comeback::diary::test {

namespace {

thread_local std::optional<Difference> t_difference;

/// The function of the library behind this program.
template<typename Function>
Function realOf(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isMeant(const char* sql, std::string Difference::*statement)
{
    return t_difference && !((*t_difference).*statement).empty() &&
           std::string_view{sql} == (*t_difference).*statement;
}

} // namespace

AnotherSqlite::AnotherSqlite(Difference difference)
{
    t_difference = std::move(difference);
}

AnotherSqlite::~AnotherSqlite()
{
    t_difference.reset();
}

// These stand in the program itself, so they are found before those of SQLite.
extern "C" {
int sqlite3_db_config(sqlite3* handle, int option, ...)
{
    va_list rest;
    va_start(rest, option);
    const int wanted = va_arg(rest, int);
    int* const found = va_arg(rest, int*);
    va_end(rest);
    if (t_difference && t_difference->refusedSwitch == option)
        return SQLITE_ERROR;
    static const auto real = realOf<int (*)(sqlite3*, int, ...)>("sqlite3_db_config");
    const int code = real(handle, option, wanted, found);
    if (t_difference && t_difference->keptSwitch == option)
        *found = 1 - *found;
    return code;
}
int sqlite3_limit(sqlite3* handle, int limit, int value)
{
    static const auto real = realOf<int (*)(sqlite3*, int, int)>("sqlite3_limit");
    const bool kept = t_difference && t_difference->keptLimit == limit;
    return real(handle, limit, kept ? -1 : value);
}
int sqlite3_prepare_v2(sqlite3* handle, const char* sql, int size, sqlite3_stmt** statement,
                       const char** rest)
{
    using Real = int (*)(sqlite3*, const char*, int, sqlite3_stmt**, const char**);
    static const auto real = realOf<Real>("sqlite3_prepare_v2");
    if (isMeant(sql, &Difference::prepared))
        return real(handle, t_difference->understood.c_str(), -1, statement, rest);
    return real(handle, sql, size, statement, rest);
}
int sqlite3_exec(sqlite3* handle, const char* sql, int (*visit)(void*, int, char**, char**),
                 void* argument, char** message)
{
    using Real = int (*)(sqlite3*, const char*, int (*)(void*, int, char**, char**), void*, char**);
    static const auto real = realOf<Real>("sqlite3_exec");
    return real(handle,
                isMeant(sql, &Difference::executed) ? t_difference->understood.c_str() : sql, visit,
                argument, message);
}
}

} // namespace comeback::diary::test
