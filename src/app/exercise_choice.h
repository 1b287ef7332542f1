// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/texts.h"

#include <QWidget>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace comeback::app {

class Label;

/// The list of all exercises to tick some of, and a field to find one by a part of its name. What
/// is ticked stays in sight whatever is looked for.
class ExerciseChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ExerciseChoice(QWidget* parent = nullptr);

    /// Fills the list, `shownRows` of which stand there without scrolling. `label` names the list
    /// for a screen reader.
    void ask(const library::Texts& texts, const QString& label, int shownRows);
    /// Ticks these and no others. One that the program does not know is listed by its id, and kept.
    void choose(const std::vector<std::string>& ids);
    /// The ids that are ticked: those that were given keep their order, the others follow in that
    /// of the list.
    [[nodiscard]] std::vector<std::string> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void addExercise(const QString& id, const QString& name);
    void find(const QString& words);

    QLineEdit* m_findEdit;
    QListWidget* m_list;
    Label* m_noneLabel;
    std::vector<std::string> m_given;
};

} // namespace comeback::app
