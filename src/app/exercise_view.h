// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ladder.h"
#include "library/texts.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// One exercise: its figure, and in words what it is good for, how it is done step by step, what
/// may be felt and what not, what often goes wrong, what it needs, what is easier and harder, and
/// where it comes from.
class ExerciseView : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseView(QWidget* parent = nullptr);

    /// `liked` tells whether it is one of the person's favourites.
    void show(const library::Exercise& exercise, const library::Texts& texts, bool liked = false);
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
    void addFacts(const library::Exercise& exercise, const library::Texts& texts);
    void addNeighbours(const library::Exercise& exercise, library::Language language);

    QVBoxLayout* m_layout;
    bool m_onlyToRead = false;
};

} // namespace comeback::app
