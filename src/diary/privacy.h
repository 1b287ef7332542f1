// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comeback::diary {

/// The first call of a program that opens diaries: from here on the files that it makes are the
/// person's own alone (umask 077), no crash leaves pages of the diary on the disk (no core dumps,
/// neither as files nor through a collector of the system), and programs of other accounts cannot
/// look into its memory. A debugger is attached before the start then, or as root.
void keepPrivate();

} // namespace comeback::diary
