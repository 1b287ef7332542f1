// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fitting_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace comeback::app {

FittingScroll::FittingScroll(QWidget* parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

FittingScroll::FittingScroll(QWidget* content, QWidget* parent) : FittingScroll(parent)
{
    setWidget(content);
}

void FittingScroll::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    // The page behind it has the colour of the dialog.
    widget()->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    // Only once they are shown have words their fonts, and the dialog its true size.
    QTimer::singleShot(0, this, [this] {
        widget()->layout()->invalidate();
        updateGeometry();
        window()->layout()->activate();
        constexpr double kShareOfScreen = 0.9;
        const QSize most = screen()->availableSize() * kShareOfScreen;
        const QSize least = window()->minimumSizeHint();
        const QSize wanted = window()->sizeHint().boundedTo(most).expandedTo(least);
        window()->resize(window()->size().expandedTo(wanted));
    });
}

bool FittingScroll::eventFilter(QObject* watched, QEvent* event)
{
    // Words that grew, by a larger font say, make the dialog wider, too.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

QSize FittingScroll::sizeHint() const
{
    constexpr int kColumns = 62;
    constexpr double kShareOfScreen = 0.75;
    const QVariant asked = property("columns");
    const int columns = asked.isValid() ? asked.toInt() : kColumns;
    const QSize screen = this->screen()->availableSize();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int wide = std::max(widget()->minimumSizeHint().width() + bar,
                              std::min(fontMetrics().averageCharWidth() * columns,
                                       static_cast<int>(screen.width() * kShareOfScreen)));
    const int high = widget()->layout() && widget()->layout()->hasHeightForWidth()
                         ? widget()->layout()->totalHeightForWidth(wide - bar)
                         : widget()->sizeHint().height();
    return {wide, std::min(high, static_cast<int>(screen.height() * kShareOfScreen))};
}

QSize FittingScroll::minimumSizeHint() const
{
    constexpr int kLines = 6;
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            fontMetrics().height() * kLines};
}

} // namespace comeback::app
