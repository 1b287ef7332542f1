// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/questionnaires.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace comeback::app {

class Label;

/// One questionnaire: every question with a figure from 0 to 10 that nobody has filled in, and for
/// the three activities their names. After saving it says whether the change is one that matters.
class QuestionnaireDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionnaireDialog(const Context& context, const library::QuestionnaireInfo& info,
                        QWidget* parent = nullptr);

private:
    struct Row
    {
        std::string item; ///< id; empty where the person names it
        QLineEdit* name = nullptr;
        QComboBox* score = nullptr;
    };

    void addQuestion(QFormLayout& form, const std::string& item, const QString& words);
    void addOwn(QFormLayout& form, int number, const QString& name);
    [[nodiscard]] std::vector<std::pair<std::string, int>> answers() const;
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString resultInWords(const library::Comparison& comparison,
                                        const std::optional<library::Answered>& before) const;
    void save();

    Context m_context;
    const library::QuestionnaireInfo& m_info;
    std::vector<Row> m_rows;
    Label* m_result = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace comeback::app
