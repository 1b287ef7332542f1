// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/answer_view.h"

#include "app/care_advice.h"
#include "app/label.h"
#include "app/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace comeback::app {

AnswerView::AnswerView(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(QString(), Label::Title, this))
    , m_text(new Label(QString(), Label::Body, this))
    , m_rule(new Label(QString(), Label::Small, this))
    , m_ruleButton(new QPushButton(tr("Show me the r&ule"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_rule);
    layout->addWidget(m_ruleButton, 0, Qt::AlignLeft);
    m_rule->hide();
    m_ruleButton->setCheckable(true);
    connect(m_ruleButton, &QPushButton::toggled, m_rule, &QWidget::setVisible);
}

void AnswerView::show(const Decision& decision, const Protocol& protocol,
                      const library::Texts& texts)
{
    const auto words = texts.decision(decision, protocol);
    show(QString::fromStdString(words.title), QString::fromStdString(words.text));
    m_rule->setText(QString::fromStdString(words.rule));
    m_ruleButton->show();
}

void AnswerView::addSigns(const std::vector<RedFlag>& signs, const library::Texts& texts)
{
    if (signs.empty())
        return;
    m_signs = new CareAdvice(signs, texts, this);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_text) + 1, m_signs);
    setAccessibleName(accessibleName() + QLatin1Char(' ') + CareAdvice::spoken(signs, texts));
}

void AnswerView::show(const QString& title, const QString& text)
{
    delete std::exchange(m_signs, nullptr);
    m_title->setText(title);
    m_text->setText(text);
    m_ruleButton->setChecked(false);
    m_ruleButton->hide();
    // Assistive technology reads the answer as the name of this group.
    setAccessibleName(title + QStringLiteral(". ") + text);
}

QString AnswerView::words() const
{
    return accessibleName();
}

} // namespace comeback::app
