// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/instance_lock.h"

#include "diary/failure.h"
#include "diary/new_diary.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <utility>

namespace comeback::diary {

namespace {

/// Two names of one diary have one lock: links are followed first.
std::string lockPathOf(const std::string& diaryPath)
{
    return std::filesystem::weakly_canonical(diaryPath).string() + ".lock";
}

/// For reading only, so that an existing lock can be taken where nothing may be written.
int openLock(const std::string& path)
{
    const int descriptor =
        open(path.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor >= 0)
        return descriptor;
    const int error = errno;
    const auto folder = std::filesystem::path(path).parent_path();
    const bool folderIsReadable = access(folder.c_str(), R_OK | X_OK) == 0;
    if (error == EACCES && folderIsReadable && access(folder.c_str(), W_OK) != 0)
        throw Failure{StorageProblem::ReadOnly, error};
    throw failureOfErrno(error);
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
        return lock;
    } catch (const Failure& failure) {
        return StorageError{failure.problem(), diaryPath, failure.code()};
    } catch (const std::exception&) {
        return StorageError{StorageProblem::Other, diaryPath, 0};
    }
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
