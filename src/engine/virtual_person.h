// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"

#include <cstdint>
#include <vector>

namespace comeback {

/// Something that happens to a virtual person on a day of the course, counted from 0.
struct CourseEvent
{
    enum class Kind : std::uint8_t {
        SpikeDuring,  ///< the session of that day, or the next one, hurts while it is done
        SpikeNextDay, ///< the morning after that day's session, or the next one's, is a bad one
        Away,         ///< nothing is trained for `days`; check-ins go on now and then
        Flare,        ///< pain rises for `days` and the person says that it is a flare
        Orders,       ///< a clinician sets the level `level`
    };
    Kind kind{};
    int day = 0;
    int days = 0;
    LevelIndex level{};
};

/// A person made of numbers: pain that settles towards a floor with day-to-day noise, small answers
/// to training, and the events given. They follow what is prescribed, answer every screening that
/// is due, and miss a morning now and then. For pictures, tests and newcomers: a picture of a
/// course, not evidence for one.
struct VirtualPerson
{
    std::uint64_t seed = 1;
    double painAtStart = 6.6; ///< NRS
    double painFloor = 1.4;   ///< NRS, where the pain settles
    double settlingDays = 9;  ///< days in which the distance to the floor shrinks to a third
    double noise = 0.45;      ///< standard deviation of a day's pain, in points
    double adherence = 0.93;  ///< probability that a prescribed session is done
    double mornings = 0.95;   ///< probability that a morning is logged
    int walkMinutes = 25;     ///< comfortable at the start
    std::vector<CourseEvent> events;
};

/// The diary of `days` days from `first`, in the order of replay, with ids and times of recording
/// that depend on the seed alone.
[[nodiscard]] std::vector<Entry> live(const VirtualPerson& person, const Protocol& protocol,
                                      Date first, int days);

/// The person of the demonstration: 14 weeks with a flare at the start, walking, two spikes, a gap,
/// a second flare and loaded work.
[[nodiscard]] VirtualPerson demonstrationPerson(const Protocol& protocol);

/// How many days the demonstration lasts.
inline constexpr int kDemonstrationDays = 98;

} // namespace comeback
