// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/storage_words.h"

namespace comeback::cli {

std::string_view wordsFor(diary::StorageProblem problem)
{
    using diary::StorageProblem;
    switch (problem) {
    case StorageProblem::Missing:
        return "there is no diary here. \"comeback-cli log start\" makes one; --diary names "
               "another.";
    case StorageProblem::EmptyFile:
        return "the file is empty, which a diary never is. Restore it from a backup, or move the "
               "file away to begin a new diary.";
    case StorageProblem::NotADiary:
        return "this is not a diary of Comeback. Nothing was changed. Name another file with "
               "--diary.";
    case StorageProblem::NewerVersion:
        return "a later version of Comeback wrote this diary. Nothing was changed. Update this "
               "program.";
    case StorageProblem::Damaged:
        return "the diary is damaged. Nothing was changed. \"comeback-cli restore\" puts a backup "
               "in its place, \"comeback-cli recover\" saves what is whole to a new file.";
    case StorageProblem::Locked:
        return "another program is writing to the diary. Nothing was changed. Try again in a "
               "moment.";
    case StorageProblem::NoPermission:
        return "you may not use this file or its folder. Change its permissions, or name another "
               "diary with --diary.";
    case StorageProblem::ReadOnly:
        return "the diary can be read but not written. Nothing was changed. Make the file and its "
               "folder writable.";
    case StorageProblem::DiskFull:
        return "the disk is full. The change was not saved. Free some space and try again.";
    case StorageProblem::Moved:
        return "the file was moved or replaced while it was in use. The change was not saved. "
               "Try again.";
    case StorageProblem::ReadError:
        return "the disk could not be read. Check the disk, and copy the diary to another place.";
    case StorageProblem::NotFound:
        return "there is no such entry. \"comeback-cli history\" lists them.";
    case StorageProblem::Other:
        return "an unexpected failure of the storage. The change was not saved.";
    }
    return "an unexpected failure of the storage. The change was not saved.";
}

} // namespace comeback::cli
