// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/diary_place.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace comeback::cli {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string homeFolder()
{
    if (std::string home = environment("HOME"); !home.empty())
        return home;
    const passwd* user = getpwuid(getuid());
    return user && user->pw_dir ? user->pw_dir : "";
}

/// The folder for data; a relative XDG_DATA_HOME counts as none, as the specification asks.
std::string dataFolder()
{
    if (std::string folder = environment("XDG_DATA_HOME"); folder.starts_with('/'))
        return folder;
    const std::string home = homeFolder();
    return home.empty() ? home : home + "/.local/share";
}

} // namespace

std::string diaryPlace(const std::string& option)
{
    if (!option.empty())
        return option;
    if (std::string named = environment("COMEBACK_DIARY"); !named.empty())
        return named;
    const std::string folder = dataFolder();
    return folder.empty() ? folder : folder + "/comeback/diary.db";
}

} // namespace comeback::cli
