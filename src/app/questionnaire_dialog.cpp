// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questionnaire_dialog.h"

#include "app/choice_boxes.h"
#include "app/label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "engine/entry_fields.h"
#include "report/wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

using report::q;

QuestionnaireDialog::QuestionnaireDialog(const Context& context,
                                         const library::QuestionnaireInfo& info, QWidget* parent)
    : QDialog(parent), m_context(context), m_info(info)
{
    const library::Texts& texts = context.texts;
    setWindowTitle(q(texts.questionnaire(info.id, "title")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(new Label(q(texts.questionnaire(info.id, "title")), Label::Title, this));
    column->addWidget(new Label(q(texts.questionnaire(info.id, "intro")), Label::Body, this));
    auto* scale = new Label(q(texts.questionnaire(info.id, "low")) + QStringLiteral(" · ") +
                                q(texts.questionnaire(info.id, "high")),
                            Label::Small, this);
    scale->setTone(Label::Muted);
    column->addWidget(scale);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::kMedium);
    column->addLayout(form);
    for (const std::string& item : info.items)
        addQuestion(*form, item, q(texts.questionnaireItem(info.id, item)));
    if (info.items.empty()) {
        const auto before = library::latestAnswers(context.coach.timeline().entries, info.id,
                                                   context.coach.today());
        for (int i = 0; i < info.mostItems; ++i) {
            const auto place = static_cast<std::size_t>(i);
            addOwn(*form, i + 1,
                   before && place < before->answers.size() ? q(before->answers[place].first)
                                                            : QString());
        }
    }
    auto* note = new Label(q(texts.questionnaire(info.id, "note")), Label::Small, this);
    note->setTone(Label::Muted);
    column->addWidget(note);
    m_result = new Label(QString(), Label::Body, this);
    m_result->setObjectName(QStringLiteral("resultLabel"));
    m_result->hide();
    column->addWidget(m_result);
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &QuestionnaireDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void QuestionnaireDialog::addQuestion(QFormLayout& form, const std::string& item,
                                      const QString& words)
{
    auto* score = new QComboBox(this);
    fillOptionalScore(*score);
    score->setObjectName(q(item));
    score->setAccessibleName(words);
    connect(score, &QComboBox::currentIndexChanged, this,
            [this] { m_save->setEnabled(isComplete()); });
    form.addRow(new Label(words, Label::Body, this), score);
    m_rows.push_back({item, nullptr, score});
}

void QuestionnaireDialog::addOwn(QFormLayout& form, int number, const QString& name)
{
    auto* edit = new QLineEdit(name, this);
    edit->setMaxLength(kLongestName / 4);
    //: The name of the first, second or third activity.
    edit->setAccessibleName(tr("Activity %1").arg(number));
    //: An example of an activity.
    edit->setPlaceholderText(number == 1 ? tr("such as: carry the shopping home") : QString());
    auto* score = new QComboBox(this);
    fillOptionalScore(*score);
    score->setAccessibleName(tr("How well activity %1 goes, 0 to 10").arg(number));
    const auto look = [this] { m_save->setEnabled(isComplete()); };
    connect(edit, &QLineEdit::textChanged, this, look);
    connect(score, &QComboBox::currentIndexChanged, this, look);
    form.addRow(edit, score);
    m_rows.push_back({{}, edit, score});
}

std::vector<std::pair<std::string, int>> QuestionnaireDialog::answers() const
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

/// Every question has its figure; of one's own activities at least one, none half, none twice.
bool QuestionnaireDialog::isComplete() const
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
    return !m_info.items.empty() || !names.empty();
}

QString QuestionnaireDialog::resultInWords(const library::Comparison& comparison,
                                           const std::optional<library::Answered>& before) const
{
    constexpr std::array kKeys{"first", "same", "better", "worse"};
    const QLocale locale = report::localeOf(m_context.texts.language());
    QStringList items;
    for (const std::string& item : comparison.items)
        items << q(m_context.texts.questionnaireItem(m_info.id, item));
    QString words = q(m_context.texts.questionnaire(
        m_info.id, kKeys[static_cast<std::size_t>(comparison.change)]));
    words.replace(QStringLiteral("{before}"), locale.toString(comparison.before, 'f', 1));
    words.replace(QStringLiteral("{now}"), locale.toString(comparison.now, 'f', 1));
    words.replace(QStringLiteral("{items}"), items.join(QStringLiteral("; ")));
    return words.replace(QStringLiteral("{date}"),
                         before ? report::dateText(locale, before->date) : QString());
}

void QuestionnaireDialog::save()
{
    coach::Coach& coach = m_context.coach;
    const auto before = library::latestAnswers(coach.timeline().entries, m_info.id, coach.today());
    const auto given = answers();
    const auto saved = coach.add(coach.today(), Questionnaire{m_info.id, given});
    m_result->show();
    if (!saved) {
        const StorageWords why = words(saved.error());
        m_result->setText(why.title + QStringLiteral(". ") + why.text);
        return;
    }
    m_result->setText(resultInWords(library::compare(m_info, before, given), before));
    m_save->hide();
    m_later->setText(tr("&Close"));
    m_later->setFocus();
    for (const Row& row : m_rows) {
        row.score->setEnabled(false);
        if (row.name)
            row.name->setEnabled(false);
    }
}

} // namespace comeback::app
