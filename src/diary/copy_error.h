// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/failure.h"
#include "diary/storage_error.h"

#include <exception>
#include <string>
#include <utility>

namespace comeback::diary {

/// What keeps a diary from being copied or a copy from being used.
enum class CopyProblem : std::uint8_t {
    Storage,          ///< the file named in `storage` could not be read or written
    WindowOpen,       ///< the window, or another program, has the diary open
    NameTaken,        ///< a file stands where the copy should; it was left alone
    SameFile,         ///< the copy is the diary itself
    NothingWhole,     ///< a diary is so damaged that nothing of it can be read
    PassphraseNeeded, ///< the copy is encrypted, and no passphrase was given
    WrongPassphrase,  ///< or its first part was altered, which cannot be told apart
    SealBroken,       ///< an encrypted copy was cut short or altered
    SealTooCostly,    ///< an encrypted copy asks for more memory or time than any of ours
    SealNewer,        ///< an encrypted copy of a later version of the program
};

struct CopyError
{
    CopyProblem problem{};
    StorageError storage; ///< its path is the file that it is about

    friend bool operator==(const CopyError&, const CopyError&) = default;
};

template<typename T>
using Copied = Result<T, CopyError>;

/// The storage's failure as a failure to copy.
[[nodiscard]] inline CopyError storageFailed(const StorageError& error)
{
    return {CopyProblem::Storage, error};
}

/// Such an error on its way through this room; it never leaves it.
class CopyFailure : public std::exception
{
public:
    CopyFailure(CopyProblem problem, const std::string& path)
        : m_error{problem, {StorageProblem::Other, path, 0}}
    {}
    explicit CopyFailure(CopyError error) : m_error(std::move(error)) {}

    [[nodiscard]] const CopyError& error() const { return m_error; }
    [[nodiscard]] const char* what() const noexcept override { return "copy failure"; }

private:
    CopyError m_error;
};

/// Runs `work()`; whatever is thrown in it is a CopyError, about `path` unless it says otherwise.
template<typename Work>
[[nodiscard]] auto copying(const std::string& path, Work work) -> Copied<decltype(work())>
{
    try {
        return work();
    } catch (const CopyFailure& failure) {
        return failure.error();
    } catch (const Failure& failure) {
        return storageFailed(
            {failure.problem(), failure.path().empty() ? path : failure.path(), failure.code()});
    } catch (const std::exception&) {
        return storageFailed({StorageProblem::Other, path, 0});
    }
}

/// The value of a call that must have gone well; else its error goes on as a CopyFailure.
template<typename T>
[[nodiscard]] T orThrow(Copied<T> copied)
{
    if (!copied)
        throw CopyFailure{copied.error()};
    return std::move(*copied);
}
template<typename T>
[[nodiscard]] T orThrow(Stored<T> stored)
{
    if (!stored)
        throw CopyFailure{storageFailed(stored.error())};
    return std::move(*stored);
}

} // namespace comeback::diary
