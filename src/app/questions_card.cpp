// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/questions_card.h"

#include "app/label.h"
#include "app/theme.h"
#include "library/questionnaires.h"
#include "report/account.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

QuestionsCard::QuestionsCard(QWidget* parent)
    : Card(parent)
    , m_title(new Label(QString(), Label::Title, this))
    , m_text(new Label(QString(), Label::Body, this))
{
    m_title->setObjectName(QStringLiteral("questionsTitle"));
    m_text->setObjectName(QStringLiteral("questionsText"));
    auto* button = new QPushButton(tr("A&nswer now"), this);
    button->setObjectName(QStringLiteral("questionsButton"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT answerWanted(m_id); });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kMedium - space::kTight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(button);
}

void QuestionsCard::show(const Context& context)
{
    const coach::Coach& coach = context.coach;
    const coach::Timeline& timeline = coach.timeline();
    const Recommendation today = coach.recommendation();
    const bool calm = timeline.state.mode == Mode::Active && !today.checkInDue &&
                      !today.screenDue && !coach.readOnly();
    const auto started = report::Account(timeline, coach.protocol(), coach.today()).episodeStart();
    const auto* due =
        calm ? library::questionnaireDue(timeline.entries, started, coach.today()) : nullptr;
    setVisible(due != nullptr);
    if (!due)
        return;
    m_id = due->id;
    m_title->setText(QString::fromStdString(context.texts.questionnaire(m_id, "title")));
    m_text->setText(QString::fromStdString(context.texts.questionnaire(m_id, "intro")));
}

} // namespace comeback::app
