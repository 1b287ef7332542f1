// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cohort/course.h"

#include <cmath>

namespace comeback::cohort {

namespace {

constexpr std::array<PublishedMean, 4> kAcute{
    {{0, 52, 48, 57}, {6, 23, 21, 25}, {26, 12, 9, 15}, {52, 6, 3, 10}}};
constexpr std::array<PublishedMean, 4> kPersistent{
    {{0, 51, 44, 59}, {6, 33, 29, 38}, {26, 26, 20, 33}, {52, 23, 16, 30}}};

} // namespace

std::string_view idOf(Onset onset)
{
    return onset == Onset::Acute ? "acute" : "persistent";
}

const std::array<PublishedMean, 4>& publishedMeans(Onset onset)
{
    return onset == Onset::Acute ? kAcute : kPersistent;
}

double publishedMean(Onset onset, double week)
{
    const auto& means = publishedMeans(onset);
    for (std::size_t i = 1; i < means.size(); ++i) {
        const PublishedMean& from = means[i - 1];
        const PublishedMean& to = means[i];
        if (week > to.week)
            continue;
        const double share = (week - from.week) / (to.week - from.week);
        return std::exp(std::lerp(std::log(from.mean), std::log(to.mean), share));
    }
    return means.back().mean;
}

} // namespace comeback::cohort
