// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace comeback::app {

/// Lets Enter press the button that has the focus on every desktop, as it does on some: the whole
/// program can be used with digits and Enter alone. And keeps the wheel, which scrolls the page,
/// from turning the dates, numbers and choices that it happens to pass. Install it on the
/// application.
class ButtonKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace comeback::app
