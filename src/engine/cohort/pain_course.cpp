// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/pain_course.h"

#include <algorithm>

namespace comeback::cohort {

namespace {

constexpr std::array<PublishedMean, 4> kAcute{
    {{0, 52, 48, 57}, {6, 23, 21, 25}, {26, 12, 9, 15}, {52, 6, 3, 10}}};
constexpr std::array<PublishedMean, 4> kPersistent{
    {{0, 51, 44, 59}, {6, 33, 29, 38}, {26, 26, 20, 33}, {52, 23, 16, 30}}};

// Flares add 0.5 and 1.2 points to the mean of the two courses; the rest is solved for:
// acute 28.0 * quick + 24.0 * slow, persistent 20.2 * quick + 12.0 * slow + 18.8.
constexpr CourseShape kAcuteShape{.painAtStart = 52,
                                  .spreadAtStart = 18,
                                  .quickShare = 28.0 / 52,
                                  .slowShare = 24.0 / 52,
                                  .quickKept = 0.9414,
                                  .slowKept = 0.99596,
                                  .flaresAYear = 1.2};
constexpr CourseShape kPersistentShape{.painAtStart = 51,
                                       .spreadAtStart = 18,
                                       .quickShare = 20.2 / 51,
                                       .slowShare = 12.0 / 51,
                                       .quickKept = 0.9539,
                                       .slowKept = 0.99620,
                                       .flaresAYear = 3.0};

} // namespace

std::string_view idOf(PainCourse course)
{
    return course == PainCourse::Acute ? "acute" : "persistent";
}

std::optional<PainCourse> painCourseFromId(std::string_view id)
{
    const auto found =
        std::ranges::find(kPainCourses, id, [](PainCourse each) { return idOf(each); });
    if (found == kPainCourses.end())
        return std::nullopt;
    return *found;
}

const std::array<PublishedMean, 4>& publishedMeans(PainCourse course)
{
    return course == PainCourse::Acute ? kAcute : kPersistent;
}

const CourseShape& shapeOf(PainCourse course)
{
    return course == PainCourse::Acute ? kAcuteShape : kPersistentShape;
}

} // namespace comeback::cohort
