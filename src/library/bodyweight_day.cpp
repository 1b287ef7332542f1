// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bodyweight_day.h"

#include "library/json.h"
#include "library/load_history.h"

#include <algorithm>
#include <vector>

namespace comeback::library {

namespace {

constexpr int kDaysBefore = 6;
/// From how long ago sessions are looked at: what a session was that lists nothing follows from the
/// week before it.
constexpr int kDaysLookedAt = 4 * 7;

bool hadWeights(const Session& session)
{
    return std::ranges::any_of(session.exercises,
                               [](const ExerciseDone& done) { return isLoaded(done.id); });
}

/// The days with weights, oldest first.
class WeightDays
{
public:
    void add(Date date) { m_dates.push_back(date); }
    [[nodiscard]] bool isFullBefore(Date date, int daysPerWeek) const
    {
        return std::ranges::count_if(m_dates, [date](Date each) {
                   return each < date && date - each <= kDaysBefore;
               }) >= daysPerWeek;
    }

private:
    std::vector<Date> m_dates;
};

} // namespace

std::optional<std::string> bodyweightLevelOf(std::string_view levelId)
{
    const Json& levels = jsonResource("ladder.json").at("levels");
    const auto level = levels.find(levelId);
    if (level == levels.end() || !level->contains("bodyweight_day"))
        return std::nullopt;
    return level->at("bodyweight_day").get<std::string>();
}

bool isBodyweightDay(LevelIndex level, std::span<const Entry> entries,
                     std::span<const Decision> decisions, const Protocol& protocol, Date today)
{
    const auto daysWithWeights = [&protocol](LevelIndex each) {
        const std::string& id = protocol.level(each).id;
        const auto prescription = bodyweightLevelOf(id) ? prescriptionOf(id) : std::nullopt;
        return prescription && prescription->strength ? prescription->strength->daysPerWeek : 0;
    };
    WeightDays days;
    for (std::size_t place = 0; place < entries.size(); ++place) {
        const Entry& entry = entries[place];
        const auto* session = std::get_if<Session>(&entry.body);
        if (!session || session->kind != SessionKind::Training || entry.date >= today ||
            today - entry.date > kDaysLookedAt)
            continue;
        const auto own = std::ranges::equal_range(decisions, place, {}, &Decision::entry);
        const int asked = own.empty() ? 0 : daysWithWeights(own.front().from);
        const bool asPlanned = asked > 0 && !days.isFullBefore(entry.date, asked);
        if (session->exercises.empty() ? asPlanned : hadWeights(*session))
            days.add(entry.date);
    }
    const int asked = daysWithWeights(level);
    return asked > 0 && days.isFullBefore(today, asked);
}

std::optional<Prescription> bodyweightDayOf(std::string_view levelId)
{
    auto prescription = prescriptionOf(levelId);
    const auto other = bodyweightLevelOf(levelId);
    if (!prescription || !other)
        return prescription;
    if (auto lighter = prescriptionOf(*other); lighter && lighter->strength)
        prescription->strength = std::move(lighter->strength);
    return prescription;
}

} // namespace comeback::library
