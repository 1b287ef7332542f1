// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/left_behind_card.h"

#include "app/draft_words.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/theme.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace comeback::app {

LeftBehindCard::LeftBehindCard(QWidget* parent) : Card(parent)
{
    setKind(Card::Attention);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new Label(tr("You had begun to write"), Label::Title, this));
    column->addWidget(
        new Label(tr("It is not saved. Go on with it, or throw it away."), Label::Body, this));
    hide();
}

void LeftBehindCard::follow(const Context& context)
{
    m_context.emplace(context);
    // Later: the button that was pressed goes with its row.
    connect(&context.coach.drafts(), &coach::Drafts::decided, this,
            [this] { QTimer::singleShot(0, this, &LeftBehindCard::refresh); });
    refresh();
}

void LeftBehindCard::refresh()
{
    const std::size_t count = m_context->coach.drafts().leftBehind().size();
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(m_rows);
    for (std::size_t place = 0; place < count; ++place)
        addRow(place);
    setVisible(count > 0);
}

void LeftBehindCard::addRow(std::size_t place)
{
    coach::Drafts& drafts = m_context->coach.drafts();
    const QString words = leftBehindWords(drafts.leftBehind()[place], m_context->texts);
    m_rows->layout()->addWidget(new Label(words, Label::Body, m_rows));
    auto* buttons = new QWidget(m_rows);
    auto* row = new FlowLayout(space::kSmall, buttons);
    auto* goOn = new QPushButton(tr("Go on"), buttons);
    goOn->setObjectName(QStringLiteral("goOnButton"));
    auto* throwAway = new QPushButton(tr("Throw away"), buttons);
    throwAway->setObjectName(QStringLiteral("throwAwayButton"));
    for (QPushButton* each : {goOn, throwAway}) {
        each->setAccessibleDescription(words);
        row->addWidget(each);
    }
    m_rows->layout()->addWidget(buttons);
    connect(goOn, &QPushButton::clicked, this,
            [this, &drafts, place] { Q_EMIT goOnWanted(drafts.takeUp(place)); });
    connect(throwAway, &QPushButton::clicked, this, [&drafts, place] { drafts.throwAway(place); });
}

} // namespace comeback::app
