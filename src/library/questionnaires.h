// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/language.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comeback::library {

/// A set of questions that the person answers now and then, each 0 to 10. Answers never steer.
struct QuestionnaireInfo
{
    std::string id; ///< the `instrument` of its entries
    int everyDays = 14;
    std::vector<std::string> items; ///< ids; empty where the person names their own
    int mostItems = 0;
    std::vector<std::string> higherIsBetter; ///< items; "*" for all
    int changePoints = 2;                    ///< the smallest change that matters, in points …
    int changePercent = 0;                   ///< … and in percent of the earlier figure
    std::string source;                      ///< key of sources.json
};

/// "own_activities" after the idea of the Patient-Specific Functional Scale (Stratford 1995), and
/// "week_in_six"; own wording both.
[[nodiscard]] const std::vector<QuestionnaireInfo>& questionnaires();
[[nodiscard]] const QuestionnaireInfo* questionnaire(std::string_view id);
/// The one that asks all of these items; null for activities of the person's own.
[[nodiscard]] const QuestionnaireInfo*
questionnaireAsking(std::span<const std::pair<std::string, int>> answers);

/// The latest answers to a questionnaire up to a day, and their date.
struct Answered
{
    Date date;
    std::vector<std::pair<std::string, int>> answers;
};
[[nodiscard]] std::optional<Answered> latestAnswers(std::span<const Entry> entries,
                                                    std::string_view id, Date upTo);

/// The questionnaire that is due on a day, a few days after the start of an episode at the
/// earliest; the one that waits longest first. Nothing before the start.
[[nodiscard]] const QuestionnaireInfo*
questionnaireDue(std::span<const Entry> entries, const std::optional<Date>& started, Date today);

/// How one answered questionnaire compares with the one before.
enum class Change : std::uint8_t { First, Same, Better, Worse };

struct Comparison
{
    Change change = Change::First;
    double before = 0;              ///< mean of the items that both have
    double now = 0;                 ///< likewise
    std::vector<std::string> items; ///< those whose change matters, in that direction
};

/// Own activities are compared by their mean, the items of the others one by one.
[[nodiscard]] Comparison compare(const QuestionnaireInfo& info,
                                 const std::optional<Answered>& before,
                                 const std::vector<std::pair<std::string, int>>& now);

/// One question or activity over time, oldest first; never empty.
struct ItemCourse
{
    std::string item;
    std::vector<std::pair<Date, int>> scores;
    /// From the first to the latest: whether that is a change that matters, and of which kind.
    Change change = Change::First;
};

/// The items of a questionnaire that were answered from one day to another, both counted; in the
/// order of the questionnaire, one's own activities with the latest named first.
[[nodiscard]] std::vector<ItemCourse>
itemCourses(const QuestionnaireInfo& info, std::span<const Entry> entries, Date from, Date to);

} // namespace comeback::library
