// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exercise_tile.h"

#include "app/figure_view.h"
#include "app/label.h"
#include "app/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace comeback::app {

namespace {

/// The width of a tile in lines of its text: four stand side by side in a window of 1280 pixels.
constexpr int kLinesWide = 8;

} // namespace

ExerciseTile::ExerciseTile(const std::string& exercise, const QString& name, const QString& dose,
                           QWidget* parent)
    : QAbstractButton(parent), m_figure(new FigureView(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    //: What a screen reader says of an exercise of today; %1 is its name, %2 its dose.
    setAccessibleName(tr("%1, %2").arg(name, dose));
    setAccessibleDescription(tr("Shows how it is done"));
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_figure->setCompact();
    m_figure->setResting(true);
    m_figure->setExercise(exercise, name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
    column->setSpacing(space::kTight);
    column->addWidget(m_figure);
    column->addWidget(new Label(name, Label::Body, this));
    auto* doseLabel = new Label(dose, Label::Small, this);
    doseLabel->setTone(Label::Muted);
    column->addWidget(doseLabel);
    column->addStretch();
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize ExerciseTile::sizeHint() const
{
    const int width = kLinesWide * fontMetrics().height();
    return {width, layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                 : layout()->sizeHint().height()};
}

void ExerciseTile::moveOrRest()
{
    m_figure->setResting(!underMouse() && !hasFocus());
    update();
}

void ExerciseTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    moveOrRest();
}

void ExerciseTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    moveOrRest();
}

void ExerciseTile::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    moveOrRest();
}

void ExerciseTile::focusOutEvent(QFocusEvent* event)
{
    QAbstractButton::focusOutEvent(event);
    moveOrRest();
}

void ExerciseTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = hasFocus() || underMouse();
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.border, hasFocus() ? 2 : 1));
    painter.setBrush(marked ? theme.window : theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::kSmall, space::kSmall);
}

} // namespace comeback::app
