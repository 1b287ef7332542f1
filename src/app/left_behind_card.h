// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/card.h"
#include "app/page.h"
#include "coach/draft.h"

#include <optional>

namespace comeback::app {

/// What was typed before the program ended without it being saved: each with a choice between going
/// on with it and throwing it away. Nothing of it is in the diary, and nothing comes there by
/// itself.
class LeftBehindCard : public Card
{
    Q_OBJECT

public:
    explicit LeftBehindCard(QWidget* parent = nullptr);

    /// Shows what there is from now on; the card hides when nothing is left to decide.
    void follow(const Context& context);

Q_SIGNALS:
    void goOnWanted(const comeback::coach::Draft& draft);

private:
    void refresh();
    void addRow(std::size_t place);

    std::optional<Context> m_context;
    QWidget* m_rows = nullptr;
};

} // namespace comeback::app
