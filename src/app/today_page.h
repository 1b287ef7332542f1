// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/begun_session.h"
#include "app/page.h"

#include <memory>
#include <optional>
#include <vector>

namespace Ui {
class TodayPage;
}

namespace comeback::app {

/// What to do today and why, the morning's check-in in two keys, a session in four, and the answer
/// at once in words. In mode referred it shows the way to care and no plan.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const Context& context, QWidget* parent = nullptr);
    ~TodayPage() override;

    void enter() override;

protected:
    void refresh() final;
    /// A digit that no field takes is meant for the scale that is open.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectForms();
    void connectButtons();

    void showLatestDecision();
    void showStanding();
    void showCards();
    void showNext();
    /// What the button says that begins the guided session, or goes on with it.
    [[nodiscard]] static QString startWords(RecommendationKind kind, bool begun);
    void openQuestions(const std::string& questionnaire);
    void resetForms();
    /// The day on which the diary begins.
    [[nodiscard]] Date firstDay() const;
    void resetCheckIn(Date date);
    void resetSession();
    /// A new day has begun: forms that hold nothing yet are for it.
    void followDay();
    void focusNext();
    void focusAfterAnswer();

    /// Keeps what stands in a form, or forgets it where that is nothing.
    void keepCheckIn();
    void keepSession();
    void goOnWith(const coach::Draft& draft);

    void saveCheckIn(Date date, const CheckIn& checkIn);
    void saveSession(Date date, const Session& session);
    void saveScreening(const Screening& screening);
    void declareFlare();
    void clear();
    void openScreening();
    /// Adds an entry and answers in words; returns why nothing was saved.
    [[nodiscard]] std::optional<diary::StorageError> save(Date date, const EntryBody& body,
                                                          const EntryId& id);
    /// The same for what has no form that stays, until it is saved or given up.
    void saveOrAsk(const EntryBody& body);
    void answer(const EntryId& id);
    void openSessionForm();
    /// Puts back what was given of a guided session's figures before the window was closed.
    void takeUpFigures();
    /// The check-in form for a day, with the scale in focus.
    void openCheckIn(Date date);
    /// Nothing was logged for yesterday morning, on which the person was already on their way.
    [[nodiscard]] bool yesterdayIsMissing() const;
    /// Goes through the session step by step, or on from where it was left.
    void openGuidedSession();
    /// False if nothing was done, so that there is nothing to log.
    bool endGuidedSession(const coach::GuidedSession& session);
    [[nodiscard]] std::vector<RedFlag> signsBehind(std::size_t place) const;
    [[nodiscard]] QString countsAs() const;

    std::unique_ptr<Ui::TodayPage> m_ui;
    BegunSession m_begun;
    Date m_formsAreFor;                    ///< the day on which the forms were last emptied
    std::optional<Date> m_declinedOn;      ///< when the question about a flare was answered with no
    std::optional<Date> m_sessionClosedOn; ///< when the form of a session that is due was closed
    bool m_sessionOpen = false;
    bool m_checkInOpen = false;
};

} // namespace comeback::app
