// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace comeback::cli {

/// The diary to use: `option` if it is given, else COMEBACK_DIARY, else comeback/diary.db in
/// XDG_DATA_HOME or, without that, in ~/.local/share. Empty if there is no home folder.
[[nodiscard]] std::string diaryPlace(const std::string& option);

} // namespace comeback::cli
