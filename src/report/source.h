// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "coach/date_text.h"
#include "library/texts.h"
#include "report/account.h"
#include "report/choice.h"
#include "report/wording.h"

#include <QLocale>
#include <QString>

namespace comeback::report {

/// What a document is made from: a replayed diary with its protocol and the words in the person's
/// language, which all outlive the document, and facts that are in none of them.
struct Source
{
    const coach::Timeline& timeline;
    const Protocol& protocol;
    const library::Texts& texts;
    Date today;
    QString name = {};                               ///< as the person wants to be called on paper
    QString emergencyNumber = QStringLiteral("112"); ///< of the person's region
    WeightUnit unit = WeightUnit::Kilograms;         ///< of the person's weights
    QString onset = {}; ///< one of kOnsets, or empty: for how long it hurt at the first start
    Choice choice = {}; ///< of what the report tells

    [[nodiscard]] Account account() const { return {timeline, protocol, today}; }
    [[nodiscard]] const State& state() const { return timeline.state; }
    [[nodiscard]] library::PainLimits painLimits() const
    {
        return library::painLimits(state(), protocol);
    }
    [[nodiscard]] QLocale locale() const { return coach::localeOf(texts.language()); }
    [[nodiscard]] Recommendation recommendation() const
    {
        return prescribe(timeline.state, protocol, today);
    }
};

/// What the coach stands for today, with the name and the choice that the diary holds.
[[nodiscard]] Source sourceOf(coach::Coach& coach, const library::Texts& texts,
                              const QString& emergencyNumber = QStringLiteral("112"));

/// The key under which the diary keeps the name for the print-out.
inline constexpr std::string_view kNameKey = "name";

} // namespace comeback::report
