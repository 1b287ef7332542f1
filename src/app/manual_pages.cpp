// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual_pages.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

/// Keeps the linker from leaving the manual out; Qt wants it outside of any namespace.
static void haveManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace comeback::app {

namespace {

QString folderOf(library::Language language)
{
    const auto id = library::idOf(language);
    return QStringLiteral(":/manual/") +
           QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())) + QLatin1Char('/');
}

ManualPage readPage(library::Language language, const QString& id)
{
    static const QRegularExpression heading(QStringLiteral("^(#{1,2}) +(.+?)\\s*$"),
                                            QRegularExpression::MultilineOption);
    ManualPage page{.id = id, .title = {}, .headings = {}};
    auto found = heading.globalMatch(manualText(language, id));
    while (found.hasNext()) {
        const auto match = found.next();
        if (match.capturedLength(1) == 1)
            page.title = match.captured(2);
        else
            page.headings << match.captured(2);
    }
    return page;
}

} // namespace

QString manualText(library::Language language, const QString& id)
{
    haveManual();
    QFile file(folderOf(language) + id + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<ManualPage> manualPages(library::Language language)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z-]+)\\.md\\)"));
    const QString contents = QString::fromLatin1(kManualContents);
    QStringList ids{contents};
    auto found = link.globalMatch(manualText(language, contents));
    while (found.hasNext())
        if (const QString id = found.next().captured(1); !ids.contains(id))
            ids << id;
    QList<ManualPage> pages;
    for (const QString& id : ids)
        pages << readPage(language, id);
    return pages;
}

QUrl manualUrl(library::Language language, const ManualPage& page, int heading)
{
    QUrl url(QStringLiteral("qrc") + folderOf(language) + page.id + QStringLiteral(".md"));
    if (heading > 0 && heading <= page.headings.size())
        url.setFragment(manualAnchorOf(page.headings[heading - 1]));
    return url;
}

QString manualIdOf(const QUrl& url)
{
    return QFileInfo(url.path()).completeBaseName();
}

QString manualAnchorOf(const QString& heading)
{
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c == QLatin1Char(' '))
            anchor += QLatin1Char('-');
        else if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
    return anchor;
}

} // namespace comeback::app
