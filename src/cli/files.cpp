// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/files.h"

#include "cli/table.h"
#include "diary/examine.h"
#include "exchange/json_tree.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace comeback::cli {

namespace {

namespace fs = std::filesystem;

/// A file descriptor that is closed when it goes.
class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool open() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    /// Closes now; some file systems tell only here that a write has failed.
    [[nodiscard]] bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

Failure failed(Exit status, const std::string& path, int error)
{
    return {status, oneLine(path) + ": " + std::generic_category().message(error)};
}

bool writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Makes the new name of a file durable. A folder that cannot be synced is no reason to say that
/// the file was not written: it was.
void syncFolderOf(const std::string& path)
{
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const Descriptor descriptor{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (descriptor.open())
        static_cast<void>(::fsync(descriptor.number()));
}

/// Where a file is really to be written.
struct Target
{
    std::string path;       ///< what a symbolic link leads to
    bool isSpecial = false; ///< a device or a pipe: written into, never replaced
    bool isDiary = false;   ///< a diary, a copy of one, encrypted or not, or another database
};

/// The file that a link leads to, also where there is none yet; the path itself where it is none.
std::string linked(const std::string& path)
{
    std::error_code none;
    fs::path file{path};
    // As many as the system follows.
    constexpr int kMostLinks = 40;
    for (int i = 0; i < kMostLinks && fs::is_symlink(file, none); ++i)
        file = file.parent_path() / fs::read_symlink(file, none);
    return file.string();
}

Target targetAt(const std::string& path)
{
    struct stat facts = {};
    const bool exists = ::stat(path.c_str(), &facts) == 0;
    // What a shell makes of a pipe, such as /dev/stdout or /dev/fd/63, has no other name.
    if (exists && !S_ISREG(facts.st_mode) && !S_ISDIR(facts.st_mode))
        return {.path = path, .isSpecial = true};
    Target target{.path = linked(path)};
    target.isDiary = exists && diary::holdsDatabase(target.path);
    return target;
}

/// Each returns the system's error, 0 for none.
int writeInto(const std::string& path, std::string_view text)
{
    Descriptor file{::open(path.c_str(), O_WRONLY | O_CLOEXEC)};
    return file.open() && writeAll(file.number(), text) && file.close() ? 0 : errno;
}

int replaceFile(const std::string& path, std::string_view text)
{
    std::string beside = path + ".XXXXXX";
    Descriptor file{::mkostemp(beside.data(), O_CLOEXEC)};
    if (!file.open())
        return errno;
    const bool written = writeAll(file.number(), text) && ::fsync(file.number()) == 0 &&
                         file.close() && ::rename(beside.c_str(), path.c_str()) == 0;
    if (!written) {
        const int error = errno;
        ::unlink(beside.c_str());
        return error;
    }
    syncFolderOf(path);
    return 0;
}

} // namespace

Result<std::string, Failure> readFile(const std::string& path)
{
    const Descriptor file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (!file.open())
        return failed(Exit::Input, path, errno);
    std::string text;
    std::array<char, 65'536> buffer{};
    while (text.size() <= exchange::kMostJsonBytes) {
        const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failed(Exit::Input, path, errno);
        if (count == 0)
            break;
        text.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return text;
}

Result<diary::Done, Failure> writeFile(const std::string& path, std::string_view text)
{
    const Target target = targetAt(path);
    if (target.isDiary)
        return Failure{Exit::Input, oneLine(path) + ": a diary or another database stands here, "
                                                    "and nothing is written over it. Name another "
                                                    "file."};
    const auto written =
        target.isSpecial ? writeInto(target.path, text) : replaceFile(target.path, text);
    return written == 0 ? Result<diary::Done, Failure>(diary::Done{})
                        : failed(Exit::Other, path, written);
}

bool writeToStandardOutput(std::string_view text)
{
    return writeAll(STDOUT_FILENO, text);
}

} // namespace comeback::cli
