// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "library/texts.h"
#include "report/account.h"
#include "report/wording.h"

#include <QLocale>
#include <QString>

namespace comeback::report {

/// What a document is made from: the coach and the words in the person's language, which outlive
/// the making of it, and two facts that are not in the timeline.
struct Source
{
    const coach::Coach& coach;
    const library::Texts& texts;
    QString name;            ///< as the person wants to be called on paper; may be empty
    QString emergencyNumber; ///< of the person's region

    [[nodiscard]] Account account() const
    {
        return {coach.timeline(), coach.protocol(), coach.today()};
    }
    [[nodiscard]] const State& state() const { return coach.timeline().state; }
    [[nodiscard]] const Protocol& protocol() const { return coach.protocol(); }
    [[nodiscard]] QLocale locale() const { return localeOf(texts.language()); }
};

/// A source with the name that the diary holds.
[[nodiscard]] Source sourceOf(coach::Coach& coach, const library::Texts& texts,
                              const QString& emergencyNumber = QStringLiteral("112"));

/// The key under which the diary keeps the name for the print-out.
inline constexpr std::string_view kNameKey = "name";

} // namespace comeback::report
