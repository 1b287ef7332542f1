// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/label.h"

namespace comeback::app {

/// A label whose words change while the pointer moves: it always has room for two lines, so that
/// nothing above it jumps.
class ReadOut : public Label
{
    Q_OBJECT

public:
    explicit ReadOut(QWidget* parent = nullptr) : Label(parent)
    {
        setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {0, fontMetrics().lineSpacing() * 2};
    }
};

} // namespace comeback::app
