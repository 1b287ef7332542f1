// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/label.h"

#include <algorithm>

namespace comeback::app {

/// A label whose words change while the pointer moves: at any width it always has the room that its
/// longest words need there, so that nothing above it jumps.
class ReadOut : public Label
{
    Q_OBJECT

public:
    explicit ReadOut(QWidget* parent = nullptr) : Label(parent)
    {
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        constexpr int kLongest = 260;
        constexpr int kFewestLines = 2;
        const int letters = std::max(1, width / fontMetrics().averageCharWidth());
        const int lines = std::max(kFewestLines, (kLongest + letters - 1) / letters);
        return fontMetrics().lineSpacing() * lines + kSlack;
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int kColumns = 40;
        const int width = fontMetrics().averageCharWidth() * kColumns;
        return {width, heightForWidth(std::max(width, this->width()))};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, heightForWidth(std::max(1, width()))};
    }

private:
    static constexpr int kSlack = 4; ///< a rounding of the font's height for each line
};

} // namespace comeback::app
