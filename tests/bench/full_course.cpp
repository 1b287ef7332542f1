// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/full_course.h"

#include "bench/ten_years.h"
#include "coach/timeline.h"
#include "engine/replay.h"
#include "library/questionnaires.h"

namespace comeback::bench {

namespace {

void fill(std::vector<Entry>& entries)
{
    for (Entry& entry : entries)
        if (auto* session = std::get_if<Session>(&entry.body))
            session->exercises = {{"goblet_squat", 3, 8, {}, Load{12'000}}};
    const Date first = entries.front().date;
    const Date last = entries.back().date;
    int answered = 0;
    for (const library::QuestionnaireInfo& info : library::questionnaires())
        for (Date date = first.plusDays(2); date <= last; date = date.plusDays(7)) {
            Questionnaire answers{info.id, {}};
            for (const std::string& item : info.items)
                answers.answers.emplace_back(item, (++answered / 5) % 11);
            if (info.items.empty())
                answers.answers.emplace_back("walk to the shop", (++answered / 5) % 11);
            entries.push_back({{"q" + std::to_string(answered)}, date, answers});
        }
    sortForReplay(entries);
}

} // namespace

std::optional<charts::Course> fullCourse(const Protocol& protocol)
{
    const auto today = Date::parse("2026-11-20");
    if (!today)
        return std::nullopt;
    std::vector<Entry> entries = tenYears(protocol, *today);
    fill(entries);
    const coach::Timeline timeline = coach::makeTimeline(std::move(entries), protocol, *today);
    return charts::makeCourse(timeline, protocol, *charts::wholeRange(timeline, *today));
}

} // namespace comeback::bench
