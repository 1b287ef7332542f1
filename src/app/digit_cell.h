// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pain.h"

#include <QLineEdit>

#include <optional>

namespace comeback::app {

/// A cell for one pain: a digit fills it, X stands for 10, and the focus goes on to the next. Blank
/// until something is typed.
class DigitCell : public QLineEdit
{
    Q_OBJECT

public:
    explicit DigitCell(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<Pain> pain() const;
    /// Shows what the diary has already, which cannot be changed here; or lets it be typed.
    void setKnown(std::optional<Pain> pain);
    [[nodiscard]] bool isKnown() const { return isReadOnly(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace comeback::app
