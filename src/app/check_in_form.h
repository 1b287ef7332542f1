// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <QWidget>

#include <memory>

namespace Ui {
class CheckInForm;
}

namespace comeback::app {

/// The morning's figure: one digit and Enter. What else may be logged is there, folded away, and
/// optional; pain is never prefilled.
class CheckInForm : public QWidget
{
    Q_OBJECT

public:
    explicit CheckInForm(QWidget* parent = nullptr);
    ~CheckInForm() override;

    /// Empties the form for `date`; a date before `first`, on which the diary
    /// begins, or after `today` can't be chosen.
    void reset(Date date, Date first, Date today);
    void focusScale();
    /// Shows why nothing was saved; what was entered stays.
    void showProblem(const QString& words);

Q_SIGNALS:
    void submitted(comeback::Date date, const comeback::CheckIn& checkIn);

private:
    void submit();

    std::unique_ptr<Ui::CheckInForm> m_ui;
};

} // namespace comeback::app
