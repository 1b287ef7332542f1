// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card.h"
#include "app/page.h"

namespace comeback::app {

class Label;

/// The short text that fits this moment of the person's way, with a button that leads to it; not
/// there when none fits.
class LearnCard : public Card
{
    Q_OBJECT

public:
    explicit LearnCard(QWidget* parent = nullptr);

    void show(const Context& context);

Q_SIGNALS:
    void cardWanted(const QString& id);

private:
    Label* m_title;
    Label* m_text;
    QString m_id;
};

} // namespace comeback::app
