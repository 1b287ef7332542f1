// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session_form.h"
#include "coach/coach.h"
#include "coach/guided_session.h"
#include "library/texts.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// Today's prescription: what to do, the dose, the exercises, and why this and not more.
class RecommendationView : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationView(QWidget* parent = nullptr);

    void show(const coach::Coach& coach, const library::Texts& texts);

private:
    void addDose(const coach::Coach& coach, const Recommendation& today,
                 const library::Texts& texts);
    void addList(const std::vector<std::string>& points);
    void addExercise(const QString& name, const QString& dose);
    class Label* addText(const QString& text, int role);

    QVBoxLayout* m_layout;
};

/// What the plan asks on a training day, for the session form to be prefilled with.
[[nodiscard]] SessionForm::Plan planOf(const coach::Coach& coach, const library::Texts& texts);
/// What was done in a guided session, for the form: `plan` with it instead of what was asked.
[[nodiscard]] SessionForm::Plan planOf(const coach::GuidedSession& session, SessionForm::Plan plan);
/// What the plan asks today, to be gone through step by step, the walk first; without steps where
/// it asks nothing.
[[nodiscard]] coach::GuidedSession guidedSession(const coach::Coach& coach);

} // namespace comeback::app
