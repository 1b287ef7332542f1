// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/timeline.h"
#include "library/texts.h"

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

    void show(const coach::Timeline& timeline, const library::Texts& texts);

Q_SIGNALS:
    /// A clinician has seen the person and said that they may exercise.
    void cleared();

private:
    void addFlag(RedFlag flag, const library::Texts& texts);

    QVBoxLayout* m_layout;
};

/// The flags answered yes in the screening that led to the referral in force, most urgent first.
[[nodiscard]] std::vector<RedFlag> standingFlags(const coach::Timeline& timeline);

} // namespace comeback::app
