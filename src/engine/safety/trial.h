// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"
#include "engine/protocol.h"
#include "engine/state.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace comeback::safety {

/// What a person or a clinician can arrange before an entry without touching anything else in the
/// state: orders by directives, the age of the screenings, usual pain by check-ins.
struct Surroundings
{
    enum class Order : std::uint8_t { None, ByClinician, BySelf };
    enum class Screened : std::uint8_t { Today, AtTheLimit, TooLongAgo, FullTooLongAgo, Never };

    std::optional<int> acceptable = {}; ///< a clinician's order, 0 to 5
    std::optional<Pain> usual = {};
    Order hold = Order::None; ///< until today
    Order cap = Order::None;  ///< at the level of the state
    Screened screened = Screened::Today;
};

/// The greatest number that a field takes, after entry_fields.h: so all that can be written is
/// tried.
[[nodiscard]] inline int greatestOf(EntryType type, std::string_view field)
{
    return findField(type, field)->high;
}

/// The date on which everything is tried; only ages matter.
[[nodiscard]] inline Date trialDay()
{
    return Date::fromDayNumber(20'000);
}

/// One entry, dated `trialDay()`, in its surroundings.
struct Trial
{
    Trial(EntryBody body, Surroundings around)
        : entry{{}, trialDay(), std::move(body), {}, {}}, surroundings(around)
    {}

    Entry entry;
    Surroundings surroundings;
};

/// Puts a state of `trialDay()` into the surroundings.
void arrange(State& state, const Surroundings& surroundings, const Protocol& protocol);

} // namespace comeback::safety
