// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage_words.h"

#include <QCoreApplication>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::StorageWords)
};

} // namespace

StorageWords words(const diary::StorageError& error)
{
    using diary::StorageProblem;
    const QString path = QString::fromStdString(error.path);
    switch (error.problem) {
    case StorageProblem::Missing:
        return {
            Words::tr("Your diary is not where it was"),
            Words::tr("There is no file at %1. Nothing was changed. If it is on a drive that is "
                      "not connected, connect it and start again.")
                .arg(path)};
    case StorageProblem::EmptyFile:
        return {
            Words::tr("Your diary file is empty"),
            Words::tr("%1 holds nothing at all, which a diary never does. It was left as it is. "
                      "If you have a copy, put it in its place.")
                .arg(path)};
    case StorageProblem::NotADiary:
        return {Words::tr("This file is not a diary"),
                Words::tr("%1 was not made by this program. It was left as it is.").arg(path)};
    case StorageProblem::NewerVersion:
        return {Words::tr("This diary needs a newer version of the program"),
                Words::tr("It was last used with a later version. Nothing was changed. Update "
                          "Comeback, then open it again.")};
    case StorageProblem::Damaged:
        return {Words::tr("Your diary file is damaged"),
                Words::tr("A check of %1 failed, so nothing is written to it. Make a copy of the "
                          "file before you do anything else.")
                    .arg(path)};
    case StorageProblem::Locked:
        return {Words::tr("Another program holds your diary"),
                Words::tr("Nothing was saved. Close the other program, then try again.")};
    case StorageProblem::NoPermission:
        return {Words::tr("Your diary may not be opened"),
                Words::tr("The system does not let this program use %1. Nothing was changed.")
                    .arg(path)};
    case StorageProblem::ReadOnly:
        return {Words::tr("Your diary can only be read"),
                Words::tr("Nothing was saved: %1 may not be written to.").arg(path)};
    case StorageProblem::DiskFull:
        return {Words::tr("Not saved: the disk is full"),
                Words::tr("What you entered is still here, and your diary is as it was. Free some "
                          "space, then save again.")};
    case StorageProblem::Moved:
        return {Words::tr("Not saved: your diary file has gone"),
                Words::tr("%1 was moved or deleted while the program was open. What you entered is "
                          "still here. Put the file back, then save again.")
                    .arg(path)};
    case StorageProblem::ReadError:
        return {Words::tr("Not saved: the disk did not answer"),
                Words::tr("What you entered is still here. Try again; if it happens twice, copy "
                          "your diary to another disk.")};
    case StorageProblem::NotFound:
        return {Words::tr("This entry is no longer there"),
                Words::tr("It was removed meanwhile. Nothing was changed.")};
    case StorageProblem::Other:
        break;
    }
    return {Words::tr("Not saved"),
            Words::tr("Something unexpected happened (code %1). What you entered is still here; "
                      "please try again.")
                .arg(error.code)};
}

QString inOneLine(const StorageWords& words)
{
    return words.title + QStringLiteral(". ") + words.text;
}

} // namespace comeback::app
