// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_form.h"
#include "coach/coach.h"
#include "coach/guided_session.h"
#include "library/ladder.h"
#include "library/texts.h"

namespace comeback::app {

/// Whether today's session is one without weights at a level that has them.
[[nodiscard]] bool isBodyweightDay(const coach::Coach& coach);
/// What today's level asks, with the exercises that suit the person, at four fifths where today
/// calls for ease; nothing where the level is not known.
[[nodiscard]] std::optional<library::Prescription> prescriptionOfToday(const coach::Coach& coach);
/// What fills the minutes of walking, by what the person has and likes.
[[nodiscard]] std::string aerobicOfToday(const coach::Coach& coach);

/// What the plan asks on a training day, for the session form to be prefilled with.
[[nodiscard]] SessionForm::Plan planOf(const coach::Coach& coach, const library::Texts& texts);
/// What was done in a guided session, for the form: `plan` with it instead of what was asked.
[[nodiscard]] SessionForm::Plan planOf(const coach::GuidedSession& session, SessionForm::Plan plan);
/// What the plan asks today, to be gone through step by step, the walk first; without steps where
/// it asks nothing.
[[nodiscard]] coach::GuidedSession guidedSession(const coach::Coach& coach);

} // namespace comeback::app
