// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/label.h"

#include <algorithm>

namespace comeback::app {

/// A label whose words change while the pointer moves: it always has room for a long day at its
/// width, so that nothing above it jumps.
class ReadOut : public Label
{
    Q_OBJECT

public:
    explicit ReadOut(QWidget* parent = nullptr) : Label(parent)
    {
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        constexpr int kLettersOfALongDay = 340;
        constexpr int kMostLines = 4;
        const int needed = fontMetrics().averageCharWidth() * kLettersOfALongDay;
        const int lines = std::clamp(needed / std::max(1, width) + 1, 2, kMostLines);
        return (fontMetrics().lineSpacing() + 1) * lines;
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = fontMetrics().averageCharWidth() * 40;
        return {width, fontMetrics().lineSpacing() * 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

} // namespace comeback::app
