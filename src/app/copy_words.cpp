// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copy_words.h"

#include <QCoreApplication>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::CopyWords)
};

QString advice(diary::StorageProblem problem)
{
    using diary::StorageProblem;
    switch (problem) {
    case StorageProblem::Missing:
        return Words::tr("There is no such file or folder. If it is on a drive, connect it.");
    case StorageProblem::EmptyFile:
    case StorageProblem::Damaged:
        return Words::tr("The copy is damaged. Try an older one.");
    case StorageProblem::NotADiary:
        return Words::tr("This file is no copy of a diary.");
    case StorageProblem::NewerVersion:
        return Words::tr("A later version of Comeback wrote this copy. Update this program.");
    case StorageProblem::Locked:
        return Words::tr("Another program is using it. Try again in a moment.");
    case StorageProblem::NoPermission:
    case StorageProblem::ReadOnly:
        return Words::tr("You may not write there. Choose another place.");
    case StorageProblem::DiskFull:
        return Words::tr("The disk is full. Make some room, or choose another place.");
    case StorageProblem::ReadError:
        return Words::tr("The disk failed. Check it, or take another one.");
    case StorageProblem::Moved:
    case StorageProblem::NotFound:
    case StorageProblem::Other:
        break;
    }
    return Words::tr("An unexpected failure of the storage.");
}

QString advice(const diary::CopyError& error)
{
    using diary::CopyProblem;
    switch (error.problem) {
    case CopyProblem::Storage:
        break;
    case CopyProblem::WindowOpen:
        return Words::tr("Another program has the diary open. Close it and try again.");
    case CopyProblem::NameTaken:
        return Words::tr("A file of that name is there already, and was left as it is. Choose "
                         "another name.");
    case CopyProblem::SameFile:
        return Words::tr("This is your diary itself.");
    case CopyProblem::NothingWhole:
        return Words::tr("Nothing in this file can be read any more. It was left as it is. Try a "
                         "copy of your diary.");
    case CopyProblem::PassphraseNeeded:
        return Words::tr("The copy is encrypted and needs its passphrase.");
    case CopyProblem::WrongPassphrase:
        return Words::tr("The passphrase is wrong, or the copy was altered.");
    case CopyProblem::SealBroken:
        return Words::tr("The encrypted copy was cut short or altered. Try an older one.");
    case CopyProblem::SealTooCostly:
        return Words::tr("The encrypted copy asks for more memory than any that Comeback makes.");
    case CopyProblem::SealNewer:
        return Words::tr("A later version of Comeback wrote this copy. Update this program.");
    }
    return advice(error.storage.problem);
}

} // namespace

StorageWords words(const diary::CopyError& error)
{
    return {Words::tr("That did not work; your diary is as it was"),
            advice(error) + QLatin1Char('\n') + QString::fromStdString(error.storage.path)};
}

} // namespace comeback::app
