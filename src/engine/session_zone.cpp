// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/session_zone.h"

namespace comeback {

std::optional<SessionZone> zoneOf(std::span<const Decision> decisions, bool stopped)
{
    for (const Decision& each : decisions) {
        if (each.reason == Reason::SpikeDuring || each.reason == Reason::SpikeAfter)
            return SessionZone::Red;
        if (each.reason != Reason::Pending)
            continue;
        const auto before = each.figures.find(FigureName::Before);
        const auto peak = each.figures.find(FigureName::Reading);
        const auto acceptable = each.figures.find(FigureName::Acceptable);
        const bool green = before && peak && acceptable && *before <= *acceptable &&
                           *peak <= *acceptable && !stopped;
        return green ? SessionZone::Green : SessionZone::Amber;
    }
    return std::nullopt;
}

} // namespace comeback
