// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/style.h"

#include "app/indicators.h"
#include "app/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QFrame>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cstdint>

namespace comeback::app {

namespace {

constexpr double kControlRadius = 8;
constexpr int kScrollBarWidth = 14;
constexpr double kScrollBarMargin = 3.5;
constexpr int kShortestSlider = 32;
/// Heights of a line of text: at 100 % as large as Fusion draws them.
constexpr double kIndicatorLines = 0.75;
constexpr double kIconLines = 0.85;

bool isPrimary(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

QColor mixed(const QColor& one, const QColor& other, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(a * (1 - share) + b * share);
    };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()),
            mix(one.blue(), other.blue())};
}

/// A small open arrow in the middle of `place`: down with `direction` 1, up with -1.
void drawArrow(QPainter* painter, const QRectF& place, const QColor& color, int direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap));
    const double half = std::max(3.0, painter->fontMetrics().height() / 6.0);
    const QPointF tip = place.center() + QPointF(0, half / 2 * direction);
    painter->drawLine(tip, tip + QPointF(-half, -half * direction));
    painter->drawLine(tip, tip + QPointF(half, -half * direction));
    painter->restore();
}

QRectF innerRect(const QRect& rect, double by = 0.5)
{
    return QRectF(rect).adjusted(by, by, -by, -by);
}

} // namespace

void drawFocusRing(QPainter* painter, const QRectF& rect, const QPalette& palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(themeOf(palette).accent, 2));
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    painter->restore();
}

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

/// What names a field, a label that is nothing else, stands at the height of the field's words.
void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    constexpr int kRoom = 3;
    if (widget->metaObject() == &QLabel::staticMetaObject)
        widget->setContentsMargins(0, kRoom, 0, kRoom);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return drawLineEdit(option, painter);
        break;
    case PE_Frame:
        return drawFrame(option, painter);
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange || !(option->state & State_Selected))
            return drawFocusRing(painter, innerRect(option->rect, 0), option->palette);
        return;
    case PE_PanelItemViewItem:
        return drawItem(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(*option, *painter);
    case PE_IndicatorRadioButton:
        return drawRadioButton(*option, *painter);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element == CE_ShapedFrame && frame && frame->frameShape == QFrame::HLine) {
        const int middle = frame->rect.center().y();
        painter->fillRect(frame->rect.left(), middle, frame->rect.width(), 1,
                          themeOf(frame->palette).border);
        return;
    }
    if (element != CE_PushButtonLabel || !isPrimary(widget)) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button.state & State_Enabled)
        button.palette.setColor(QPalette::ButtonText, themeOf(button.palette).onAccent);
    QProxyStyle::drawControl(element, &button, painter, widget);
}

void Style::drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool hover = enabled && option->state & State_MouseOver;
    QColor fill = theme.card;
    QColor edge = theme.border;
    if (isPrimary(widget) && enabled) {
        fill = down ? mixed(theme.accent, theme.text, 0.25)
                    : (hover ? mixed(theme.accent, theme.text, 0.12) : theme.accent);
        edge = fill;
    } else if (down) {
        fill = theme.accentSoft;
        edge = theme.accent;
    } else if (hover) {
        fill = mixed(theme.card, theme.accentSoft, 0.6);
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1));
    painter->setBrush(fill);
    painter->drawRoundedRect(innerRect(option->rect), kControlRadius, kControlRadius);
    if (option->state & State_HasFocus) {
        const QRectF ring = innerRect(option->rect, isPrimary(widget) ? 3.5 : 1);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isPrimary(widget) ? theme.onAccent : theme.accent, 2));
        painter->drawRoundedRect(ring, kControlRadius - 2, kControlRadius - 2);
    }
    painter->restore();
}

