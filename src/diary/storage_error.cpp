// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/storage_error.h"

#include <array>
#include <cstddef>

namespace comeback::diary {

namespace {

/// In the order of the problems.
constexpr std::array<std::string_view, 13> kIds{
    "missing",    "empty_file",    "not_a_diary", "newer_version", "damaged",
    "locked",     "no_permission", "read_only",   "disk_full",     "moved",
    "read_error", "not_found",     "other"};
static_assert(kIds.size() == static_cast<std::size_t>(StorageProblem::Other) + 1);

} // namespace

std::string_view idOf(StorageProblem problem)
{
    return kIds[static_cast<std::size_t>(problem)];
}

} // namespace comeback::diary
