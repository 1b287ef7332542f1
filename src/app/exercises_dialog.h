// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/ladder.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace comeback::app {

class ExerciseView;

/// The whole library to leaf through, purpose by purpose, each exercise with its figure and words.
/// What is easy (mobility, short sequences, the desk break) can be tried step by step; that is not
/// logged and moves nothing. What the plan builds up to can only be read about. While a warning
/// sign stands, nothing can be tried; in a flare only easy mobility and the desk break.
class ExercisesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExercisesDialog(const Context& context, QWidget* parent = nullptr);

    /// Goes to the first exercise of a purpose, such as "mobility".
    void showPurpose(std::string_view purpose);
    void showExercise(std::string_view id);

    /// The desk break at once, where it may be tried.
    void startBreak();

private:
    void showFirst(int role, std::string_view value);
    void fillList();
    void showChosen();
    void tryChosen();
    void tryMobility();
    void guide(std::vector<library::Dose> doses);
    [[nodiscard]] std::string chosen() const;
    [[nodiscard]] bool mayTry(const library::ExerciseFacts& exercise) const;

    Context m_context;
    QListWidget* m_list = nullptr;
    ExerciseView* m_view = nullptr;
    QPushButton* m_try = nullptr;
    QPushButton* m_mobility = nullptr;
};

} // namespace comeback::app
