// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/protocol.h"

namespace comeback {

bool Protocol::nextOpensStage(LevelIndex index) const
{
    if (index >= lastLevel())
        return false;
    const auto next = static_cast<LevelIndex>(toInt(index) + 1);
    return level(next).stage != level(index).stage;
}

std::optional<LevelIndex> Protocol::find(std::string_view levelName) const
{
    for (std::size_t i = 0; i < levels.size(); ++i)
        if (levels[i].id == levelName)
            return static_cast<LevelIndex>(i);
    return std::nullopt;
}

} // namespace comeback
