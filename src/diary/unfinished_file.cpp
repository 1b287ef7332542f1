// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/unfinished_file.h"

#include "diary/examine.h"
#include "diary/failure.h"
#include "diary/file_descriptor.h"
#include "diary/hashing.h"
#include "diary/new_diary.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>

namespace comeback::diary {

namespace {

namespace fs = std::filesystem;

/// One large write to a full disk may come back short; so small ones fail where they stand.
constexpr std::size_t kPiece = 65'536;

void appendTo(const std::string& path, std::string_view bytes, const std::string& target)
{
    const FileDescriptor file{
        open(path.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR)};
    if (!file.isOpen())
        throw failureOfErrno(errno, target);
    while (!bytes.empty()) {
        const ssize_t written = write(file.get(), bytes.data(), std::min(bytes.size(), kPiece));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throw failureOfErrno(written == 0 ? ENOSPC : errno, target);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

std::string unfinishedNameBeside(const std::string& target)
{
    const auto name = std::string(kUnfinishedPrefix) + uuidText(randomUuid()).substr(0, 8);
    return (fs::absolute(target).parent_path() / name).string();
}

UnfinishedFile::UnfinishedFile(const std::string& target)
    : m_target(target), m_path(unfinishedNameBeside(target))
{
    try {
        makeFile(m_path);
    } catch (const Failure& failure) {
        throw Failure{failure.problem(), failure.code(), target};
    }
}

UnfinishedFile::~UnfinishedFile()
{
    unlink(m_path.c_str());
    unlink((m_path + "-journal").c_str());
}

void UnfinishedFile::append(std::string_view bytes) const
{
    appendTo(m_path, bytes, m_target);
}

void UnfinishedFile::appendJournal(std::string_view bytes) const
{
    appendTo(m_path + "-journal", bytes, m_target);
}

void UnfinishedFile::sync() const
{
    const FileDescriptor file{open(m_path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.isOpen() || fsync(file.get()) != 0)
        throw failureOfErrno(errno, m_target);
}

bool UnfinishedFile::putInPlace(const std::string& to) const
{
    sync();
    if (link(m_path.c_str(), to.c_str()) != 0) {
        if (errno == EEXIST)
            return false;
        const bool noLinksHere = errno == EPERM || errno == ENOTSUP || errno == EMLINK;
        if (!noLinksHere)
            throw failureOfErrno(errno, to);
        if (anythingAt(to))
            return false;
        if (rename(m_path.c_str(), to.c_str()) != 0)
            throw failureOfErrno(errno, to);
    }
    syncFolderOf(to);
    return true;
}

void UnfinishedFile::replace(const std::string& to) const
{
    sync();
    if (rename(m_path.c_str(), to.c_str()) != 0)
        throw failureOfErrno(errno, to);
    syncFolderOf(to);
}

void sweepUnfinished(const std::string& folder)
{
    const auto yesterday = fs::file_time_type::clock::now() - std::chrono::hours{24};
    for (const std::string& each : pathsIn(folder, kUnfinishedPrefix)) {
        std::error_code ignored;
        if (fs::last_write_time(each, ignored) < yesterday && !ignored)
            fs::remove(each, ignored);
    }
}

} // namespace comeback::diary
