// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/load_advice.h"
#include "library/texts.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace comeback::app {

/// The exercises of a session as they were done: sets, repetitions or seconds, and load, a row
/// each; rows can be added and removed.
class ExerciseTable : public QWidget
{
    Q_OBJECT

public:
    ExerciseTable(const library::Texts& texts, WeightUnit unit, QWidget* parent = nullptr);

    void setExercises(const std::vector<ExerciseDone>& exercises);
    [[nodiscard]] std::vector<ExerciseDone> exercises() const;

    /// Chooses the row of whose boxes one gets the focus.
    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const ExerciseDone& done);
    void putBox(int row, int column, QWidget* box);
    void addChosen();
    void removeChosen();

    const library::Texts& m_texts;
    WeightUnit m_unit;
    QTableWidget* m_table;
    QComboBox* m_box;
};

} // namespace comeback::app
