// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/wording.h"

namespace comeback::report {

QString levelName(const Protocol& protocol, LevelIndex level)
{
    return q(protocol.level(level).id);
}

QString numberName(const library::ProtocolNumber& number, const Protocol& protocol,
                   const library::Texts& texts)
{
    QString title = q(texts.parameter(number.key).title);
    QString part;
    if (number.stage)
        part = q(texts.stage(protocol.stages[static_cast<std::size_t>(*number.stage)].id).title);
    else if (number.level)
        part = levelName(protocol, *number.level);
    else if (number.place)
        part = QString::number(*number.place + 1);
    if (part.isEmpty())
        return title;
    //: A number of the protocol: %1 is what it means, %2 the stage, the level or the place in a
    //: row.
    return Words::tr("%1 (%2)").arg(title, part);
}

QString numberValue(const library::ProtocolNumber& number, int value, const QLocale& locale)
{
    return number.isShare() ? locale.toString(value / 1000.0, 'g', 3) : locale.toString(value);
}

QString unitText(WeightUnit unit)
{
    return unit == WeightUnit::Kilograms ? QStringLiteral("kg") : QStringLiteral("lb");
}

QString loadText(const std::optional<Load>& load, const QLocale& locale, WeightUnit unit)
{
    if (!load || load->grams == 0)
        return {};
    return locale.toString(inUnit(*load, unit), 'g', 4) + QChar(QChar::Nbsp) + unitText(unit);
}

} // namespace comeback::report
