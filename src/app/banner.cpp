// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/banner.h"

#include "app/alert.h"
#include "app/label.h"
#include "app/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace comeback::app {

Banner::Banner(QWidget* parent)
    : QWidget(parent), m_words(new Label(this)), m_offer(new QPushButton(this))
{
    m_words->setObjectName(QStringLiteral("bannerLabel"));
    m_words->setTone(Label::Attention);
    makeAlert(*m_words);
    m_offer->setObjectName(QStringLiteral("bannerButton"));
    m_offer->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
    row->setSpacing(space::kMedium);
    row->addWidget(m_words, 1);
    row->addWidget(m_offer);
    connect(m_offer, &QPushButton::clicked, this, &Banner::taken);
    hide();
}

void Banner::say(const QString& words, const QString& offer)
{
    m_words->setText(words);
    m_offer->setText(offer);
    m_offer->setAccessibleDescription(words);
    show();
    alert(*m_words);
}

void Banner::clear()
{
    hide();
}

} // namespace comeback::app
