// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <exception>
#include <string>
#include <utility>

namespace comeback::diary {

/// A failure of the storage on its way through this room. It never leaves it: the connection turns
/// it into a StorageError with the path.
class Failure : public std::exception
{
public:
    explicit Failure(StorageProblem problem, int code = 0, std::string path = {})
        : m_problem(problem), m_code(code), m_path(std::move(path))
    {}

    [[nodiscard]] StorageProblem problem() const { return m_problem; }
    [[nodiscard]] int code() const { return m_code; }
    /// The file that failed, where it is another than the diary; else empty.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] const char* what() const noexcept override { return "storage failure"; }

private:
    StorageProblem m_problem;
    int m_code;
    std::string m_path;
};

/// What an errno of a file operation means; `path` is the file, where it is another than the diary.
[[nodiscard]] Failure failureOfErrno(int error, const std::string& path = {});

/// What SQLite's error means; `database`, where there is one, tells the errno behind it. To be
/// called before anything else is done with the connection.
[[nodiscard]] Failure failureOf(const SQLite::Exception& exception, SQLite::Database* database);

/// Whether a second look may find the file in order: a read error that passes looks the same as
/// damage.
[[nodiscard]] bool worthAnotherLook(StorageProblem problem);

} // namespace comeback::diary
