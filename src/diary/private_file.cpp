// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/private_file.h"

#include "diary/failure.h"
#include "diary/file_descriptor.h"
#include "diary/unfinished_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace comeback::diary {

namespace {

StorageError errorOf(int error, const std::string& path)
{
    return {failureOfErrno(error).problem(), path, error};
}

} // namespace

Stored<Done> writePrivateFile(const std::string& path, std::string_view bytes)
{
    try {
        const UnfinishedFile file(path);
        file.append(bytes);
        file.replace(path);
        return Done{};
    } catch (const Failure& failure) {
        return StorageError{failure.problem(), path, failure.code()};
    } catch (const std::exception&) {
        return StorageError{StorageProblem::Other, path, 0};
    }
}

Stored<std::optional<std::string>> readPrivateFile(const std::string& path, std::size_t mostBytes)
{
    // A pipe in its place must not hold the program up.
    const FileDescriptor file{open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file.isOpen() && errno == ENOENT)
        return std::optional<std::string>{};
    struct stat status
    {};
    if (!file.isOpen() || fstat(file.get(), &status) != 0)
        return errorOf(errno, path);
    if (!S_ISREG(status.st_mode))
        return StorageError{StorageProblem::NotADiary, path, 0};
    std::string bytes;
    std::array<char, 16'384> piece{};
    for (;;) {
        const ssize_t count = read(file.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errorOf(errno, path);
        if (count == 0)
            return std::optional{std::move(bytes)};
        bytes.append(piece.data(), static_cast<std::size_t>(count));
        if (bytes.size() > mostBytes)
            return StorageError{StorageProblem::NotADiary, path, 0};
    }
}

Stored<Done> removePrivateFile(const std::string& path)
{
    if (unlink(path.c_str()) == 0 || errno == ENOENT)
        return Done{};
    return errorOf(errno, path);
}

} // namespace comeback::diary
