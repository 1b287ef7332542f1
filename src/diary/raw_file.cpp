// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/raw_file.h"

#include "diary/failure.h"
#include "diary/file_descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <functional>
#include <string_view>
#include <thread>

namespace comeback::diary {

namespace {

// Where SQLite's locks lie: https://www.sqlite.org/src/file/src/os.h
constexpr off_t kSharedFirst = 0x40000002;
constexpr off_t kSharedSize = 510;
constexpr int kTries = 20;
constexpr std::chrono::milliseconds kPause{100};

/// O_NONBLOCK: a FIFO must not hang us.
FileDescriptor openRaw(const std::string& path)
{
    FileDescriptor file{open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file.isOpen())
        throw failureOfErrno(errno, path);
    struct stat status
    {};
    if (fstat(file.get(), &status) != 0)
        throw failureOfErrno(errno, path);
    if (!S_ISREG(status.st_mode))
        throw Failure{StorageProblem::NotADiary, 0, path};
    return file;
}

using Visit = std::function<void(std::string_view)>;

void eachPiece(const FileDescriptor& file, const std::string& path, const Visit& visit)
{
    std::array<char, 65'536> buffer{};
    for (;;) {
        const ssize_t got = read(file.get(), buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw failureOfErrno(errno, path);
        if (got == 0)
            return;
        visit({buffer.data(), static_cast<std::size_t>(got)});
    }
}

/// The lock of a reader, until the file is closed; where there are no locks, none.
void lockForReading(const FileDescriptor& file, const std::string& path)
{
    for (int attempt = 0; attempt < kTries; ++attempt) {
        struct flock lock
        {};
        lock.l_type = F_RDLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = kSharedFirst;
        lock.l_len = kSharedSize;
        if (fcntl(file.get(), F_SETLK, &lock) == 0 || (errno != EAGAIN && errno != EACCES))
            return;
        std::this_thread::sleep_for(kPause);
    }
    throw Failure{StorageProblem::Locked, EAGAIN, path};
}

} // namespace

std::string readRaw(const std::string& path, std::uint64_t most)
{
    std::string bytes;
    const FileDescriptor file = openRaw(path);
    std::array<char, 65'536> buffer{};
    while (bytes.size() < most) {
        const std::size_t wanted = std::min<std::uint64_t>(buffer.size(), most - bytes.size());
        const ssize_t got = read(file.get(), buffer.data(), wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw failureOfErrno(errno, path);
        if (got == 0)
            break;
        bytes.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return bytes;
}

std::uintmax_t rawSize(const std::string& path)
{
    struct stat status
    {};
    if (stat(path.c_str(), &status) != 0)
        throw failureOfErrno(errno, path);
    return static_cast<std::uintmax_t>(status.st_size);
}

void copyRaw(const std::string& path, const UnfinishedFile& to)
{
    const FileDescriptor file = openRaw(path);
    lockForReading(file, path);
    eachPiece(file, path, [&](std::string_view piece) { to.append(piece); });
    const std::string journal = path + "-journal";
    struct stat status
    {};
    if (lstat(journal.c_str(), &status) != 0)
        return;
    const FileDescriptor beside = openRaw(journal);
    eachPiece(beside, journal, [&](std::string_view piece) { to.appendJournal(piece); });
}

} // namespace comeback::diary
