// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comeback {

/// The instant at which something was recorded, with the offset from UTC that the clock showed
/// then. It orders entries of one date and is shown to the person; no rule of the protocol looks
/// at it.
struct Timestamp
{
    std::int64_t utcMilliseconds = 0; ///< since 1970-01-01T00:00:00Z
    std::int16_t offsetMinutes = 0;   ///< local time minus UTC, -1080 to 1080

    /// Reads an RFC 3339 instant, "2026-11-20T07:30:00+01:00", with or without a fraction of the
    /// second (kept to the millisecond) and with "Z" for UTC.
    [[nodiscard]] static std::optional<Timestamp> parse(std::string_view text);

    /// RFC 3339 with the offset; milliseconds are written only where there are any.
    [[nodiscard]] std::string toString() const;

    /// Earlier instants first; the offset only tells apart what is the same instant.
    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

} // namespace comeback
