// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include <algorithm>
#include <cmath>

namespace comeback::app {

namespace {

/// A ramp of one hue from pale to deep; on the dark theme from deep to pale, so that more pain
/// always stands out more from the card.
std::array<QColor, 11> painRamp(const QColor& from, const QColor& to)
{
    std::array<QColor, 11> ramp;
    for (std::size_t i = 0; i < ramp.size(); ++i) {
        const double share = static_cast<double>(i) / 10.0;
        const auto mix = [share](int a, int b) { return a + static_cast<int>((b - a) * share); };
        ramp[i] = QColor(mix(from.red(), to.red()), mix(from.green(), to.green()),
                         mix(from.blue(), to.blue()));
    }
    return ramp;
}

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) +
           0.0722 * channel(color.blue());
}

/// Black or white, whichever stands out more: one of them has at least 4.58 on any colour, which
/// the theme's own text colours have not in the middle of the ramp.
std::array<QColor, 11> textOn(const std::array<QColor, 11>& ramp)
{
    const QColor dark(Qt::black);
    const QColor light(Qt::white);
    std::array<QColor, 11> texts;
    const auto contrast = [](const QColor& a, const QColor& b) {
        const double high = std::max(luminance(a), luminance(b));
        const double low = std::min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    };
    for (std::size_t i = 0; i < ramp.size(); ++i)
        texts[i] = contrast(ramp[i], dark) >= contrast(ramp[i], light) ? dark : light;
    return texts;
}

Theme makeLight()
{
    Theme theme;
    theme.window = QColor(0xf4, 0xf6, 0xf6);
    theme.card = QColor(0xff, 0xff, 0xff);
    theme.border = QColor(0xd9, 0xe0, 0xe0);
    theme.text = QColor(0x1b, 0x26, 0x29);
    theme.muted = QColor(0x55, 0x64, 0x68);
    theme.accent = QColor(0x0b, 0x67, 0x6e);
    theme.onAccent = QColor(0xff, 0xff, 0xff);
    theme.accentSoft = QColor(0xdc, 0xee, 0xee);
    theme.attention = QColor(0x8a, 0x55, 0x00);
    theme.attentionSoft = QColor(0xfd, 0xf1, 0xd9);
    theme.redFlag = QColor(0xb0, 0x1e, 0x2c);
    theme.redFlagSoft = QColor(0xfb, 0xe7, 0xe8);
    theme.pain = painRamp(QColor(0xe6, 0xf1, 0xf5), QColor(0x12, 0x3c, 0x5a));
    theme.onPain = textOn(theme.pain);
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.window = QColor(0x15, 0x1b, 0x1d);
    theme.card = QColor(0x1f, 0x28, 0x2a);
    theme.border = QColor(0x36, 0x43, 0x46);
    theme.text = QColor(0xe9, 0xef, 0xef);
    theme.muted = QColor(0xa4, 0xb3, 0xb6);
    theme.accent = QColor(0x5c, 0xc4, 0xc6);
    theme.onAccent = QColor(0x08, 0x1d, 0x20);
    theme.accentSoft = QColor(0x1d, 0x3e, 0x42);
    theme.attention = QColor(0xf0, 0xb6, 0x55);
    theme.attentionSoft = QColor(0x3b, 0x2f, 0x18);
    theme.redFlag = QColor(0xff, 0x8f, 0x94);
    theme.redFlagSoft = QColor(0x45, 0x1d, 0x21);
    theme.pain = painRamp(QColor(0x25, 0x36, 0x40), QColor(0xb9, 0xdd, 0xf2));
    theme.onPain = textOn(theme.pain);
    return theme;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& themeOf(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() <
                      palette.color(QPalette::WindowText).lightness();
    return dark ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, theme.window);
    set(QPalette::WindowText, theme.text);
    set(QPalette::Base, theme.card);
    set(QPalette::AlternateBase, theme.window);
    set(QPalette::Text, theme.text);
    set(QPalette::PlaceholderText, theme.muted);
    set(QPalette::Button, theme.card);
    set(QPalette::ButtonText, theme.text);
    set(QPalette::BrightText, theme.redFlag);
    set(QPalette::Highlight, theme.accent);
    set(QPalette::HighlightedText, theme.onAccent);
    set(QPalette::Link, theme.accent);
    set(QPalette::LinkVisited, theme.accent);
    set(QPalette::ToolTipBase, theme.card);
    set(QPalette::ToolTipText, theme.text);
    set(QPalette::Light, theme.card);
    set(QPalette::Midlight, theme.border);
    set(QPalette::Mid, theme.border);
    set(QPalette::Dark, theme.muted);
    set(QPalette::Shadow, theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.text);
    return palette;
}

QPalette navigationPalette(QPalette palette)
{
    palette.setColor(QPalette::Base, palette.color(QPalette::Window));
    palette.setColor(QPalette::HighlightedText, themeOf(palette).accent);
    return palette;
}

} // namespace comeback::app
