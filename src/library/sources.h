// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/language.h"

#include <string>
#include <string_view>

namespace comeback::library {

/// A source in short, by its key of sources.json: "Tataryn 2021", or in the person's language what
/// has no author, such as the project's own judgement. Empty if the key is not known.
[[nodiscard]] std::string sourceName(std::string_view key, Language language);

} // namespace comeback::library
