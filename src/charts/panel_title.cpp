// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charts/panel_title.h"

#include <qcustomplot.h>

namespace comeback::charts {

namespace {

QCPItemText* addText(QCPAxisRect& rect, const QString& words, QPointF place)
{
    auto* text = new QCPItemText(rect.parentPlot());
    text->setClipToAxisRect(false);
    text->position->setAxisRect(&rect);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(place);
    text->setText(words);
    return text;
}

} // namespace

PanelTitle::PanelTitle(QCPAxisRect& rect, const QString& title, const QString& whileEmpty)
    : m_title(addText(rect, title, {0, 0})), m_whileEmpty(addText(rect, whileEmpty, {0.5, 0.5}))
{
    m_title->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    m_whileEmpty->setPositionAlignment(Qt::AlignCenter);
    m_whileEmpty->setVisible(false);
}

void PanelTitle::setStyle(const CourseStyle& style)
{
    for (QCPItemText* text : {m_title, m_whileEmpty}) {
        text->setFont(style.font);
        text->setColor(style.colors.muted);
    }
    m_title->setPadding(QMargins(0, 0, 0, static_cast<int>(2 * style.unit())));
}

void PanelTitle::setEmpty(bool empty)
{
    m_whileEmpty->setVisible(empty);
}

} // namespace comeback::charts
