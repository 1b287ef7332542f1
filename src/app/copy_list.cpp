// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copy_list.h"

#include "app/copy_words.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "diary/copy_summary.h"

#include <QDateTime>
#include <QFileInfo>

namespace comeback::app {

std::vector<diary::BackupFile> copiesOf(const std::string& diaryPath)
{
    std::vector<diary::BackupFile> copies;
    if (auto files = diary::listBackups(diary::backupFolderOf(diaryPath)))
        copies = std::move(*files);
    if (const auto replaced = diary::listReplaced(diaryPath))
        copies.insert(copies.end(), replaced->begin(), replaced->end());
    return copies;
}

QString whenMade(const diary::BackupFile& copy, const QLocale& locale)
{
    return coach::momentText(
        locale, copy.name ? QDateTime::fromMSecsSinceEpoch(copy.name->at.utcMilliseconds)
                          : QFileInfo(QString::fromStdString(copy.path)).lastModified());
}

CopyList::CopyList(const QString& diaryPath, QWidget* parent)
    : QListWidget(parent), m_copies(copiesOf(diaryPath.toStdString()))
{
    setObjectName(QStringLiteral("copies"));
    setAccessibleName(tr("Copies of your diary"));
    const QLocale locale;
    // Enough to choose from; looking into each of many would keep the person waiting.
    constexpr std::size_t kLookedInto = 5;
    for (std::size_t i = 0; i < m_copies.size(); ++i) {
        const diary::BackupFile& each = m_copies[i];
        const QString made = whenMade(each, locale);
        if (i >= kLookedInto) {
            addItem(made);
            continue;
        }
        const auto holds = diary::verifyCopy(each.path);
        //: A copy in a list: %1 is when it was made, %2 how many entries it has.
        addItem(holds ? tr("%1 · entries: %2").arg(made).arg(holds->entries)
                      //: A copy in a list; %1 is when it was made.
                      : tr("%1 · can’t be read").arg(made));
    }
    setCurrentRow(m_copies.empty() ? -1 : 0);
}

std::string CopyList::chosen() const
{
    const int place = currentRow();
    return place < 0 ? std::string() : m_copies[static_cast<std::size_t>(place)].path;
}

QString putInPlace(const ChosenCopy& copy, const QString& diaryPath)
{
    const auto restored = restoreCopy(copy, diaryPath.toStdString());
    return restored ? QString() : inOneLine(words(restored.error()));
}

diary::Copied<diary::Restored> restoreCopy(const ChosenCopy& copy, const std::string& diaryPath)
{
    const diary::Passphrase passphrase(copy.passphrase.toStdString());
    return diary::restore({.diaryPath = diaryPath,
                           .copyPath = copy.path.toStdString(),
                           .now = coach::timestampNow(),
                           .passphrase = copy.passphrase.isEmpty() ? nullptr : &passphrase});
}

} // namespace comeback::app
