// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <array>
#include <memory>
#include <string_view>

namespace Ui {
class FirstRun;
}

namespace comeback::app {

/// The first two minutes: welcome, the red-flag questions, how it is now, what the person wants to
/// get back to, what they have at hand, and the plan with its first step. Each step is saved when
/// it is done, so that it can be stopped at any point and taken up again. A red flag ends it with
/// what to do.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(const Context& context, QWidget* parent = nullptr);
    ~FirstRun() override;

    /// There is no plan yet, or the steps after it have not been gone through.
    [[nodiscard]] static bool isUnfinished(coach::Coach& coach);

Q_SIGNALS:
    void finished();
    void printReportWanted();
    /// How an exercise of the first plan is done.
    void exerciseWanted(const std::string& exercise);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// Where the diary keeps the step after the start that comes next; empty when all is through.
    static constexpr std::string_view kStepKey = "first_run";
    static constexpr std::string_view kActivities = "own_activities";

    void fillWelcome();
    void takeUp();
    [[nodiscard]] bool stepAfterStart() const;
    void showStep(QWidget* step);
    void goBack();
    void recallBaseline();
    /// A warning sign that was answered with yes by mistake: back to the answers, to correct them.
    void askAgain();
    /// In their order; the way to care, which ends it, stands last.
    [[nodiscard]] std::array<QWidget*, 7> steps() const;
    /// What an earlier pass of a step has logged, the answers and the goals today; null if nothing
    /// was.
    [[nodiscard]] const Entry* screening() const;
    [[nodiscard]] static bool isReferral(const Entry& screening);
    [[nodiscard]] const Entry* start() const;
    [[nodiscard]] const Entry* activities() const;
    void saveScreening(const Screening& answers);
    void saveClearance();
    void saveBaseline();
    void allowBaseline();
    void saveActivities();
    void savePreferences();
    void finish();
    /// Goes to a step after the start, and remembers it.
    void goOnTo(QWidget* step);
    void showPlan();

    Context m_context;
    std::unique_ptr<Ui::FirstRun> m_ui;
    QWidget* m_step = nullptr;
    bool m_corrects = false; ///< answers that led to care are being corrected
};

} // namespace comeback::app
