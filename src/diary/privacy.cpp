// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/privacy.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>
#include <string_view>
#endif

namespace comeback::diary {

void keepPrivate()
{
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    // A collector that the kernel pipes core dumps to does not ask for the limit.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

std::optional<std::uint32_t> fileSystemOf([[maybe_unused]] const std::string& folder)
{
#ifdef __linux__
    struct statfs status = {};
    if (::statfs(folder.c_str(), &status) == 0)
        return static_cast<std::uint32_t>(status.f_type);
#endif
    return std::nullopt;
}

std::optional<std::string> fileSystemNameOf([[maybe_unused]] const std::string& folder)
{
#ifdef __linux__
    struct stat status
    {};
    if (::stat(folder.c_str(), &status) != 0)
        return std::nullopt;
    const std::string device =
        std::to_string(major(status.st_dev)) + ':' + std::to_string(minor(status.st_dev));
    // "36 35 98:0 / /mnt rw,noatime shared:1 - ext4 /dev/sda1 rw": the device is the third word,
    // the name the one behind the dash, which every line has.
    std::ifstream mounts("/proc/self/mountinfo");
    for (std::string line; std::getline(mounts, line);) {
        std::istringstream words(line);
        std::string id;
        std::string parent;
        std::string mounted;
        words >> id >> parent >> mounted;
        if (mounted != device)
            continue;
        constexpr std::string_view kDash = " - ";
        std::istringstream behind(line.substr(line.find(kDash) + kDash.size()));
        std::string name;
        behind >> name;
        return name;
    }
#endif
    return std::nullopt;
}

std::optional<std::string> markOfProcess([[maybe_unused]] std::int64_t pid)
{
#ifdef __linux__
    std::string boot;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), boot);
    std::array<char, 64> space{};
    const auto length = ::readlink("/proc/self/ns/pid", space.data(), space.size());
    // "42 (comeback) S 1 42 42 0 …": the name stands between the first and the last bracket, the
    // start is the twentieth word behind it. Where the program lies cannot be asked: it keeps that
    // from others.
    std::string text;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/stat"), text, '\0');
    const auto open = text.find('(');
    const auto close = text.rfind(')');
    if (boot.empty() || length <= 0 || open == std::string::npos || close == std::string::npos)
        return std::nullopt;
    constexpr int kWordsToStart = 20;
    std::istringstream words(text.substr(close + 1));
    std::string start;
    for (int i = 0; i < kWordsToStart; ++i)
        words >> start;
    if (!words)
        return std::nullopt;
    return boot + ' ' + std::string(space.data(), static_cast<std::size_t>(length)) + ' ' +
           text.substr(open, close + 1 - open) + ' ' + start;
#else
    return std::nullopt;
#endif
}

} // namespace comeback::diary
