// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/card.h"

#include "app/theme.h"

#include <QPainter>

namespace comeback::app {

Card::Card(QWidget* parent) : QFrame(parent)
{
    setFrameStyle(QFrame::NoFrame);
    setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
}

void Card::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QColor fill = theme.card;
    QColor edge = theme.border;
    switch (m_kind) {
    case Plain:
        break;
    case Highlight:
        fill = theme.accentSoft;
        edge = theme.accentSoft;
        break;
    case Attention:
        fill = theme.attentionSoft;
        edge = theme.attention;
        break;
    case RedFlag:
        fill = theme.redFlagSoft;
        edge = theme.redFlag;
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                            space::kRadius);
}

} // namespace comeback::app
