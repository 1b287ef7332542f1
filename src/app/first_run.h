// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <memory>

namespace Ui {
class FirstRun;
}

namespace comeback::app {

/// The first two minutes: welcome, the red-flag questions, how it is now, and then the plan. Each
/// step is saved when it is done, so that it can be stopped at any point and taken up again. A red
/// flag ends it with what to do.
class FirstRun : public QWidget
{
    Q_OBJECT

public:
    explicit FirstRun(const Context& context, QWidget* parent = nullptr);
    ~FirstRun() override;

Q_SIGNALS:
    void printReportWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fillWelcome();
    void takeUp();
    void showStep(QWidget* step);
    void saveScreening(const Screening& screening);
    void saveBaseline();
    void allowBaseline();

    Context m_context;
    std::unique_ptr<Ui::FirstRun> m_ui;
    QWidget* m_step = nullptr;
};

} // namespace comeback::app
