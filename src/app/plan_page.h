// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/choice.h"
#include "report/account.h"

#include <memory>

namespace Ui {
class PlanPage;
}

namespace comeback::app {

/// The whole way and where the person stands on it: the ladder as a picture, what each level asks,
/// what opens the next one and when at the earliest, staying or going down, the physiotherapist's
/// orders, and everything on paper. No button raises a level. While a warning sign stands it shows
/// no plan.
class PlanPage : public Page
{
    Q_OBJECT

public:
    explicit PlanPage(const Context& context, QWidget* parent = nullptr);
    ~PlanPage() override;

    void enter() override;

protected:
    void refresh() final;

private:
    void connectButtons();
    void showCards();
    void showFlare();
    void showNext();
    void showPace();
    void showGoals();
    void openGoals();
    void showLevel();
    void showWhere(LevelIndex level);
    void showExercises(const library::Prescription& prescription);
    void addPlace(const library::PlanPlace& place, QStringList& leftOut);
    void showExercise(int row);
    [[nodiscard]] report::Account account() const;

    void like(const std::string& exercise, bool yes);
    void replaceUnwanted(const std::string& exercise);
    void openPreferences();

    void stay();
    void moveOn();
    void goDown();
    void openOrders();
    /// Adds a directive of today, and says what was done.
    void order(Directive directive, const QString& done);
    /// Says what was done, or why it was not saved.
    void tell(const diary::Stored<diary::Done>& saved, const QString& done);

    std::unique_ptr<Ui::PlanPage> m_ui;
    std::vector<std::string> m_exercises; ///< ids, row by row
};

} // namespace comeback::app
