// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QWidget>

class QVBoxLayout;

namespace comeback::app {

/// What a person sees while a red flag stands: what to do, how soon, and words for the telephone.
/// Nothing here can be taken for a plan.
class CareView : public QWidget
{
    Q_OBJECT

public:
    explicit CareView(QWidget* parent = nullptr);

    void show(const Context& context);

Q_SIGNALS:
    /// A clinician has seen the person and said that they may exercise.
    void cleared();

private:
    QVBoxLayout* m_layout;
};

} // namespace comeback::app
