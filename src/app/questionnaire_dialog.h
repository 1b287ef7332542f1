// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "library/questionnaires.h"

#include <QDialog>

class QPushButton;

namespace comeback::app {

class Label;
class NotSavedBox;
class QuestionnaireForm;

/// One questionnaire: every question with a figure from 0 to 10 that nobody has filled in, and for
/// the three activities their names. After saving it says whether the change is one that matters.
class QuestionnaireDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionnaireDialog(const Context& context, const library::QuestionnaireInfo& info,
                        QWidget* parent = nullptr);

private:
    [[nodiscard]] QString resultInWords(const library::Comparison& comparison,
                                        const std::optional<library::Answered>& before) const;
    void save();
    /// Keeps what stands in the form, or forgets it where that is nothing.
    void keep();
    /// Goes on with what was closed, or left behind, without being saved.
    void takeUp();

    Context m_context;
    const library::QuestionnaireInfo& m_info;
    QuestionnaireForm* m_form = nullptr;
    Label* m_result = nullptr;
    Label* m_draft = nullptr;
    NotSavedBox* m_notSaved = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_later = nullptr;
};

} // namespace comeback::app
