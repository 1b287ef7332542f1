// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/red_flag.h"
#include "library/texts.h"

#include <QWidget>

#include <vector>

namespace comeback::app {

/// What warning signs ask for: how soon, what to do about each, and words for the telephone.
class CareAdvice : public QWidget
{
    Q_OBJECT

public:
    /// `flags` are those that were answered yes, the most urgent first.
    CareAdvice(Tier tier, const std::vector<RedFlag>& flags, const library::Texts& texts,
               QWidget* parent = nullptr);
};

} // namespace comeback::app
