// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/questionnaires.h"

#include "library/json.h"

#include <algorithm>
#include <cmath>

namespace comeback::library {

namespace {

/// Not on the first days: then there is enough to read and to answer.
constexpr int kDaysOfGrace = 2;

std::vector<QuestionnaireInfo> readAll()
{
    std::vector<QuestionnaireInfo> all;
    for (const auto& [id, json] : jsonResource("questionnaires.json").items()) {
        QuestionnaireInfo info;
        info.id = id;
        info.everyDays = json.at("every_days").get<int>();
        info.items = json.at("items").get<std::vector<std::string>>();
        info.mostItems = json.at("most_items").get<int>();
        info.higherIsBetter = json.at("higher_is_better").get<std::vector<std::string>>();
        info.changePoints = json.at("change_points").get<int>();
        info.changePercent = json.at("change_percent").get<int>();
        info.source = json.at("source").get<std::string>();
        all.push_back(std::move(info));
    }
    return all;
}

std::optional<int> scoreOf(const std::vector<std::pair<std::string, int>>& answers,
                           const std::string& item)
{
    const auto found = std::ranges::find(answers, item, &std::pair<std::string, int>::first);
    return found != answers.end() ? std::optional(found->second) : std::nullopt;
}

bool isHigherBetter(const QuestionnaireInfo& info, const std::string& item)
{
    return std::ranges::any_of(
        info.higherIsBetter, [&](const std::string& each) { return each == "*" || each == item; });
}

bool matters(const QuestionnaireInfo& info, double before, double now)
{
    constexpr double kHundred = 100;
    const double change = std::abs(now - before);
    return change >= info.changePoints && change * kHundred >= before * info.changePercent;
}

/// What it means that the score of an item went from one figure to another.
Change changeOf(const QuestionnaireInfo& info, const std::string& item, int before, int now)
{
    if (!matters(info, before, now))
        return Change::Same;
    return (now > before) == isHigherBetter(info, item) ? Change::Better : Change::Worse;
}

} // namespace

const std::vector<QuestionnaireInfo>& questionnaires()
{
    static const std::vector<QuestionnaireInfo> all = readAll();
    return all;
}

const QuestionnaireInfo* questionnaire(std::string_view id)
{
    const auto found = std::ranges::find(questionnaires(), id, &QuestionnaireInfo::id);
    return found != questionnaires().end() ? &*found : nullptr;
}

const QuestionnaireInfo* questionnaireAsking(std::span<const std::pair<std::string, int>> answers)
{
    const auto asks = [answers](const QuestionnaireInfo& info) {
        return std::ranges::all_of(answers, [&info](const auto& each) {
            return std::ranges::find(info.items, each.first) != info.items.end();
        });
    };
    const auto found = std::ranges::find_if(questionnaires(), asks);
    return found != questionnaires().end() ? &*found : nullptr;
}

std::optional<Answered> latestAnswers(std::span<const Entry> entries, std::string_view id,
                                      Date upTo)
{
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto* answered = std::get_if<Questionnaire>(&entry->body);
        if (answered && answered->instrument == id && entry->date <= upTo)
            return Answered{entry->date, answered->answers};
    }
    return std::nullopt;
}

const QuestionnaireInfo* questionnaireDue(std::span<const Entry> entries,
                                          const std::optional<Date>& started, Date today)
{
    if (!started || today - *started < kDaysOfGrace)
        return nullptr;
    const QuestionnaireInfo* due = nullptr;
    int longest = -1;
    for (const QuestionnaireInfo& info : questionnaires()) {
        const auto last = latestAnswers(entries, info.id, today);
        const Date since = last ? last->date : started->plusDays(-info.everyDays);
        const int late = today - since - info.everyDays;
        if (late >= 0 && late > longest) {
            due = &info;
            longest = late;
        }
    }
    return due;
}

Comparison compare(const QuestionnaireInfo& info, const std::optional<Answered>& before,
                   const std::vector<std::pair<std::string, int>>& now)
{
    Comparison result;
    std::vector<std::string> better;
    std::vector<std::string> worse;
    int both = 0;
    for (const auto& [item, score] : now) {
        const auto earlier = before ? scoreOf(before->answers, item) : std::nullopt;
        if (!earlier)
            continue;
        ++both;
        result.before += *earlier;
        result.now += score;
        const Change change = changeOf(info, item, *earlier, score);
        if (change != Change::Same)
            (change == Change::Better ? better : worse).push_back(item);
    }
    if (both == 0)
        return result;
    result.before /= both;
    result.now /= both;
    result.change = Change::Same;
    const bool byMean = info.items.empty();
    if (byMean && matters(info, result.before, result.now))
        result.change = result.now > result.before ? Change::Better : Change::Worse;
    if (!byMean && !better.empty() && worse.empty()) {
        result.change = Change::Better;
        result.items = std::move(better);
    } else if (!byMean && !worse.empty()) {
        result.change = Change::Worse;
        result.items = std::move(worse);
    }
    return result;
}

std::vector<ItemCourse> itemCourses(const QuestionnaireInfo& info, std::span<const Entry> entries,
                                    Date from, Date to)
{
    std::vector<ItemCourse> courses;
    for (const std::string& item : info.items)
        courses.push_back({item, {}});
    // From the newest back, so that activities named last come first.
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
        const auto* answered = std::get_if<Questionnaire>(&entry->body);
        if (!answered || answered->instrument != info.id || entry->date < from || entry->date > to)
            continue;
        for (const auto& [item, score] : answered->answers) {
            auto course = std::ranges::find(courses, item, &ItemCourse::item);
            if (course == courses.end())
                course = courses.insert(courses.end(), ItemCourse{item, {}});
            course->scores.emplace_back(entry->date, score);
        }
    }
    std::erase_if(courses, [](const ItemCourse& each) { return each.scores.empty(); });
    for (ItemCourse& each : courses) {
        std::ranges::reverse(each.scores);
        if (each.scores.size() > 1)
            each.change =
                changeOf(info, each.item, each.scores.front().second, each.scores.back().second);
    }
    return courses;
}

} // namespace comeback::library
