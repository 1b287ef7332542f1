// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <memory>

namespace Ui {
class LearnPage;
}

namespace comeback::app {

/// Short cards, a minute each, with their sources: what is known and what is not.
class LearnPage : public Page
{
    Q_OBJECT

public:
    explicit LearnPage(const Context& context, QWidget* parent = nullptr);
    ~LearnPage() override;

    void enter() override;
    /// Opens a card by its id.
    void showCard(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCard(int row);
    /// The button to the card at `place`; none after the last one.
    void showNext(std::size_t place);
    void restyleList();

    std::unique_ptr<Ui::LearnPage> m_ui;
};

} // namespace comeback::app
