// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/examine.h"

#include "diary/diary.h"
#include "diary/failure.h"
#include "diary/file_descriptor.h"
#include "diary/seal_header.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string_view>

namespace comeback::diary {

namespace {

// The layout of the header: https://www.sqlite.org/fileformat.html#the_database_header
constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic{"SQLite format 3\0", 16};
constexpr std::size_t kUserVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

using Header = std::array<unsigned char, kHeaderSize>;

struct HeaderRead
{
    Header bytes{};
    std::size_t size = 0;
};

std::int32_t bigEndianAt(const Header& header, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | header[at + i];
    return static_cast<std::int32_t>(value);
}

std::string canonicalPath(const std::string& path)
{
    const std::unique_ptr<char, void (*)(void*)> resolved{realpath(path.c_str(), nullptr),
                                                          std::free};
    if (!resolved)
        throw failureOfErrno(errno);
    return resolved.get();
}

struct stat statusOf(const std::string& path)
{
    struct stat status
    {};
    if (stat(path.c_str(), &status) != 0)
        throw failureOfErrno(errno);
    return status;
}

HeaderRead readHeader(const std::string& path)
{
    // O_NONBLOCK: a FIFO that was put in place meanwhile must not hang us.
    const FileDescriptor file{open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    if (!file.isOpen())
        throw failureOfErrno(errno);
    HeaderRead header;
    while (header.size < kHeaderSize) {
        const ssize_t got =
            read(file.get(), header.bytes.data() + header.size, kHeaderSize - header.size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw failureOfErrno(errno);
        if (got == 0)
            break;
        header.size += static_cast<std::size_t>(got);
    }
    return header;
}

void expectDiary(const HeaderRead& header, int newestVersion)
{
    const std::string_view magic{reinterpret_cast<const char*>(header.bytes.data()), kMagic.size()};
    if (header.size < kMagic.size() || magic != kMagic)
        throw Failure{StorageProblem::NotADiary};
    if (header.size < kHeaderSize)
        throw Failure{StorageProblem::Damaged};
    if (bigEndianAt(header.bytes, kApplicationIdAt) != kApplicationId)
        throw Failure{StorageProblem::NotADiary};
    if (bigEndianAt(header.bytes, kUserVersionAt) > newestVersion)
        throw Failure{StorageProblem::NewerVersion};
}

/// With the slash behind it, which that of the root has anyway.
std::string folderOf(const std::string& canonical)
{
    return canonical.substr(0, canonical.rfind('/') + 1);
}

} // namespace

bool anythingAt(const std::string& path)
{
    struct stat status
    {};
    if (lstat(path.c_str(), &status) == 0)
        return true;
    if (errno == ENOENT || errno == ENOTDIR)
        return false;
    throw failureOfErrno(errno);
}

bool holdsDatabase(const std::string& path)
{
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return false;
    static_assert(kMagic.size() == kSealMagic.size());
    std::array<char, kMagic.size()> head{};
    std::ifstream file(path, std::ios::binary);
    const std::string_view read(head.data(), head.size());
    return file.read(head.data(), head.size()) && (read == kMagic || read == kSealMagic);
}

FileFacts examineFile(const std::string& path, int newestVersion)
{
    FileFacts facts;
    facts.path = canonicalPath(path);
    const struct stat status = statusOf(facts.path);
    if (!S_ISREG(status.st_mode))
        throw Failure{StorageProblem::NotADiary};
    if (status.st_size == 0)
        throw Failure{StorageProblem::EmptyFile};
    facts.identity = {status.st_dev, status.st_ino};
    expectDiary(readHeader(facts.path), newestVersion);
    // The journal is made in the folder, so that has to be writable too.
    facts.writable = access(facts.path.c_str(), W_OK) == 0 &&
                     access(folderOf(facts.path).c_str(), W_OK | X_OK) == 0;
    return facts;
}

void expectInPlace(const std::string& path, const FileIdentity& identity)
{
    struct stat status
    {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            throw Failure{StorageProblem::Moved, errno};
        throw failureOfErrno(errno);
    }
    if (FileIdentity{status.st_dev, status.st_ino} != identity)
        throw Failure{StorageProblem::Moved};
}

} // namespace comeback::diary
