// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QDialog>

#include <memory>

namespace Ui {
class OrdersDialog;
}

namespace comeback::app {

/// The physiotherapist's orders, as in the box on the report: level, cap, hold, acceptable pain,
/// exercises to leave out, a note. It opens with the orders in force; only what is changed becomes
/// part of the directive.
class OrdersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrdersDialog(const Context& context, QWidget* parent = nullptr);
    ~OrdersDialog() override;

    /// What has been entered so far.
    [[nodiscard]] Directive directive() const;

    void accept() override;
    /// Throws away what was entered; what is closed otherwise, by the end of the program say, is
    /// kept as a draft.
    void reject() override;

Q_SIGNALS:
    void saved();

private:
    void fillLevels();
    void fillPain();
    void fillHold();
    void fillExercises();
    void showWhetherChanged();
    void keepDraft() const;
    void takeUp(const coach::Draft& draft);
    [[nodiscard]] bool isEdited() const;

    Context m_context;
    std::unique_ptr<Ui::OrdersDialog> m_ui;
    Orders m_before;
    std::vector<std::string> m_excludedBefore;
};

} // namespace comeback::app
