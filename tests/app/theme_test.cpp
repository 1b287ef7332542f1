// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "app/look.h"
#include "support/catch.h"

#include <QApplication>
#include <QFont>
#include <QStyle>

#include <cmath>

using namespace comeback::app;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// The relative luminance of WCAG 2.2.
double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double kText = 4.5;
constexpr double kGraphic = 3.0;

} // namespace

TEST_CASE("as the system means the system's colours, whatever was chosen before")
{
    const QPalette paletteBefore = QApplication::palette();
    const QFont fontBefore = QApplication::font();
    const auto choose = [&fontBefore](Appearance appearance) {
        applyLook(*qApp, appearance, 100, fontBefore.pointSizeF());
        return &themeOf(QApplication::palette());
    };
    const Theme* system = choose(Appearance::System);
    const Appearance other = system == &lightTheme() ? Appearance::Dark : Appearance::Light;
    CHECK(choose(other) != system);
    CHECK(choose(Appearance::System) == system);
    QApplication::setPalette(paletteBefore);
    QApplication::setFont(fontBefore);
}

TEST_CASE("text has the contrast of WCAG 2.2 AA on every background, light and dark")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        INFO(theme->window.name().toStdString());
        for (const QColor& background : {theme->window, theme->card, theme->accentSoft}) {
            INFO(background.name().toStdString());
            CHECK(contrast(theme->text, background) >= kText);
            CHECK(contrast(theme->muted, background) >= kText);
            CHECK(contrast(theme->accent, background) >= kText);
        }
        CHECK(contrast(theme->onAccent, theme->accent) >= kText);
        CHECK(contrast(theme->text, theme->attentionSoft) >= kText);
        CHECK(contrast(theme->attention, theme->card) >= kText);
        CHECK(contrast(theme->text, theme->redFlagSoft) >= kText);
        CHECK(contrast(theme->redFlag, theme->card) >= kText);
        CHECK(contrast(theme->redFlag, theme->redFlagSoft) >= kText);
    }
}

TEST_CASE("every figure of the pain scale can be read on its own step of the ramp")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (std::size_t step = 0; step < theme->pain.size(); ++step) {
            INFO(step);
            CHECK(contrast(theme->onPain[step], theme->pain[step]) >= kText);
        }
}

TEST_CASE("the ring of the focus stands out from what is around it")
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()}) {
        CHECK(contrast(theme->accent, theme->card) >= kGraphic);
        CHECK(contrast(theme->accent, theme->window) >= kGraphic);
    }
}

TEST_CASE("what is ticked grows with the text beside it")
{
    const double size = QApplication::font().pointSizeF();
    const auto widthAt = [size](int percent, QStyle::PixelMetric metric) {
        applyLook(*qApp, Appearance::Light, percent, size);
        return QApplication::style()->pixelMetric(metric);
    };
    for (const auto metric : {QStyle::PM_IndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight,
                              QStyle::PM_SmallIconSize, QStyle::PM_ListViewIconSize})
        CHECK(widthAt(200, metric) * 5 >= widthAt(100, metric) * 7);
    applyLook(*qApp, Appearance::Light, 100, size);
}
