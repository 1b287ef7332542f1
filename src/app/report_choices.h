// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/account.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QListWidget;

namespace comeback::app {

/// What the report tells: the days it covers, and the parts that are on it. The dates of every
/// choice can be read; they can be changed where they are the person's own.
class ReportChoices : public QWidget
{
    Q_OBJECT

public:
    explicit ReportChoices(QWidget* parent = nullptr);

    [[nodiscard]] report::Choice choice() const;
    void setChoice(const report::Choice& choice);
    /// The days that the choice comes to, and between which it can be made.
    void showDays(const report::DateRange& days, const report::DateRange& possible);

Q_SIGNALS:
    /// The person has chosen something else.
    void changed();

private:
    [[nodiscard]] report::Period period() const;
    void fillParts();

    QComboBox* m_period;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QListWidget* m_parts;
};

} // namespace comeback::app
