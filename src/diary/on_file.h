// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/failure.h"

#include <SQLiteCpp/Database.h>

#include <filesystem>
#include <memory>
#include <string>

namespace comeback::diary {

/// The connection that some work on a file other than the diary has, so that its errors can be
/// asked for.
struct FileUse
{
    std::unique_ptr<SQLite::Database> database;
};

/// Runs `work(use)`; whatever fails in it is a Failure that tells of `path`.
template<typename Work>
auto onFile(const std::string& path, Work work)
{
    FileUse use;
    try {
        return work(use);
    } catch (const Failure& failure) {
        throw Failure{failure.problem(), failure.code(),
                      failure.path().empty() ? path : failure.path()};
    } catch (const SQLite::Exception& exception) {
        const Failure failure = failureOf(exception, use.database.get());
        throw Failure{failure.problem(), failure.code(), path};
    } catch (const std::filesystem::filesystem_error& error) {
        const Failure failure = failureOfErrno(error.code().value());
        throw Failure{failure.problem(), failure.code(), path};
    }
}

} // namespace comeback::diary
