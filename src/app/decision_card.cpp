// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/decision_card.h"

#include "app/care_advice.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace comeback::app {

using report::q;

namespace {

void add(QVBoxLayout& layout, const QString& text, Label::Role role,
         Label::Tone tone = Label::Plain)
{
    auto* label = new Label(text, role);
    label->setTone(tone);
    layout.addWidget(label);
}

} // namespace

DecisionCard::DecisionCard(QWidget* parent)
    : Card(parent)
    , m_day(new Label(QString(), Label::Small, this))
    , m_scroll(new QScrollArea(this))
    , m_closeButton(new QPushButton(tr("Close"), this))
{
    setKind(Card::Highlight);
    m_day->setTone(Label::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    layout->setSpacing(space::kSmall);
    layout->addWidget(m_day);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_closeButton, 0, Qt::AlignRight);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_closeButton->setObjectName(QStringLiteral("closeDecisionsButton"));
    connect(m_closeButton, &QPushButton::clicked, this, &DecisionCard::close);
    hide();
}

void DecisionCard::tell(const QString& day, std::span<const Decision> decisions,
                        const Context& context)
{
    const library::Texts& texts = context.texts;
    m_day->setText(day);
    m_words = new QWidget;
    auto* layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(0, 0, space::kSmall, 0);
    layout->setSpacing(space::kTight);
    QString spoken;
    for (const Decision& decision : decisions) {
        if (decision.reason == Reason::Pending)
            continue;
        if (layout->count() > 0)
            layout->addSpacing(space::kSmall);
        const auto words = texts.decision(decision, context.coach.protocol());
        add(*layout, q(words.title), Label::Title);
        add(*layout, q(words.text), Label::Body);
        add(*layout, q(words.rule), Label::Small, Label::Muted);
        spoken += q(words.title) + QStringLiteral(". ") + q(words.text) + u' ';
        const Entry& entry = context.coach.timeline().entries[decision.entry];
        if (const auto signs = advisingSigns(entry.body); !signs.empty()) {
            layout->addWidget(new CareAdvice(signs, texts));
            spoken += CareAdvice::spoken(signs, texts) + u' ';
        }
    }
    layout->addStretch(1);
    m_scroll->setWidget(m_words); // which gives it a ground of its own
    m_words->setAutoFillBackground(false);
    // Assistive technology reads the card as what its button closes.
    setAccessibleName(tr("What was decided on %1").arg(day));
    m_closeButton->setAccessibleDescription(spoken.trimmed());
}

void DecisionCard::open(const QRect& room, Qt::Edge edge)
{
    constexpr int kColumns = 56;
    const QRect inner = room.adjusted(space::kSmall, space::kSmall, -space::kSmall, -space::kSmall);
    const int width = std::min(inner.width(), fontMetrics().averageCharWidth() * kColumns);
    const QMargins margins = layout()->contentsMargins() + contentsMargins();
    const int forWords = width - margins.left() - margins.right();
    const int wanted = m_words->heightForWidth(forWords) + m_day->heightForWidth(forWords) +
                       m_closeButton->sizeHint().height() + margins.top() + margins.bottom() +
                       2 * fontMetrics().height();
    QRect place(0, 0, width, std::min(wanted, inner.height()));
    place.moveTopLeft(inner.topLeft());
    if (edge == Qt::RightEdge)
        place.moveRight(inner.right());
    setGeometry(place);
    show();
    raise();
    m_closeButton->setFocus(Qt::OtherFocusReason);
}

void DecisionCard::close()
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT closed();
}

void DecisionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace comeback::app
