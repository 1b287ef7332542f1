// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/questionnaires.h"

#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace comeback::app {

/// The questions of one questionnaire, each with a figure from 0 to 10 that nobody has filled in;
/// where the person names the items, with lines for the names.
class QuestionnaireForm : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionnaireForm(QWidget* parent = nullptr) : QWidget(parent) {}

    /// Asks the questions, once; names that were given before stand there again.
    void ask(const Context& context, const library::QuestionnaireInfo& info);

    /// What has a figure, and a name where it needs one.
    [[nodiscard]] std::vector<std::pair<std::string, int>> answers() const;
    /// Every question has its figure; of one's own activities at least one, none half, none twice.
    [[nodiscard]] bool isComplete() const;
    /// Nothing at all was named or answered.
    [[nodiscard]] bool isEmpty() const;
    /// What stands in the form, for keeping it, and back; whether anything was entered at all.
    [[nodiscard]] coach::Draft::Fields fields() const;
    [[nodiscard]] bool isEdited() const { return fields() != m_blank; }
    void takeUp(const coach::Draft::Fields& fields);
    /// Nothing more can be changed.
    void lock();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        std::string item; ///< id; empty where the person names it
        QLineEdit* name = nullptr;
        QComboBox* score = nullptr;
    };

    void addQuestion(QGridLayout& form, const std::string& item, const QString& words);
    void addOwn(QGridLayout& form, int number, const QString& name);

    bool m_own = false;
    coach::Draft::Fields m_blank; ///< what stands in an untouched form
    std::vector<Row> m_rows;
};

} // namespace comeback::app
