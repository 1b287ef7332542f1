// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/course.h"
#include "coach/timeline.h"
#include "engine/protocol.h"
#include "library/choice.h"
#include "report/choice.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace comeback::report {

/// Whole days, both ends included.
using charts::DateRange;

/// One week of a course, or a few together, as a clinician reads them.
struct WeekFacts
{
    Date first;
    int planned = 0; ///< training sessions that the level asked for, on the days in mode active
    int done = 0;    ///< training sessions, at most one counted a day
    int walks = 0;   ///< extra walks
    int checkIns = 0;
    std::optional<int> worst = {};  ///< highest pain of any reading (NRS)
    std::optional<int> middle = {}; ///< median of the check-ins; the lower of the two in the middle
};

/// One screening with what was answered.
struct ScreeningFacts
{
    Date date;
    ScreenScope scope{};
    std::vector<RedFlag> yes;
    int asked = 0;
};

/// The flags answered yes that led to the referral in force, most urgent first; empty in every
/// other mode.
[[nodiscard]] std::vector<RedFlag> standingFlags(const coach::Timeline& timeline);

/// Facts of a diary that more than one section needs, each counted in one place. `today` is the
/// last day that counts; what is dated later is left out.
class Account
{
public:
    Account(const coach::Timeline& timeline, const Protocol& protocol, Date today)
        : m_timeline(timeline), m_protocol(protocol), m_today(today)
    {}

    /// The date of the latest start; nothing before the first.
    [[nodiscard]] std::optional<Date> episodeStart() const;
    /// The days that a choice of period means; those of the latest episode alone, save for `All`
    /// and the person's own dates. Never empty, never after today. Weeks are whole, and the one
    /// that holds today is the last; `firstDayOfWeek` is 1 (Monday) to 7 (Sunday).
    [[nodiscard]] DateRange daysOf(const Choice& choice, int firstDayOfWeek) const;
    /// The weeks from the one that holds the first of `days` to the one that holds the last, oldest
    /// first; so many together that there are at most `most`.
    [[nodiscard]] std::vector<WeekFacts> weeks(const DateRange& days, int firstDayOfWeek,
                                               int most) const;
    /// Screenings, newest first.
    [[nodiscard]] std::vector<ScreeningFacts> screenings() const;
    /// What changed the course on these days, newest first: starts, steps up and down, spikes,
    /// flares and their ends, referrals, clearances, a clinician's orders. The person's own wishes
    /// are there only where they changed the level.
    [[nodiscard]] std::vector<Decision> turningPoints(const DateRange& days) const;
    /// The exercises that one hand's order in force leaves out.
    [[nodiscard]] std::vector<std::string> excludedBy(Hand hand) const;
    [[nodiscard]] library::Exclusions exclusions() const;
    /// The places of a prescription's exercises, and what was chosen for them.
    [[nodiscard]] std::vector<library::PlanPlace>
    places(const library::Prescription& prescription) const;
    /// A prescription with the exercises that suit the person and the orders in force.
    [[nodiscard]] library::Prescription fitted(library::Prescription prescription) const;
    /// What was noted beside the entry of a decision; empty for most.
    [[nodiscard]] std::string noteOf(const Decision& decision) const;

private:
    [[nodiscard]] std::span<const Entry> lived() const;
    [[nodiscard]] std::optional<Date> latestFlare() const;

    const coach::Timeline& m_timeline;
    const Protocol& m_protocol;
    Date m_today;
};

} // namespace comeback::report
