// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ladder.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// One exercise: its figure, and in words what it is good for, how it is done step by step, what
/// may be felt and what not, and what often goes wrong.
class ExerciseView : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseView(QWidget* parent = nullptr);

    /// `liked` tells whether it is one of the person's favourites.
    void show(const library::Exercise& exercise, bool liked = false);
    /// Without its buttons, where there is nothing to choose.
    void setOnlyToRead() { m_onlyToRead = true; }
    /// Shows nothing.
    void clear();

Q_SIGNALS:
    void liked(const std::string& exercise, bool yes);
    void notWanted(const std::string& exercise);

private:
    void addButtons(const std::string& exercise, bool liked);
    void add(const QString& text);

    QVBoxLayout* m_layout;
    bool m_onlyToRead = false;
};

} // namespace comeback::app
