// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QString>

#include <vector>

namespace comeback::app {

/// What another protocol would have made of this diary, beside what the present one made of it.
struct ProtocolComparison
{
    /// An entry that would have led to other decisions, or to another level.
    struct Row
    {
        Date date;
        QString entry;
        QString now;
        QString then;
    };
    std::vector<Row> rows;
    std::size_t entries = 0; ///< that were replayed
    QString levelNow;
    QString levelThen;
    QString nextNow; ///< the earliest date of the next level; empty if there is none
    QString nextThen;
};

/// Replays the diary under `edited`, and tells where it differs. Nothing is changed.
[[nodiscard]] ProtocolComparison compareProtocols(const Context& context, const Protocol& edited);

} // namespace comeback::app
