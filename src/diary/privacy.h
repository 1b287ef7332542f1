// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace comeback::diary {

/// The first call of a program that opens diaries: from here on the files that it makes are the
/// person's own alone (umask 077), no crash leaves pages of the diary on the disk (no core dumps,
/// neither as files nor through a collector of the system), and programs of other accounts cannot
/// look into its memory. A debugger is attached before the start then, or as root.
void keepPrivate();

/// The type of the file system on which a folder lies (statfs, f_type), if it can be told. It
/// stands here since only Linux tells it so (docs/building.md, other systems).
[[nodiscard]] std::optional<std::uint32_t> fileSystemOf(const std::string& folder);

/// What the system calls the file system on which a folder lies ("ext4", "fuse.sshfs"), if it can
/// be told.
[[nodiscard]] std::optional<std::string> fileSystemNameOf(const std::string& folder);

/// What tells a process from every other one, of this computer and of all others: the start of the
/// system, the space in which process ids count, the program's name and when it began. Nothing if
/// there is no such process, or if it cannot be told.
[[nodiscard]] std::optional<std::string> markOfProcess(std::int64_t pid);

} // namespace comeback::diary
