// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/draft.h"
#include "engine/entry.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class CheckInForm;
}

namespace comeback::app {

class NotSavedBox;

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
    /// Tells why nothing was saved; what was entered stays.
    [[nodiscard]] NotSavedBox& notSaved();

    /// Another day has begun: the form keeps its date, and may be given the new one.
    void setLatest(Date today);
    /// The day on which the plan began: its pain was asked for a moment ago, and not its morning's.
    void setBegun(std::optional<Date> begun);

    /// What stands in the form, for keeping it; whether anything was entered at all.
    [[nodiscard]] coach::Draft::Fields fields() const;
    [[nodiscard]] bool isEdited() const { return fields() != m_blank; }
    [[nodiscard]] Date date() const;
    /// Puts in what stood there before a crash, with words that say so; it is not saved.
    void takeUp(const coach::Draft& draft, const QString& words);

Q_SIGNALS:
    void submitted(comeback::Date date, const comeback::CheckIn& checkIn);
    /// Something was entered or taken out.
    void edited();

private:
    void submit();
    void watchEdits();
    /// Asks for the morning of the chosen date.
    void showQuestion();

    std::unique_ptr<Ui::CheckInForm> m_ui;
    std::optional<Date> m_today;
    std::optional<Date> m_begun;
    coach::Draft::Fields m_blank; ///< what stands in an untouched form
};

} // namespace comeback::app
