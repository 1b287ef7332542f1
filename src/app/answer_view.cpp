// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/answer_view.h"

#include "app/label.h"
#include "app/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

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

void AnswerView::show(const QString& title, const QString& text)
{
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
