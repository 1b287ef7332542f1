// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/storage_error.h"

namespace comeback::diary {

std::string_view idOf(StorageProblem problem)
{
    switch (problem) {
    case StorageProblem::Missing:
        return "missing";
    case StorageProblem::EmptyFile:
        return "empty_file";
    case StorageProblem::NotADiary:
        return "not_a_diary";
    case StorageProblem::NewerVersion:
        return "newer_version";
    case StorageProblem::Damaged:
        return "damaged";
    case StorageProblem::Locked:
        return "locked";
    case StorageProblem::NoPermission:
        return "no_permission";
    case StorageProblem::ReadOnly:
        return "read_only";
    case StorageProblem::DiskFull:
        return "disk_full";
    case StorageProblem::Moved:
        return "moved";
    case StorageProblem::ReadError:
        return "read_error";
    case StorageProblem::NotFound:
        return "not_found";
    case StorageProblem::Other:
        return "other";
    }
    return "other";
}

} // namespace comeback::diary
