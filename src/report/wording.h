// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/entry.h"
#include "engine/load_advice.h"
#include "engine/protocol.h"
#include "library/language.h"
#include "library/protocol_numbers.h"
#include "library/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <string_view>

namespace comeback::report {

/// The translator's context of every word on paper.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::report::Words)
};

[[nodiscard]] inline QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A number of a protocol in words: "Calm sessions needed (Walking)", "Length of a gap, in days
/// (2)".
[[nodiscard]] QString numberName(const library::ProtocolNumber& number, const Protocol& protocol,
                                 const library::Texts& texts);
/// Its value: "3", or "0.8" for a share.
[[nodiscard]] QString numberValue(const library::ProtocolNumber& number, int value,
                                  const QLocale& locale);

/// A load in words: "12.5 kg" or "27.5 lb"; empty for none, and for nothing at all.
[[nodiscard]] QString loadText(const std::optional<Load>& load, const QLocale& locale,
                               WeightUnit unit);
/// "kg" or "lb".
[[nodiscard]] QString unitText(WeightUnit unit);

/// The name of a level: "W3".
[[nodiscard]] QString levelName(const Protocol& protocol, LevelIndex level);

} // namespace comeback::report
