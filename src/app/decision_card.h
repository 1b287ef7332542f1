// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/card.h"
#include "app/page.h"
#include "engine/decision.h"

#include <QString>

#include <span>

class QPushButton;
class QScrollArea;

namespace comeback::app {

class Label;

/// A card over the chart with what was decided on one day: title, meaning and rule of each
/// decision. Escape, or its button, closes it.
class DecisionCard : public Card
{
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);

    /// Fills the card; shows and places nothing. Sessions that only wait for the next day are left
    /// out; a screening tells its signs that are worth a conversation.
    void tell(const QString& day, std::span<const Decision> decisions, const Context& context);
    /// Shows the card inside `room`, at its left or right edge, and gives it the focus.
    void open(const QRect& room, Qt::Edge edge);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Label* m_day;
    QWidget* m_words = nullptr; ///< what is told, in the scroll area
    QScrollArea* m_scroll;
    QPushButton* m_closeButton;
};

} // namespace comeback::app
