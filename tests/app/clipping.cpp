// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clipping.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

namespace comeback::test {

namespace {

QString nameOf(const QWidget& widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty())
        name += QLatin1Char(' ') + widget.objectName();
    constexpr int kLongest = 40;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        name += QStringLiteral(" \"%1\"").arg(
            label->text().left(kLongest).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    const QRect place = widget.geometry();
    return name + QStringLiteral(" at %1,%2").arg(place.x()).arg(place.y());
}

void lookAtLabel(const QLabel& label, QStringList& found)
{
    if (label.text().isEmpty())
        return;
    const int wide = label.wordWrap() ? 0 : label.sizeHint().width();
    const int high =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (label.width() < wide || label.height() < high)
        found << QStringLiteral("%1 has %2×%3, needs %4×%5")
                     .arg(nameOf(label))
                     .arg(label.width())
                     .arg(label.height())
                     .arg(wide)
                     .arg(high);
}

void lookAtButton(const QWidget& button, const QString& text, QStringList& found)
{
    const QSize least = button.minimumSizeHint();
    if (button.width() < least.width() || button.height() < least.height())
        found << QStringLiteral("%1 \"%2\" has %3×%4, needs %5×%6")
                     .arg(nameOf(button), text)
                     .arg(button.width())
                     .arg(button.height())
                     .arg(least.width())
                     .arg(least.height());
}

/// What scrolls only down must be as narrow as its room.
void lookAtScroll(const QScrollArea& area, QStringList& found)
{
    const QWidget* content = area.widget();
    if (content && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        content->minimumSizeHint().width() > area.viewport()->width())
        found << QStringLiteral("%1: needs a width of %2, has %3")
                     .arg(nameOf(area))
                     .arg(content->minimumSizeHint().width())
                     .arg(area.viewport()->width());
}

/// Where something of a widget is seen: of a label only its words.
QRect placeOfWords(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (!label)
        return widget.geometry();
    const QRect words = label->style()->itemTextRect(
        label->fontMetrics(), label->contentsRect(),
        static_cast<int>(QStyle::visualAlignment(label->layoutDirection(), label->alignment())) |
            Qt::TextShowMnemonic | (label->wordWrap() ? Qt::TextWordWrap : 0),
        true, label->text());
    return words.translated(widget.pos());
}

void lookAtSiblings(const QWidget& parent, QStringList& found)
{
    if (!parent.layout())
        return;
    const auto children = parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (qsizetype i = 0; i < children.size(); ++i)
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            const QWidget& one = *children[i];
            const QWidget& other = *children[j];
            const bool both = one.isVisible() && other.isVisible() && !one.isWindow() &&
                              !other.isWindow() && parent.layout()->indexOf(&one) >= 0 &&
                              parent.layout()->indexOf(&other) >= 0;
            if (both && placeOfWords(one).intersects(placeOfWords(other)))
                found << QStringLiteral("%1 lies over %2").arg(nameOf(one), nameOf(other));
        }
}

} // namespace

QStringList clippedTexts(const QWidget& top)
{
    QStringList found;
    for (const QWidget* each : top.findChildren<QWidget*>()) {
        if (!each->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(each))
            lookAtLabel(*label, found);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(each))
            lookAtButton(*button, button->text(), found);
        else if (const auto* box = qobject_cast<const QComboBox*>(each))
            lookAtButton(*box, box->currentText(), found);
        else if (const auto* area = qobject_cast<const QScrollArea*>(each))
            lookAtScroll(*area, found);
        lookAtSiblings(*each, found);
    }
    return found;
}

} // namespace comeback::test
