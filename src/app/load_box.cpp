// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/load_box.h"

#include "app/blank.h"
#include "report/wording.h"

#include <cmath>

namespace comeback::app {

namespace {

constexpr Load kMost{500'000};
constexpr double kStep = 0.5;

QString withDecimalSign(QString text, const QLocale& locale)
{
    const QString sign = locale.decimalPoint();
    return text.replace(QLatin1Char('.'), sign).replace(QLatin1Char(','), sign);
}

} // namespace

LoadBox::LoadBox(WeightUnit unit, QWidget* parent) : QDoubleSpinBox(parent), m_unit(unit)
{
    constexpr int kDecimals = 3;
    setDecimals(kDecimals);
    setSingleStep(kStep);
    setGroupSeparatorShown(false);
    // One step below nothing stands for "not given".
    setRange(-kStep, inUnit(kMost, unit));
    setSuffix(QLatin1Char(' ') + report::unitText(unit));
    showBlank(*this);
    setValue(minimum());
}

std::optional<Load> LoadBox::load() const
{
    if (value() < 0)
        return std::nullopt;
    constexpr double kSame = 1e-9;
    if (m_given && std::abs(value() - inUnit(*m_given, m_unit)) < kSame)
        return m_given;
    return loadOf(value(), m_unit);
}

void LoadBox::setLoad(const std::optional<Load>& load)
{
    m_given = load;
    setValue(load ? inUnit(*load, m_unit) : minimum());
}

QValidator::State LoadBox::validate(QString& text, int& position) const
{
    text = withDecimalSign(text, locale());
    return QDoubleSpinBox::validate(text, position);
}

double LoadBox::valueFromText(const QString& text) const
{
    return QDoubleSpinBox::valueFromText(withDecimalSign(text, locale()));
}

QString LoadBox::textFromValue(double value) const
{
    // Never "15.000": where the point groups thousands, that reads as fifteen tonnes. And never
    // "1,100", whose sign for thousands would be read back as a decimal one.
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace comeback::app