void Style::drawLineEdit(const QStyleOption* option, QPainter* painter) const
{
    const Theme& theme = themeOf(option->palette);
    const bool focus = option->state & State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(option->palette.brush(QPalette::Base));
    painter->setPen(QPen(focus ? theme.accent : theme.muted, focus ? 2 : 1));
    painter->drawRoundedRect(innerRect(option->rect, focus ? 1 : 0.5), 6, 6);
    painter->restore();
}

void Style::drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    if (!item || !widget || !widget->property("navigation").toBool()) {
        QProxyStyle::drawPrimitive(PE_PanelItemViewItem, option, painter, widget);
        return;
    }
    const Theme& theme = themeOf(option->palette);
    const bool hover = option->state & State_MouseOver;
    if (!(option->state & State_Selected) && !hover)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->state & State_Selected ? theme.accentSoft
                                                     : mixed(theme.window, theme.accentSoft, 0.5));
    painter->drawRoundedRect(innerRect(option->rect, 2), kControlRadius, kControlRadius);
    painter->restore();
}

void Style::drawFrame(const QStyleOption* option, QPainter* painter) const
{
    const Theme& theme = themeOf(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const bool focus = option->state & State_HasFocus;
    painter->setPen(QPen(focus ? theme.accent : theme.border, 1));
    painter->drawRoundedRect(innerRect(option->rect), 3, 3);
    painter->restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter);
    if (control == CC_SpinBox)
        return drawSpinBox(option, painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && box && box->editable)
        return drawEditableBox(*box, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar || bar->maximum == bar->minimum)
        return;
    const Theme& theme = themeOf(option->palette);
    const bool active = option->state & State_MouseOver || option->activeSubControls;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const QRectF inner = innerRect(slider, kScrollBarMargin);
    const double radius = std::min(inner.width(), inner.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? theme.muted : mixed(theme.window, theme.muted, 0.6));
    painter->drawRoundedRect(inner, radius, radius);
    painter->restore();
}

void Style::drawSpinBox(const QStyleOptionComplex* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Theme& theme = themeOf(option->palette);
    drawLineEdit(option, painter);
    const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (!box || box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QColor color = option->state & State_Enabled ? theme.text : theme.muted;
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), color, -1);
    drawArrow(painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), color, 1);
}

void Style::drawEditableBox(const QStyleOptionComboBox& option, QPainter* painter,
                            const QWidget* widget) const
{
    const Theme& theme = themeOf(option.palette);
    drawLineEdit(&option, painter);
    const QColor color = option.state & State_Enabled ? theme.text : theme.muted;
    drawArrow(painter, subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget), color, 1);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    // A bar without arrows: the groove is the whole of it.
    const bool across = bar->orientation == Qt::Horizontal;
    const int length = across ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    int slider = length;
    if (range > 0)
        slider = std::max(static_cast<int>(std::int64_t{length} * bar->pageStep /
                                           (std::int64_t{range} + bar->pageStep)),
                          std::min(length, kShortestSlider));
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                              length - slider, bar->upsideDown);
    const auto along = [&](int from, int extent) {
        const QRect place = across ? QRect(from, 0, extent, bar->rect.height())
                                   : QRect(0, from, bar->rect.width(), extent);
        return visualRect(bar->direction, bar->rect, place.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(start, slider);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + slider, length - start - slider);
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    // They grow with the words beside them.
    const auto withText = [&](double lines) {
        return std::max(QProxyStyle::pixelMetric(metric, option, widget),
                        qRound(lines * QFontMetrics(QApplication::font()).height()));
    };
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return withText(kIndicatorLines);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return withText(kIconLines);
    case PM_ScrollBarExtent:
        return kScrollBarWidth;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::kSmall;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::kMedium;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size += QSize(2 * space::kSmall, space::kSmall);
    if (type == CT_LineEdit || type == CT_SpinBox || type == CT_ComboBox)
        size += QSize(0, space::kSmall);
    return size;
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    if (hint == SH_UnderlineShortcut)
        return 1;
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace comeback::app
