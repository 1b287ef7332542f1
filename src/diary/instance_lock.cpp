// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/instance_lock.h"

#include "diary/failure.h"
#include "diary/new_diary.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <utility>

namespace comeback::diary {

namespace {

/// Two names of one diary have one lock: links are followed first.
std::string lockPathOf(const std::string& diaryPath)
{
    return std::filesystem::weakly_canonical(diaryPath).string() + ".lock";
}

/// For reading only where nothing may be written, so that an existing lock can be taken all the
/// same.
int openLock(const std::string& path)
{
    constexpr int kFlags = O_CREAT | O_CLOEXEC | O_NOFOLLOW;
    int descriptor = open(path.c_str(), O_RDWR | kFlags, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        descriptor = open(path.c_str(), O_RDONLY | kFlags, S_IRUSR | S_IWUSR);
    if (descriptor >= 0)
        return descriptor;
    const int error = errno;
    const auto folder = std::filesystem::path(path).parent_path();
    const bool folderIsReadable = access(folder.c_str(), R_OK | X_OK) == 0;
    if (error == EACCES && folderIsReadable && access(folder.c_str(), W_OK) != 0)
        throw Failure{StorageProblem::ReadOnly, error};
    throw failureOfErrno(error);
}

/// Leaves the number of this process for a second start to find; the lock holds without it.
void signLock(int descriptor)
{
    const std::string pid = std::to_string(getpid());
    if (ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const auto written = pwrite(descriptor, pid.data(), pid.size(), 0);
}

} // namespace

Stored<InstanceLock> InstanceLock::take(const std::string& diaryPath)
{
    try {
        const std::string path = lockPathOf(diaryPath);
        makeFolderFor(path);
        InstanceLock lock{openLock(path)};
        if (flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
            throw failureOfErrno(errno);
        signLock(lock.m_descriptor);
        return lock;
    } catch (const Failure& failure) {
        return StorageError{failure.problem(), diaryPath, failure.code()};
    } catch (const std::exception&) {
        return StorageError{StorageProblem::Other, diaryPath, 0};
    }
}

std::optional<std::int64_t> InstanceLock::holder(const std::string& diaryPath)
{
    std::error_code error;
    const auto path = std::filesystem::weakly_canonical(diaryPath, error).string() + ".lock";
    if (error)
        return std::nullopt;
    const int descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return std::nullopt;
    std::array<char, 20> text{};
    const auto count = read(descriptor, text.data(), text.size());
    close(descriptor);
    std::int64_t pid = 0;
    const auto end = text.data() + std::max<ssize_t>(count, 0);
    if (std::from_chars(text.data(), end, pid).ec != std::errc{} || pid < 2)
        return std::nullopt;
    return pid;
}

InstanceLock::InstanceLock(InstanceLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{}

InstanceLock& InstanceLock::operator=(InstanceLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace comeback::diary
