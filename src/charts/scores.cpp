// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/scores.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace comeback::charts {

namespace {

using library::ItemCourse;
using library::QuestionnaireInfo;

std::vector<Score> scoresOf(const ItemCourse& course)
{
    std::vector<Score> scores;
    for (const auto& [date, score] : course.scores) {
        if (!scores.empty() && scores.back().date == date)
            scores.back().value = score;
        else
            scores.push_back({date, static_cast<double>(score)});
    }
    return scores;
}

/// Day by day the mean of all that was answered.
std::vector<Score> meansOf(std::span<const ItemCourse> courses)
{
    std::map<Date, std::pair<int, int>> sums;
    for (const ItemCourse& course : courses)
        for (const Score& score : scoresOf(course)) {
            sums[score.date].first += static_cast<int>(score.value);
            ++sums[score.date].second;
        }
    std::vector<Score> means;
    means.reserve(sums.size());
    for (const auto& [date, sum] : sums)
        means.push_back({date, static_cast<double>(sum.first) / sum.second});
    return means;
}

/// The smallest change from `score` that matters, in points.
double smallestChange(const QuestionnaireInfo& info, double score)
{
    constexpr double kHundred = 100;
    return std::max<double>(info.changePoints, score * info.changePercent / kHundred);
}

std::vector<Date> startsOf(const coach::Timeline& timeline, Date to)
{
    std::vector<Date> starts;
    for (const Entry& entry : timeline.entries)
        if (typeOf(entry.body) == EntryType::Start && entry.date <= to)
            starts.push_back(entry.date);
    return starts;
}

/// A band from the first score of each episode to its end.
std::vector<ScoreBand> bandsOf(const QuestionnaireInfo& info, const std::vector<Score>& scores,
                               const std::vector<Date>& starts, Date to)
{
    constexpr double kMost = 10;
    std::vector<ScoreBand> bands;
    for (auto score = scores.begin(); score != scores.end();) {
        const auto next = std::ranges::upper_bound(starts, score->date);
        const Date end = next == starts.end() ? to : next->plusDays(-1);
        const double change = smallestChange(info, score->value);
        bands.push_back({score->date, end, std::max(0.0, score->value - change),
                         std::min(kMost, score->value + change)});
        score =
            std::find_if(score, scores.end(), [end](const Score& each) { return each.date > end; });
    }
    return bands;
}

library::Change changeOf(const QuestionnaireInfo& info, const ScoreLine& line)
{
    // Means of three whole figures are thirds: a change of exactly two points must not be missed.
    constexpr double kTolerance = 1e-9;
    const Score* first = line.on(line.bands.back().from);
    const Score& last = line.scores.back();
    if (!first || first->date == last.date)
        return library::Change::First;
    const double change = last.value - first->value;
    if (std::abs(change) < smallestChange(info, first->value) - kTolerance)
        return library::Change::Same;
    return (change > 0) == line.higherIsBetter ? library::Change::Better : library::Change::Worse;
}

bool isHigherBetter(const QuestionnaireInfo& info, const std::string& item)
{
    return std::ranges::any_of(
        info.higherIsBetter, [&](const std::string& each) { return each == "*" || each == item; });
}

} // namespace

const Score* ScoreLine::on(Date date) const
{
    const auto found = std::ranges::lower_bound(scores, date, {}, &Score::date);
    return found != scores.end() && found->date == date ? &*found : nullptr;
}

std::vector<ScoreLine> scoresOf(const coach::Timeline& timeline, Date from, Date to)
{
    const std::vector<Date> starts = startsOf(timeline, to);
    std::vector<ScoreLine> lines;
    const auto add = [&](const QuestionnaireInfo& info, const std::string& item,
                         std::vector<Score> scores) {
        ScoreLine line{info.id, item, isHigherBetter(info, item), std::move(scores), {}};
        line.bands = bandsOf(info, line.scores, starts, to);
        line.change = changeOf(info, line);
        lines.push_back(std::move(line));
    };
    for (const QuestionnaireInfo& info : library::questionnaires()) {
        const auto courses = library::itemCourses(info, timeline.entries, from, to);
        if (courses.empty())
            continue;
        if (info.items.empty()) {
            add(info, {}, meansOf(courses));
            continue;
        }
        for (const ItemCourse& course : courses)
            add(info, course.item, scoresOf(course));
    }
    return lines;
}

} // namespace comeback::charts
