// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pain_scale.h"

#include "app/label.h"
#include "app/style.h"
#include "app/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace comeback::app {

namespace {

/// One step of the scale.
class PainButton : public QAbstractButton
{
public:
    PainButton(int value, QWidget* parent) : QAbstractButton(parent), m_value(value)
    {
        setCheckable(true);
        setText(QString::number(value));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFocusPolicy(Qt::NoFocus);
        setCursor(Qt::PointingHandCursor);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int line = QFontMetrics(fontFor(Label::Title)).height();
        return {line * 2, line * 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int line = QFontMetrics(fontFor(Label::Title)).height();
        return {line + space::kSmall, line * 2};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(palette());
        const auto step = static_cast<std::size_t>(m_value);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5);
        painter.setPen(isChecked() ? QPen(theme.text, 3)
                                   : QPen(underMouse() ? theme.accent : theme.border, 1));
        painter.setBrush(theme.pain[step]);
        painter.drawRoundedRect(box, space::kRadius - 2, space::kRadius - 2);
        painter.setPen(theme.onPain[step]);
        QFont font = fontFor(Label::Title);
        font.setWeight(isChecked() ? QFont::Bold : QFont::Medium);
        painter.setFont(font);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (isChecked())
            drawTick(painter, theme.onPain[step]);
    }

private:
    /// A mark under the figure, so that the choice shows without colour.
    void drawTick(QPainter& painter, const QColor& color) const
    {
        painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
        const QPointF middle(rect().center().x() + 0.5, rect().bottom() - 9);
        painter.drawLine(middle - QPointF(8, 0), middle + QPointF(8, 0));
    }

    int m_value;
};

} // namespace

PainScale::PainScale(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(space::kTight, space::kTight, space::kTight, space::kSmall);
    grid->setHorizontalSpacing(space::kTight);
    grid->setVerticalSpacing(2);
    addButtons();
    addAnchors();
    setFocusPolicy(Qt::StrongFocus);
    setQuestion(tr("Pain"));
}

void PainScale::addButtons()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    for (int value = 0; value <= Pain::kMost; ++value) {
        auto* button = new PainButton(value, this);
        m_buttons->addButton(button, value);
        grid->addWidget(button, 0, value);
        grid->setColumnStretch(value, 1);
        connect(button, &QAbstractButton::clicked, this, [this, value] {
            setFocus();
            choose(value);
        });
        connect(button, &QAbstractButton::pressed, this, [this] { m_pressed = true; });
        connect(button, &QAbstractButton::released, this, [this] { m_pressed = false; });
        connect(button, &QAbstractButton::toggled, this, [this, value](bool on) {
            // Assistive technology chooses without a click.
            if (on && !m_pressed)
                choose(value);
        });
    }
}

void PainScale::addAnchors()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    const auto anchor = [&](const QString& words, int column, int span, Qt::Alignment alignment) {
        auto* label = new Label(words, Label::Small, this);
        label->setTone(Label::Muted);
        label->setAlignment(alignment | Qt::AlignTop);
        grid->addWidget(label, 1, column, 1, span);
    };
    // Words for the pain alone: what it lets one do is for the protocol and the orders to say.
    //: Words under the pain scale, at 0, 3, 7 and 10
    anchor(tr("no pain"), 0, 2, Qt::AlignLeft);
    anchor(tr("mild"), 2, 3, Qt::AlignHCenter);
    anchor(tr("strong"), 6, 3, Qt::AlignHCenter);
    anchor(tr("worst imaginable"), 8, 3, Qt::AlignRight);
}

std::optional<Pain> PainScale::value() const
{
    return m_buttons->checkedId() < 0 ? std::nullopt : Pain::from(m_buttons->checkedId());
}

void PainScale::setValue(std::optional<Pain> value)
{
    m_looking = false;
    if (value) {
        QAbstractButton* button = m_buttons->button(value->value());
        const QSignalBlocker quiet(button);
        button->setChecked(true);
    } else if (QAbstractButton* checked = m_buttons->checkedButton()) {
        m_buttons->setExclusive(false);
        checked->setChecked(false);
        m_buttons->setExclusive(true);
    }
    setQuestion(m_question);
    Q_EMIT valueChanged();
}

void PainScale::setQuestion(const QString& question)
{
    m_question = question;
    setAccessibleName(question);
    const auto chosenValue = value();
    setAccessibleDescription(chosenValue ? tr("%1 of 10").arg(chosenValue->value())
                                         : tr("Nothing chosen yet. Press 0 to 9, or X for 10."));
    for (QAbstractButton* button : m_buttons->buttons())
        button->setAccessibleName(tr("%1: %2 of 10").arg(question, button->text()));
}

void PainScale::choose(int value)
{
    setValue(Pain::from(value));
    Q_EMIT chosen();
}

bool PainScale::event(QEvent* event)
{
    // A digit belongs to the scale even where the window has a shortcut of one key.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        const bool plain = !(pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_X)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

std::optional<int> PainScale::figureOf(int key)
{
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return key - Qt::Key_0;
    return key == Qt::Key_X ? std::optional(Pain::kMost) : std::nullopt;
}

void PainScale::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    if (const auto figure = figureOf(key))
        return choose(*figure);
    const int now = m_buttons->checkedId();
    if (key == Qt::Key_Right || key == Qt::Key_Left) {
        const int next = std::clamp(now + (key == Qt::Key_Right ? 1 : -1), 0, Pain::kMost);
        setValue(Pain::from(next));
        m_looking = true;
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && value()) {
        // A stray arrow and Enter, meant for something else, save nothing.
        if (!std::exchange(m_looking, false))
            Q_EMIT accepted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void PainScale::paintEvent(QPaintEvent*)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    drawFocusRing(&painter, rect(), palette());
}

} // namespace comeback::app
