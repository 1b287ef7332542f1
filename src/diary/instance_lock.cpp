// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/instance_lock.h"

#include "diary/failure.h"
#include "diary/new_diary.h"
#include "diary/privacy.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <string_view>
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

/// What a process writes into its lock: its number, and the mark by which a second start knows
/// that the number is not that of a stranger. A number means another process on another computer,
/// in a container, after a restart, and where a lock that may not be written keeps an old one.
std::optional<std::string> signatureOf(std::int64_t pid)
{
    const auto mark = markOfProcess(pid);
    return mark ? std::optional{std::to_string(pid) + '\n' + *mark + '\n'} : std::nullopt;
}

/// Leaves the signature of this process for a second start to find; the lock holds without it.
void signLock(int descriptor)
{
    const std::string signature = signatureOf(getpid()).value_or(std::string{});
    if (ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const auto written = pwrite(descriptor, signature.data(), signature.size(), 0);
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
    std::array<char, 512> bytes{};
    const auto count = read(descriptor, bytes.data(), bytes.size());
    close(descriptor);
    const std::string_view text(bytes.data(),
                                static_cast<std::size_t>(std::max<ssize_t>(count, 0)));
    std::int64_t pid = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), pid).ec != std::errc{} || pid < 2)
        return std::nullopt;
    return signatureOf(pid) == text ? std::optional{pid} : std::nullopt;
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
