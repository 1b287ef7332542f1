// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace comeback::report {

/// The days that the report for the physiotherapist looks back on.
enum class Period : std::uint8_t {
    Weeks4,
    Weeks8,
    Weeks12,
    SinceFlare, ///< from the latest flare on; from the start of the episode without one
    All,        ///< from the first entry on, over every episode
    Own,        ///< dates of the person's own
};

/// What the person may leave out of the report. Where they stand, the rules and the box for orders
/// are always there.
enum class Part : std::uint8_t {
    WarningSigns,
    Chart,
    Weeks,
    Decisions, ///< spikes, flares and what the protocol decided
    Notes,     ///< what the person wrote
    Loads,
    Activities,     ///< the person's own, by the functional scale
    Questionnaires, ///< all others
};

inline constexpr std::array kParts{Part::WarningSigns, Part::Chart,         Part::Weeks,
                                   Part::Decisions,    Part::Notes,         Part::Loads,
                                   Part::Activities,   Part::Questionnaires};

/// What a part is called: "warning signs".
[[nodiscard]] QString partName(Part part);

/// What of the diary the report tells, as the person wants it.
struct Choice
{
    Period period = Period::Weeks12;
    std::optional<Date> from = {}; ///< of `Own`; open without one
    std::optional<Date> to = {};   ///< of `Own`; up to today without one
    std::set<Part> leftOut = {};

    [[nodiscard]] bool shows(Part part) const { return !leftOut.contains(part); }
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The choice as one line that the diary keeps: "own from:2026-01-05 to:2026-02-01 -notes".
[[nodiscard]] QString toText(const Choice& choice);
/// The choice of such a line; what it does not know is passed over.
[[nodiscard]] Choice choiceFromText(const QString& text);

/// The key under which the diary keeps the choice for the next report.
inline constexpr std::string_view kChoiceKey = "report";

} // namespace comeback::report
