// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questionnaire_form.h"

#include "app/choice_boxes.h"
#include "app/draft_fields.h"
#include "app/label.h"
#include "app/theme.h"
#include "engine/entry_fields.h"
#include "report/wording.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

using report::q;

void QuestionnaireForm::ask(const Context& context, const library::QuestionnaireInfo& info)
{
    const library::Texts& texts = context.texts;
    m_own = info.items.empty();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    auto* scale = new Label(q(texts.questionnaire(info.id, "low")) + QStringLiteral(" · ") +
                                q(texts.questionnaire(info.id, "high")),
                            Label::Small, this);
    scale->setTone(Label::Muted);
    column->addWidget(scale);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(space::kMedium);
    form->setColumnStretch(0, 1);
    column->addLayout(form);
    for (const std::string& item : info.items)
        addQuestion(*form, item, q(texts.questionnaireItem(info.id, item)));
    const auto before =
        library::latestAnswers(context.coach.timeline().entries, info.id, context.coach.today());
    for (int i = 0; m_own && i < info.mostItems; ++i) {
        const auto place = static_cast<std::size_t>(i);
        const bool named = before && place < before->answers.size();
        addOwn(*form, i + 1, named ? q(before->answers[place].first) : QString());
    }
    m_blank = fields();
}

coach::Draft::Fields QuestionnaireForm::fields() const
{
    coach::Draft::Fields fields;
    for (const Row& row : m_rows) {
        put(fields, row.score->objectName().toStdString(), *row.score);
        if (row.name)
            put(fields, row.name->objectName().toStdString(), *row.name);
    }
    return fields;
}

void QuestionnaireForm::takeUp(const coach::Draft::Fields& fields)
{
    for (const Row& row : m_rows) {
        take(fields, row.score->objectName().toStdString(), *row.score);
        if (row.name)
            take(fields, row.name->objectName().toStdString(), *row.name);
    }
}

void QuestionnaireForm::addQuestion(QGridLayout& form, const std::string& item,
                                    const QString& words)
{
    auto* score = new QComboBox(this);
    fillOptionalScore(*score);
    score->setObjectName(q(item));
    score->setAccessibleName(words);
    connect(score, &QComboBox::currentIndexChanged, this, &QuestionnaireForm::changed);
    const int row = form.rowCount();
    form.addWidget(new Label(words, Label::Body, this), row, 0);
    form.addWidget(score, row, 1);
    m_rows.push_back({item, nullptr, score});
}

void QuestionnaireForm::addOwn(QGridLayout& form, int number, const QString& name)
{
    auto* edit = new QLineEdit(name, this);
    edit->setObjectName(QStringLiteral("activity%1").arg(number));
    // A letter has four bytes at most.
    edit->setMaxLength(kLongestName / 4);
    //: The name of the first, second or third activity.
    edit->setAccessibleName(tr("Activity %1").arg(number));
    //: An example of an activity.
    edit->setPlaceholderText(number == 1 ? tr("such as: carry the shopping home") : QString());
    auto* score = new QComboBox(this);
    fillOptionalScore(*score);
    score->setObjectName(QStringLiteral("score%1").arg(number));
    score->setAccessibleName(tr("How well activity %1 goes, 0 to 10").arg(number));
    connect(edit, &QLineEdit::textChanged, this, &QuestionnaireForm::changed);
    connect(score, &QComboBox::currentIndexChanged, this, &QuestionnaireForm::changed);
    const int row = form.rowCount();
    form.addWidget(edit, row, 0);
    form.addWidget(score, row, 1);
    m_rows.push_back({{}, edit, score});
}

std::vector<std::pair<std::string, int>> QuestionnaireForm::answers() const
{
    std::vector<std::pair<std::string, int>> all;
    for (const Row& row : m_rows) {
        const std::string item = row.name ? row.name->text().trimmed().toStdString() : row.item;
        const auto score = optionalScore(*row.score);
        if (!item.empty() && score)
            all.emplace_back(item, *score);
    }
    return all;
}

bool QuestionnaireForm::isComplete() const
{
    std::vector<QString> names;
    for (const Row& row : m_rows) {
        const bool scored = optionalScore(*row.score).has_value();
        if (!row.name && !scored)
            return false;
        if (!row.name)
            continue;
        const QString name = row.name->text().trimmed();
        if (name.isEmpty() == scored ||
            (!name.isEmpty() && std::ranges::find(names, name) != names.end()))
            return false;
        if (!name.isEmpty())
            names.push_back(name);
    }
    return !m_own || !names.empty();
}

bool QuestionnaireForm::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const Row& row) {
        return !optionalScore(*row.score) && (!row.name || row.name->text().trimmed().isEmpty());
    });
}

void QuestionnaireForm::lock()
{
    for (const Row& row : m_rows) {
        row.score->setEnabled(false);
        if (row.name)
            row.name->setEnabled(false);
    }
}

void QuestionnaireForm::focusFirst()
{
    if (m_rows.empty())
        return;
    const Row& first = m_rows.front();
    (first.name ? static_cast<QWidget*>(first.name) : first.score)->setFocus(Qt::OtherFocusReason);
}

} // namespace comeback::app
