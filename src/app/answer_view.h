// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/protocol.h"
#include "library/texts.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace comeback::app {

class CareAdvice;
class Label;

/// The answer to what was just logged, or the latest decision: what it means, in words, and the
/// rule that says so, on request.
class AnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    void show(const Decision& decision, const Protocol& protocol, const library::Texts& texts);
    /// Adds to what is shown what to do about signs that are worth a conversation.
    void addSigns(const std::vector<RedFlag>& signs, const library::Texts& texts);
    /// A plain answer where an entry led to no decision.
    void show(const QString& title, const QString& text);
    /// What stands here, to be spoken.
    [[nodiscard]] QString words() const;

private:
    Label* m_title;
    Label* m_text;
    CareAdvice* m_signs = nullptr; ///< while there are any
    Label* m_rule;
    QPushButton* m_ruleButton;
};

} // namespace comeback::app
