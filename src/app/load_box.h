// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/load_advice.h"

#include <QDoubleSpinBox>

#include <optional>

namespace comeback::app {

/// A load in kilograms (0 to 500) or pounds, or none. What is only shown in another unit than it
/// was given in stays what it was. Point and comma both are the decimal sign, whatever the locale:
/// a spin box of Qt would read 1.5 as 15 where the point groups thousands.
class LoadBox : public QDoubleSpinBox
{
    Q_OBJECT

public:
    explicit LoadBox(WeightUnit unit, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Load> load() const;
    void setLoad(const std::optional<Load>& load);

    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;

private:
    WeightUnit m_unit;
    std::optional<Load> m_given; ///< as it was set, to the gram
};

} // namespace comeback::app
