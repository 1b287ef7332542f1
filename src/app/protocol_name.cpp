// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protocol_name.h"

#include "library/protocols.h"

namespace comeback::app {

Protocol standardProtocol()
{
    return library::builtInProtocol(library::builtInProtocolIds().front()).value();
}

bool isBuiltIn(const Protocol& protocol)
{
    const auto known = library::builtInProtocol(protocol.id);
    return known && *known == protocol;
}

std::string protocolIdFrom(const QString& name)
{
    QString id;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'-') && c.category() != QChar::Mark_NonSpacing)
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = QStringLiteral("own");
    if (library::builtInProtocol(id.toStdString()))
        id += QStringLiteral("-own");
    return id.toStdString();
}

} // namespace comeback::app
