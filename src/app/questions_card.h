// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card.h"
#include "app/page.h"

namespace comeback::app {

class Label;

/// The questionnaire that is due, once the morning's figure is given and nothing urgent stands;
/// else not there.
class QuestionsCard : public Card
{
    Q_OBJECT

public:
    explicit QuestionsCard(QWidget* parent = nullptr);

    void show(const Context& context);

Q_SIGNALS:
    /// The id of a questionnaire.
    void answerWanted(const std::string& questionnaire);

private:
    Label* m_title;
    Label* m_text;
    std::string m_id;
};

} // namespace comeback::app
