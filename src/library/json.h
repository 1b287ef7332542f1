// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

#include <nlohmann/json.hpp>

#include <string_view>

namespace comeback::library {

using Json = nlohmann::ordered_json;

/// Reads JSON that came from outside: at most `mostBytes` long, at most 64 levels deep, valid
/// UTF-8, and without a key twice in one object. Nothing is thrown.
[[nodiscard]] Result<Json> readJson(std::string_view text, std::size_t mostBytes);

/// The compiled-in JSON file of that path, read when it is first wanted. A file that is missing or
/// broken ends the program: checkResources() has shown at build time that there is none.
[[nodiscard]] const Json& jsonResource(std::string_view path);

} // namespace comeback::library
