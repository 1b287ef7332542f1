// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ladder.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// One exercise in words: what it is good for, how it is done step by step, what may be felt, and
/// what often goes wrong.
class ExerciseView : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseView(QWidget* parent = nullptr);

    void show(const library::Exercise& exercise);
    /// Shows nothing.
    void clear();

private:
    void add(const QString& text);

    QVBoxLayout* m_layout;
};

} // namespace comeback::app
