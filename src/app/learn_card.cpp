// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/learn_card.h"

#include "app/label.h"
#include "app/theme.h"
#include "library/articles.h"
#include "library/moments.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

LearnCard::LearnCard(QWidget* parent)
    : Card(parent)
    , m_title(new Label(QString(), Label::Title, this))
    , m_text(new Label(QString(), Label::Body, this))
{
    m_title->setObjectName(QStringLiteral("learnTitle"));
    m_text->setObjectName(QStringLiteral("learnText"));
    auto* button = new QPushButton(tr("Read on, one minut&e"), this);
    button->setObjectName(QStringLiteral("learnButton"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT cardWanted(m_id); });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::kMedium - space::kTight);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(button);
}

void LearnCard::show(const Context& context)
{
    const coach::Coach& coach = context.coach;
    const coach::Timeline& timeline = coach.timeline();
    const auto id = library::cardOfTheDay(timeline.entries, timeline.decisions, timeline.state,
                                          coach.protocol(), coach.today());
    setVisible(id.has_value());
    if (!id)
        return;
    for (const library::Article& article : library::articles(context.texts.language()))
        if (article.id == *id) {
            m_id = QString::fromStdString(article.id);
            m_title->setText(QString::fromStdString(article.title));
            m_text->setText(QString::fromStdString(article.paragraphs.front()));
        }
}

} // namespace comeback::app
