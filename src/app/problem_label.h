// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/label.h"

namespace comeback::app {

/// Why something cannot be done, and how to mend it. Hidden until there is something to tell; a
/// screen reader reads it then, wherever the focus is.
class ProblemLabel : public Label
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget* parent = nullptr);

    /// Also where the same was told before: who tries once more is to hear it once more. No words
    /// hide it.
    void tell(const QString& why);
};

} // namespace comeback::app
