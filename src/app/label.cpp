// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/label.h"

#include "app/theme.h"

#include <QApplication>
#include <QEvent>

#include <array>

namespace comeback::app {

namespace {

/// Sizes as shares of the application's font, which stands for 15 px at 100 %.
constexpr std::array<double, 4> kScale{13.0 / 15, 1.0, 20.0 / 15, 28.0 / 15};

QColor colorOf(Label::Tone tone, const Theme& theme)
{
    switch (tone) {
    case Label::Plain:
        return theme.text;
    case Label::Muted:
        return theme.muted;
    case Label::Accent:
        return theme.accent;
    case Label::Attention:
        return theme.attention;
    case Label::RedFlag:
        return theme.redFlag;
    }
    return theme.text;
}

} // namespace

QFont fontFor(Label::Role role)
{
    QFont font = QApplication::font();
    const double scale = kScale[static_cast<std::size_t>(role)];
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    if (role == Label::Title || role == Label::Display)
        font.setWeight(QFont::DemiBold);
    return font;
}

Label::Label(QWidget* parent) : Label(QString(), Body, parent) {}

Label::Label(const QString& text, Role role, QWidget* parent) : QLabel(text, parent), m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyRole();
    applyTone();
}

void Label::setRole(Role role)
{
    m_role = role;
    applyRole();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    applyTone();
}

void Label::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applyingTone)
        applyTone();
}

void Label::applyRole()
{
    setFont(fontFor(m_role));
}

void Label::applyTone()
{
    m_applyingTone = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, colorOf(m_tone, themeOf(QApplication::palette())));
    setPalette(own);
    m_applyingTone = false;
}

} // namespace comeback::app
