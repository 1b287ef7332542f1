// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/campaigns/recorded_names.h"

#include "diary/workshop.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace comeback::diary::test {

namespace {

class Recorder
{
public:
    explicit Recorder(std::string folder) : m_folder(std::move(folder))
    {
        look();
        m_now.names = m_there;
        m_now.syncedBytes = m_now.bytes;
        m_now.changes.clear();
        keep();
    }

    /// Before and after a call: files that were made or have grown since, names that came or went.
    void look()
    {
        std::map<std::string, ino_t> there;
        m_now.bytes.clear();
        for (const fs::directory_entry& each : fs::recursive_directory_iterator(m_folder)) {
            if (!each.is_regular_file())
                continue;
            struct stat status = {};
            if (::stat(each.path().c_str(), &status) != 0)
                continue;
            there.emplace(each.path().string(), status.st_ino);
            m_now.bytes.emplace(status.st_ino, bytesOf(each.path().string()));
        }
        note(there);
        m_there = std::move(there);
    }

    void keep() { m_moments.push_back(m_now); }

    void synced(int descriptor)
    {
        struct stat status = {};
        if (::fstat(descriptor, &status) != 0)
            return;
        if (S_ISREG(status.st_mode)) {
            if (const auto found = m_now.bytes.find(status.st_ino); found != m_now.bytes.end())
                m_now.syncedBytes[status.st_ino] = found->second;
            return;
        }
        const auto inFolder = [&](const std::string& name) {
            struct stat folder = {};
            return !name.empty() && ::stat(fs::path(name).parent_path().c_str(), &folder) == 0 &&
                   folder.st_ino == status.st_ino;
        };
        std::erase_if(m_now.changes, [&](const NameChange& change) {
            return inFolder(change.came) || inFolder(change.went);
        });
        std::erase_if(m_now.names, [&](const auto& name) { return inFolder(name.first); });
        for (const auto& name : m_there)
            if (inFolder(name.first))
                m_now.names.insert(name);
    }

    [[nodiscard]] std::vector<DiskMoment> moments() { return std::move(m_moments); }

private:
    /// A rename is one change: it is on the disk as a whole or not at all.
    void note(const std::map<std::string, ino_t>& there)
    {
        for (const auto& [name, file] : there) {
            const auto before = m_there.find(name);
            if (before != m_there.end() && before->second == file)
                continue;
            NameChange change{name, {}, file};
            for (const auto& [old, same] : m_there)
                if (same == file && !there.contains(old))
                    change.went = old;
            m_now.changes.push_back(change);
        }
        for (const auto& [name, file] : m_there) {
            const bool renamed =
                std::ranges::any_of(m_now.changes, [&name = name, &file = file](const auto& each) {
                    return each.went == name && each.file == file;
                });
            if (!there.contains(name) && !renamed)
                m_now.changes.push_back({{}, name, file});
        }
    }

    std::string m_folder;
    std::map<std::string, ino_t> m_there;
    DiskMoment m_now;
    std::vector<DiskMoment> m_moments;
};

Recorder* recording = nullptr;

template<typename Call>
int recorded(Call call, int syncing = -1)
{
    if (!recording)
        return call();
    Recorder& recorder = *recording;
    // Looking makes no records of its own.
    recording = nullptr;
    recorder.look();
    recorder.keep();
    const int result = call();
    const int error = errno;
    recorder.look();
    if (syncing >= 0 && result == 0)
        recorder.synced(syncing);
    recorder.keep();
    recording = &recorder;
    errno = error;
    return result;
}

} // namespace

std::vector<DiskMoment> recordNames(const std::string& folder, const std::function<void()>& work)
{
    Recorder recorder{folder};
    recording = &recorder;
    work();
    recording = nullptr;
    recorder.look();
    recorder.keep();
    return recorder.moments();
}

} // namespace comeback::diary::test

// The program's own come before the library's of the same names; they do the same.
extern "C" {

int rename(const char* from, const char* to) noexcept
{
    return comeback::diary::test::recorded(
        [&] { return ::renameat(AT_FDCWD, from, AT_FDCWD, to); });
}

int link(const char* from, const char* to) noexcept
{
    return comeback::diary::test::recorded(
        [&] { return ::linkat(AT_FDCWD, from, AT_FDCWD, to, 0); });
}

int unlink(const char* name) noexcept
{
    return comeback::diary::test::recorded([&] { return ::unlinkat(AT_FDCWD, name, 0); });
}

int fsync(int descriptor)
{
    return comeback::diary::test::recorded(
        [&] { return static_cast<int>(::syscall(SYS_fsync, descriptor)); }, descriptor);
}

int fdatasync(int descriptor)
{
    return comeback::diary::test::recorded(
        [&] { return static_cast<int>(::syscall(SYS_fdatasync, descriptor)); }, descriptor);
}
}
