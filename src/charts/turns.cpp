// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/turns.h"

#include <algorithm>
#include <cstdlib>

namespace comeback::charts {

bool isTurn(const Decision& decision)
{
    switch (decision.action) {
    case Action::Start:
    case Action::Progress:
    case Action::Regress:
    case Action::Flare:
    case Action::Resume:
    case Action::Refer:
    case Action::Clear:
    case Action::Direct:
        return true;
    case Action::Credit:
    case Action::Hold:
        return false;
    }
    return false;
}

namespace {

bool isTold(const Decision& decision)
{
    return decision.reason != Reason::Pending;
}

} // namespace

std::optional<Turn> turnOf(const Course& course, const Day& day)
{
    const auto decisions = course.decisionsOf(day);
    if (std::ranges::none_of(decisions, isTurn))
        return std::nullopt;
    if (std::ranges::find(decisions, Action::Start, &Decision::action) != decisions.end())
        return Turn::Other;
    const LevelIndex from = decisions.front().from;
    const LevelIndex to = decisions.back().to;
    if (from == to)
        return Turn::Other;
    return to > from ? Turn::Up : Turn::Down;
}

const Day* turnAfter(const Course& course, Date date)
{
    const auto first = std::ranges::upper_bound(course.days, date, {}, &Day::date);
    const auto found = std::find_if(
        first, course.days.end(), [&](const Day& day) { return turnOf(course, day).has_value(); });
    return found == course.days.end() ? nullptr : &*found;
}

const Day* turnBefore(const Course& course, Date date)
{
    auto day = std::ranges::lower_bound(course.days, date, {}, &Day::date);
    while (day != course.days.begin())
        if (turnOf(course, *--day))
            return &*day;
    return nullptr;
}

const Day* decidedNear(const Course& course, Date date, int reach)
{
    const Day* itself = course.find(date);
    if (itself && turnOf(course, *itself))
        return itself;
    const Day* after = turnAfter(course, date);
    const Day* before = turnBefore(course, date);
    if (after && after->date - date > reach)
        after = nullptr;
    if (before && date - before->date > reach)
        before = nullptr;
    if (after && before)
        return after->date - date < date - before->date ? after : before;
    if (after || before)
        return after ? after : before;
    return itself && std::ranges::any_of(course.decisionsOf(*itself), isTold) ? itself : nullptr;
}

} // namespace comeback::charts
