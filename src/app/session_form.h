// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/draft.h"
#include "engine/entry.h"
#include "engine/load_advice.h"

#include <QWidget>

#include <array>
#include <memory>

namespace Ui {
class SessionForm;
}

namespace comeback::app {

class Label;
class LoadBox;
class NotSavedBox;
class PainScale;

/// A session in four keys: three digits (before, worst during, half an hour after) and Enter. A
/// digit leads on to the next scale. The dose is prefilled with the plan, the pains never.
class SessionForm : public QWidget
{
    Q_OBJECT

public:
    explicit SessionForm(QWidget* parent = nullptr);
    ~SessionForm() override;

    /// What the plan asks today, so that what was done need not be typed.
    struct Plan
    {
        SessionKind kind = SessionKind::Training;
        int minutes = 0;
        WeightUnit unit = WeightUnit::Kilograms; ///< of the person's weights
        std::vector<ExerciseDone> exercises;     ///< with the loads that are suggested

        /// A loaded exercise among them, in words.
        struct LoadLine
        {
            std::size_t exercise = 0; ///< place in `exercises`
            std::string id;
            QString name;
            QString why;
        };
        std::vector<LoadLine> loads;

        /// Known from a guided session, in which the person gave the pain before it themselves.
        std::optional<Pain> before;
        std::optional<Completion> completion;
    };

    /// Empties the form for `date`; a date before `first`, on which the diary begins, or after
    /// `today` can't be chosen.
    void reset(Date date, Date first, Date today, const Plan& plan);
    void focusFirstScale();
    /// To the first scale that has no figure yet; false if all have one.
    bool focusOpenScale();
    /// Tells why nothing was saved; what was entered stays.
    [[nodiscard]] NotSavedBox& notSaved();

    /// Another day has begun: the form keeps its date, and may be given the new one.
    void setLatest(Date today);

    /// What stands in the form, for keeping it; whether anything was entered at all.
    [[nodiscard]] coach::Draft::Fields fields() const;
    [[nodiscard]] bool isEdited() const { return fields() != m_blank; }
    [[nodiscard]] Date date() const;
    /// Puts in what stood there before a crash, with words that say so; it is not saved.
    void takeUp(const coach::Draft& draft, const QString& words);

Q_SIGNALS:
    void submitted(comeback::Date date, const comeback::Session& session);
    void cancelled();
    /// Something was entered or taken out.
    void edited();

private:
    void setUpBoxes();
    void setUpScales();
    void showLoads();
    [[nodiscard]] Label* reasonLabel(const QString& why);
    [[nodiscard]] std::vector<ExerciseDone> exercisesDone() const;
    void submit();
    void watchEdits();
    void showReason();
    [[nodiscard]] std::array<PainScale*, 3> scales() const;

    std::unique_ptr<Ui::SessionForm> m_ui;
    Plan m_plan;
    QString m_hint;                ///< what the form says when nothing special stands before it
    coach::Draft::Fields m_blank;  ///< what stands in an untouched form
    std::vector<LoadBox*> m_loads; ///< line by line of the plan's loads
};

} // namespace comeback::app
