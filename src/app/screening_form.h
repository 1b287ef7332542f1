// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/texts.h"

#include <QWidget>

#include <memory>
#include <vector>

class QButtonGroup;

namespace Ui {
class ScreeningForm;
}

namespace comeback::app {

/// The red-flag questions on one page, yes or no, nothing preselected; "none of these" answers all
/// of them with no in one key. Can only be saved when every question has its answer, or at once
/// when one of them tells an emergency: what was not answered then stays unanswered.
class ScreeningForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScreeningForm(QWidget* parent = nullptr);
    ~ScreeningForm() override;

    /// Shows the questions of one of the two screens, unanswered.
    void ask(ScreenScope scope, const library::Texts& texts);
    void focusFirst();
    /// Gives the questions the answers that the person gave to them before.
    void recall(const Screening& given);
    /// Whether a sign has been answered with yes, saved or not.
    [[nodiscard]] bool hasYes() const;

Q_SIGNALS:
    void submitted(const comeback::Screening& screening);

private:
    struct Question
    {
        RedFlag flag;
        QButtonGroup* buttons;
        QWidget* row;
    };

    void addQuestion(const RedFlagInfo& flag, const library::Texts& texts);
    void showProgress();
    /// An emergency is told at once; the other questions can wait.
    void showEmergency();
    /// The first question that tells an emergency; null if none does.
    [[nodiscard]] const Question* emergency() const;
    /// The letter of an answer chooses it and leads on to the next question.
    bool eventFilter(QObject* watched, QEvent* event) override;
    [[nodiscard]] Screening answers() const;

    std::unique_ptr<Ui::ScreeningForm> m_ui;
    const library::Texts* m_texts = nullptr;
    ScreenScope m_scope = ScreenScope::Full;
    std::vector<Question> m_questions;
};

} // namespace comeback::app
