// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/decision.h"

#include <algorithm>

namespace comeback {

std::string_view idOf(Action action)
{
    constexpr std::array<std::string_view, 10> kIds{"start",   "credit", "hold",   "progress",
                                                    "regress", "flare",  "resume", "refer",
                                                    "clear",   "direct"};
    return kIds[static_cast<std::size_t>(action)];
}

std::string_view idOf(Reason reason)
{
    constexpr std::array<std::string_view, 35> kIds{
        "baseline",      "baseline_flare", "referred",   "no_follow_up", "spike_next_day",
        "spike_during",  "spike_after",    "flare_mode", "amber",        "next_day_pain",
        "next_day_rise", "part",           "too_hard",   "too_soon",     "maintaining",
        "counting",      "min_days",       "held",       "capped",       "calm_days",
        "screen_due",    "earned",         "not_calm",   "calming",      "calm",
        "gap",           "extra_walk",     "pending",    "red_flag",     "screened",
        "cleared",       "not_referred",   "declared",   "directive",    "refused"};
    return kIds[static_cast<std::size_t>(reason)];
}

std::string_view idOf(FigureName name)
{
    constexpr std::array<std::string_view, 20> kIds{
        "reading",    "before",     "reference", "acceptable",   "rise",
        "spike_rise", "days",       "limit",     "credits",      "needed",
        "effort",     "max_effort", "drop",      "walk_minutes", "calm_check_ins",
        "until",      "cap",        "tier",      "advice",       "wanted_level"};
    return kIds[static_cast<std::size_t>(name)];
}

Figures::Figures(std::initializer_list<Figure> figures)
{
    for (const Figure& each : figures)
        add(each.name, each.value);
}

void Figures::add(FigureName name, int value)
{
    if (m_count < kMost)
        m_figures[m_count++] = {name, value};
}

std::optional<int> Figures::find(FigureName name) const
{
    for (const Figure& each : all())
        if (each.name == name)
            return each.value;
    return std::nullopt;
}

bool operator==(const Figures& left, const Figures& right)
{
    return std::ranges::equal(left.all(), right.all());
}

bool isSpike(const Decision& decision)
{
    return decision.reason == Reason::SpikeNextDay || decision.reason == Reason::SpikeDuring ||
           decision.reason == Reason::SpikeAfter;
}

} // namespace comeback
