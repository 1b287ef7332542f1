// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"

#include <QWidget>

namespace comeback::app {

/// What is to be done today, each with its dose and figure: the walk, or what stands for it, and on
/// a training day the exercises. Not there on other days.
class DoseTiles : public QWidget
{
    Q_OBJECT

public:
    explicit DoseTiles(QWidget* parent = nullptr);

    void show(const coach::Coach& coach, const library::Texts& texts);

Q_SIGNALS:
    /// How an exercise is done, by its id.
    void exerciseWanted(const std::string& exercise);

private:
    void add(const std::string& exercise, const QString& dose, library::Language language);
};

} // namespace comeback::app
