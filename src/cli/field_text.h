// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"
#include "engine/result.h"

#include <string>
#include <vector>

namespace comeback::cli {

/// The value of a field as a person types it after its option, by the kind of the field: yes or no,
/// ITEM=SCORE, lists with commas or several values, exercises as JSON, "none" for what a directive
/// lifts. Problems have the field's name; ranges and choices are the engine's to check.
[[nodiscard]] Result<FieldValue> fieldFromText(const FieldSpec& spec,
                                               const std::vector<std::string>& texts);

} // namespace comeback::cli
