// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/privacy.h"

#include <sys/resource.h>
#include <sys/stat.h>
#ifdef __linux__
#include <sys/prctl.h>
#include <sys/vfs.h>
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

} // namespace comeback::diary
