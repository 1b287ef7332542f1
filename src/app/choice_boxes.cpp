// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/choice_boxes.h"

#include "app/blank.h"

namespace comeback::app {

void fillOptionalScore(QComboBox& box)
{
    box.clear();
    box.addItem(blank());
    for (int score = 0; score <= 10; ++score)
        box.addItem(QString::number(score), score);
}

std::optional<int> optionalScore(const QComboBox& box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional{data.toInt()} : std::nullopt;
}

} // namespace comeback::app
