// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/state.h"

#include <algorithm>
#include <array>

namespace comeback {

std::string_view idOf(Mode mode)
{
    constexpr std::array<std::string_view, 4> kIds{"not_started", "active", "flare", "referred"};
    return kIds[static_cast<std::size_t>(mode)];
}

std::optional<LevelIndex> State::cap() const
{
    if (!clinician.cap || !self.cap)
        return clinician.cap ? clinician.cap : self.cap;
    return std::min(*clinician.cap, *self.cap);
}

std::optional<Date> State::holdUntil() const
{
    if (!clinician.holdUntil || !self.holdUntil)
        return clinician.holdUntil ? clinician.holdUntil : self.holdUntil;
    return std::max(*clinician.holdUntil, *self.holdUntil);
}

int State::acceptablePain(int ofProtocol) const
{
    const int base = clinician.acceptablePain.value_or(ofProtocol);
    return std::min(base, self.acceptablePain.value_or(base));
}

} // namespace comeback
