// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QDialog>

#include <array>
#include <optional>
#include <vector>

class QCheckBox;
class QDateEdit;
class QGridLayout;
class QPushButton;

namespace comeback::app {

class DigitCell;
class Label;
class NotSavedBox;
class ProblemLabel;

/// A week that was logged on paper, typed in on one screen: the rows of the hand-out as rows here,
/// one key a cell, X for 10, Tab past what is blank. What the diary has already stands there and
/// cannot be typed over. Saved together, and undone in one step.
class WeekSheetDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WeekSheetDialog(const Context& context, QWidget* parent = nullptr);

    /// The seven days that begin on a date. What was typed stays in its row, where the diary has
    /// nothing for the new day of that row.
    void showWeek(Date first);

    /// Throws away what was typed; what is closed otherwise, by the end of the program say, is kept
    /// as a draft.
    void reject() override;

Q_SIGNALS:
    /// What was saved, for the status line.
    void told(const QString& message);

private:
    static constexpr int kDays = 7;

    struct Row
    {
        Date date;
        Label* day;
        DigitCell* morning;
        QCheckBox* exercises;
        std::array<DigitCell*, 3> session; ///< before, worst during, half an hour after
        // The same at each attempt to save, whatever else is typed between two of them.
        EntryId morningId;
        EntryId sessionId;
    };

    void addHead(QGridLayout& grid);
    void addRow(QGridLayout& grid, int number);
    void allowSave();
    void keepDraft();
    void takeUp(const coach::Draft& draft);
    [[nodiscard]] static bool isMorningTyped(const Row& row);
    /// A tick counts, too.
    [[nodiscard]] static bool isSessionTyped(const Row& row);
    [[nodiscard]] bool isTyped() const;
    void showDay(Row& row, Date date);
    /// What would be saved; nothing and a message if a row is half filled.
    [[nodiscard]] std::optional<std::vector<Entry>> collect();
    void save();

    Context m_context;
    std::vector<Row> m_rows;
    QDateEdit* m_first = nullptr;
    Label* m_draft = nullptr;
    ProblemLabel* m_problem = nullptr;
    NotSavedBox* m_notSaved = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace comeback::app
