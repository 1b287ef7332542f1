// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/red_flag.h"
#include "library/texts.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace comeback::app {

/// The signs worth a conversation that were answered yes in an entry; empty for all but a
/// screening.
[[nodiscard]] std::vector<RedFlag> advisingSigns(const EntryBody& body);

/// What warning signs ask for: how soon, what to do about each, and words for the telephone.
class CareAdvice : public QWidget
{
    Q_OBJECT

public:
    /// `flags` are those that were answered yes, the most urgent first.
    CareAdvice(Tier tier, const std::vector<RedFlag>& flags, const library::Texts& texts,
               QWidget* parent = nullptr);
    /// The signs alone, where what stands above them has told how soon.
    CareAdvice(const std::vector<RedFlag>& flags, const library::Texts& texts,
               QWidget* parent = nullptr);

    /// What is told about signs, to be spoken; empty where there is none.
    [[nodiscard]] static QString spoken(const std::vector<RedFlag>& flags,
                                        const library::Texts& texts);

private:
    /// The question, what to do and how soon, and words for the telephone.
    [[nodiscard]] static QStringList linesOf(RedFlag flag, const library::Texts& texts);
    void addSigns(const std::vector<RedFlag>& flags, const library::Texts& texts);
};

} // namespace comeback::app
