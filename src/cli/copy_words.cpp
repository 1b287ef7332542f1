// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/copy_words.h"

#include "cli/table.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace comeback::cli {

namespace {

using diary::CopyProblem;
using diary::StorageProblem;

/// Of a file that is not the diary.
std::string_view wordsForCopy(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Missing:
        return "there is no such file or folder. Nothing was changed.";
    case StorageProblem::EmptyFile:
        return "the file is empty. Nothing was changed. Try an older copy.";
    case StorageProblem::NotADiary:
        return "this is no copy of a diary. Nothing was changed.";
    case StorageProblem::NewerVersion:
        return "a later version of Comeback wrote this copy. Nothing was changed. Update this "
               "program.";
    case StorageProblem::Damaged:
        return "the copy is damaged. Nothing was changed. Try an older one.";
    case StorageProblem::Locked:
        return "another program is writing to this file. Nothing was changed. Try again in a "
               "moment.";
    case StorageProblem::NoPermission:
        return "you may not use this file or its folder. Nothing was changed.";
    case StorageProblem::ReadOnly:
        return "the file or its disk can be read but not written. Nothing was changed.";
    case StorageProblem::DiskFull:
        return "the disk is full. No copy was made, and nothing was changed. Free some space and "
               "try again.";
    case StorageProblem::ReadError:
        return "the disk failed. Nothing was changed. Check it, or take another one.";
    case StorageProblem::Moved:
    case StorageProblem::NotFound:
    case StorageProblem::Other:
        break;
    }
    return "an unexpected failure of the storage. Nothing was changed.";
}

std::string_view wordsFor(CopyProblem problem)
{
    switch (problem) {
    case CopyProblem::Storage:
        break;
    case CopyProblem::WindowOpen:
        return "the diary is open in another program. Nothing was changed. Close Comeback's "
               "window and try again.";
    case CopyProblem::NameTaken:
        return "there is a file of that name already. It was left as it is; name another.";
    case CopyProblem::SameFile:
        return "this is the diary itself. Nothing was changed.";
    case CopyProblem::NothingWhole:
        return "nothing in this file can be read any more. It was left as it is. Restore a copy.";
    case CopyProblem::PassphraseNeeded:
        return "the copy is encrypted. Nothing was changed. Give its passphrase at the terminal "
               "or with --passphrase-file.";
    case CopyProblem::WrongPassphrase:
        return "the passphrase is wrong, or the copy was altered. Nothing was changed.";
    case CopyProblem::SealBroken:
        return "the encrypted copy was cut short or altered. Nothing was changed. Try an older "
               "one.";
    case CopyProblem::SealTooCostly:
        return "the encrypted copy asks for more memory or time than any that Comeback makes. It "
               "was not opened.";
    case CopyProblem::SealNewer:
        return "a later version of Comeback wrote this copy. Nothing was changed. Update this "
               "program.";
    }
    return "an unexpected failure of the storage. Nothing was changed.";
}

bool isSameFile(const std::string& a, const std::string& b)
{
    std::error_code ignored;
    return a == b || std::filesystem::equivalent(a, b, ignored);
}

/// A disk that fails is not the fault of what was given.
Exit statusOfCopy(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::DiskFull:
    case StorageProblem::ReadError:
    case StorageProblem::ReadOnly:
    case StorageProblem::Moved:
    case StorageProblem::NotFound:
    case StorageProblem::Other:
        return Exit::Other;
    default:
        return Exit::Input;
    }
}

} // namespace

Failure copyFailure(const diary::CopyError& error, const std::string& diaryPath)
{
    const std::string file = oneLine(error.storage.path) + ": ";
    if (error.problem == CopyProblem::WindowOpen)
        return {Exit::Diary, file + std::string(wordsFor(error.problem))};
    if (error.problem != CopyProblem::Storage)
        return {Exit::Input, file + std::string(wordsFor(error.problem))};
    if (isSameFile(error.storage.path, diaryPath))
        return diaryFailure(error.storage);
    return {statusOfCopy(error.storage.problem),
            file + std::string(wordsForCopy(error.storage.problem))};
}

std::string inWords(const diary::CopySummary& summary)
{
    std::string text = countedEntries(static_cast<std::uint64_t>(summary.entries));
    if (summary.lastDate)
        text += ", the last of " + summary.lastDate->toString();
    return text + "; " + std::to_string(summary.removed) + " deleted that undo can bring back; " +
           std::to_string(summary.changes) + " changes in the log";
}

nlohmann::ordered_json toJson(const diary::CopySummary& summary)
{
    using Json = nlohmann::ordered_json;
    return {{"file", summary.path},
            {"bytes", summary.bytes},
            {"entries", summary.entries},
            {"removed", summary.removed},
            {"changes", summary.changes},
            {"last_date", summary.lastDate ? Json(summary.lastDate->toString()) : Json(nullptr)}};
}

} // namespace comeback::cli
