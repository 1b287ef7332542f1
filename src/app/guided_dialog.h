// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/countdown.h"
#include "app/page.h"
#include "coach/guided_session.h"

#include <QDialog>

class QCheckBox;
class QPushButton;

namespace comeback::app {

class FigureView;
class Label;
class LoadBox;
class PainScale;

/// A session step by step: the figure, how much of it, a clock where time counts, a rest between
/// sets, and always in reach: pause, leave it out, another one, and "Stop, it hurts". Every step is
/// kept at once, so that closing it, a crash or a power cut takes nothing away.
class GuidedDialog : public QDialog
{
    Q_OBJECT

public:
    /// A session of the plan, with the pain before it; or a few movements that are tried and not
    /// logged.
    enum class Purpose : std::uint8_t { Plan, Practice };

    GuidedDialog(const Context& context, coach::GuidedSession session, QWidget* parent = nullptr,
                 Purpose purpose = Purpose::Plan);
    ~GuidedDialog() override;

    [[nodiscard]] const coach::GuidedSession& session() const { return m_session; }

Q_SIGNALS:
    /// Something of the session was done; it is to be kept.
    void changed(const comeback::coach::GuidedSession& session);

private:
    enum class Phase : std::uint8_t { Before, Ready, Running, Rest };

    void build();
    void buildClock();
    void buildButtons();
    void enterPhase(Phase phase);
    void showStep();
    void showButtons();
    void showClock();
    void startClock(int seconds);
    void pauseOrGoOn();
    void clockRanOut();
    void goOn();
    void finishSet();
    void skip();
    void swap();
    void stop();
    /// Keeps the session and goes to the next step, or ends.
    void advance(bool rest);
    [[nodiscard]] const coach::GuidedSession::Step& step() const;
    [[nodiscard]] QString amountInWords() const;
    /// "Set 2 of 3", or "Time 1 of 2 today" for a walk in parts; empty where it is done once.
    [[nodiscard]] QString countInWords() const;

    Context m_context;
    coach::GuidedSession m_session;
    Phase m_phase = Phase::Ready;
    Purpose m_purpose = Purpose::Plan;
    Countdown m_clock;
    bool m_paused = false;

    Label* m_title = nullptr;
    Label* m_dose = nullptr;
    Label* m_time = nullptr;
    Label* m_cues = nullptr;
    FigureView* m_figure = nullptr;
    QWidget* m_loadRow = nullptr;
    LoadBox* m_load = nullptr;
    Label* m_loadWhy = nullptr;
    std::string m_shownExercise; ///< whose figure is shown
    PainScale* m_before = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_swap = nullptr;
    QPushButton* m_stop = nullptr;
    QCheckBox* m_sound = nullptr;
};

} // namespace comeback::app
