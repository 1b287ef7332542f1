// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/timestamp.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::diary {

/// How automatic backups are named, when they are made and which are kept. Nothing here touches a
/// file.

/// What the name of an automatic backup tells: "diary-1a2b3c4d-000123-20261120T201000Z.db" is the
/// 123rd backup of the diary whose UUID begins with 1a2b3c4d. The number alone gives the order: it
/// goes on growing when the clock is set back or an older state is restored.
struct BackupName
{
    std::string diary; ///< the first kDiaryDigits digits of the UUID
    std::int64_t number = 0;
    Timestamp at; ///< to the second, UTC

    friend bool operator==(const BackupName&, const BackupName&) = default;
};

/// So many digits of the UUID tell apart whose backups lie in one folder.
inline constexpr std::size_t kDiaryDigits = 8;
/// The beginning of the names of copies that are made before a migration.
inline constexpr std::string_view kBeforeMigration = "pre-migration-v";

[[nodiscard]] std::string fileName(const BackupName& name);
/// The parts of such a name; nothing for any other file.
[[nodiscard]] std::optional<BackupName> parseBackupName(std::string_view fileName);
/// "20261120T201000Z", as names of files have it.
[[nodiscard]] std::string compactTime(Timestamp at);

/// How long the diary rests after a change before it is backed up, so that a session that is being
/// logged makes one backup.
inline constexpr std::chrono::seconds kBackupRest{60};

/// How many backups are kept: the last ones whatever their dates, and behind them the newest of so
/// many days, weeks and months that have one.
struct KeepRule
{
    std::size_t last = 10;
    std::size_t days = 14;
    std::size_t weeks = 8;
    std::size_t months = 24;
};

/// The backups of one diary that the rule does not keep, oldest first. Dates are those of the
/// names; no clock is asked.
[[nodiscard]] std::vector<BackupName> beyondRule(std::vector<BackupName> backups,
                                                 const KeepRule& rule = {});

/// The one backup that may be deleted after `newest` was made and verified: the oldest beyond the
/// rule. None if the clock has gone back by more than a day since the backup before, because the
/// dates cannot be trusted then.
[[nodiscard]] std::optional<BackupName> oneToDelete(const std::vector<BackupName>& backups,
                                                    const KeepRule& rule = {});

/// Whole days since the newest backup, by the calendar of the place where the program runs, as
/// `today` is; nothing if there is none. A backup that seems to come from the future counts as of
/// today.
[[nodiscard]] std::optional<int> daysSinceNewest(std::span<const BackupName> backups, Date today);

} // namespace comeback::diary
