// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/level.h"
#include "engine/pain.h"
#include "engine/recent_check_ins.h"
#include "engine/red_flag.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace comeback {

enum class Mode : std::uint8_t { NotStarted, Active, Flare, Referred };

/// "not_started", "active", "flare", "referred".
[[nodiscard]] std::string_view idOf(Mode mode);

/// Green and amber sessions wait for the next day's reading; a red one never waits.
enum class Zone : std::uint8_t { Green, Amber };

/// Why a session cannot earn a credit whatever the next day brings.
enum class NotCreditable : std::uint8_t { Part, TooHard, TooSoon };

/// A session that waits for a reading of a later day (protocol.md section 3, `pending`).
struct Pending
{
    Date date;
    Pain before;
    Pain reference; ///< what a rise is measured from: the pain before, or the usual pain if higher
    Zone zone = Zone::Green;
    std::optional<NotCreditable> notCreditable; ///< nothing if it is creditable
    /// What was compared where it is too hard (effort, and the most that is credited) or too soon
    /// (days since the last credited session, and the rest days), to be told. It steers nothing.
    int given = 0;
    int limit = 0;

    friend bool operator==(const Pending&, const Pending&) = default;
};

/// What one hand, the clinician's or the person's own, has ordered; nothing where it has not.
struct Orders
{
    std::optional<LevelIndex> cap;
    std::optional<Date> holdUntil;
    std::optional<int> acceptablePain;

    friend bool operator==(const Orders&, const Orders&) = default;
};

/// After more than so many days without training the full screening is asked for (clinical.md, red
/// flags; protocol.md, where the text is silent).
inline constexpr int kFullScreenGapDays = 28;

/// What `prescribe` looks up about single days. These are facts of the diary rather than parts of
/// the protocol's state: no rule of section 4 reads them, and of them `start` resets only the last
/// resume, which belonged to the episode before.
struct DayFacts
{
    std::optional<Date> lastCheckIn;
    std::optional<Date> lastTraining;
    std::optional<Date> lastReadingDate;
    std::optional<Pain> lastReading;
    std::optional<Date> lastResume;
    /// The first day on which a full screening is one after the latest gap of more than
    /// kFullScreenGapDays that training ended; none while there was no such gap.
    std::optional<Date> fullScreenFrom;

    friend bool operator==(const DayFacts&, const DayFacts&) = default;
};

/// Where a person stands after the entries replayed so far: protocol.md section 3. A plain value:
/// copied, compared, and never stored, for it can always be replayed.
struct State
{
    bool started = false; ///< whether there has been a `start`
    Mode mode = Mode::NotStarted;
    std::optional<Tier> referral; ///< in mode referred: the most urgent tier since the referral
    LevelIndex level{};
    int credits = 0;
    std::optional<Date> levelSince;
    std::optional<Date> flareSince;
    int calm = 0;
    std::optional<Date> calmDate;
    std::optional<Date> lastSession;
    std::optional<Date> lastCredit;
    std::optional<Date> lastSpike;
    std::optional<Date> lastScreen;
    std::optional<Date> lastFullScreen;
    std::optional<Pending> pending;
    RecentCheckIns recent;
    Orders clinician;
    Orders self;
    DayFacts facts;

    /// The orders in force: the lower cap, the later hold.
    [[nodiscard]] std::optional<LevelIndex> cap() const;
    [[nodiscard]] std::optional<Date> holdUntil() const;

    /// The acceptable pain in force (A in protocol.md): the clinician's, or else the protocol's,
    /// and the person's own where that is lower still.
    [[nodiscard]] int acceptablePain(int ofProtocol) const;

    friend bool operator==(const State&, const State&) = default;
};

} // namespace comeback
