// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "coach/guided_session.h"

#include <optional>

namespace comeback::app {

/// The guided session that was begun and is not logged yet. It stands in a note of the diary from
/// its first step on, so that a crash takes nothing of it.
class BegunSession
{
public:
    explicit BegunSession(coach::Coach& coach) : m_coach(coach) {}

    /// One of today, or one that ended within the last three days and whose figures are still to
    /// come.
    [[nodiscard]] std::optional<coach::GuidedSession> now() const;
    /// Both say whether the diary could be written.
    [[nodiscard]] bool keep(const coach::GuidedSession& session);
    [[nodiscard]] bool forget();

private:
    coach::Coach& m_coach;
};

} // namespace comeback::app
