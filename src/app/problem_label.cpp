// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/problem_label.h"

#include "app/alert.h"

namespace comeback::app {

ProblemLabel::ProblemLabel(QWidget* parent) : Label(parent)
{
    setTone(Attention);
    makeAlert(*this);
    hide();
}

void ProblemLabel::tell(const QString& why)
{
    setText(why);
    setVisible(!why.isEmpty());
    if (!why.isEmpty())
        alert(*this);
}

} // namespace comeback::app
