// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QDialog>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace comeback::app {

class Label;

/// A visit at the physiotherapist in three steps: report and blank return sheet on paper, the talk
/// itself, and the orders that came of it. How far it has got is kept in the diary, so that the
/// orders can be entered on another day.
class VisitDialog : public QDialog
{
    Q_OBJECT

public:
    explicit VisitDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    /// What was done, for the status line.
    void told(const QString& message);

private:
    enum Step : std::uint8_t { Paper, Talk, Orders };
    static constexpr int kSteps = 3;

    /// One step on the screen.
    struct Row
    {
        Label* state;
        QPushButton* button; ///< none where there is nothing to press
    };

    void addStep(QVBoxLayout& column, Step step);
    void openPaper();
    void openOrders();
    void keepPrinted();
    void ordersSaved();
    /// Says how far each step is and puts the focus on the next one.
    void showProgress();

    Context m_context;
    std::array<Row, kSteps> m_rows{};
    QPushButton* m_close = nullptr;
    bool m_ordersSaved = false;
};

} // namespace comeback::app
