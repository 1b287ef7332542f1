// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"

#include <optional>
#include <string>
#include <string_view>

namespace comeback::exchange {

/// A cell as the value of a field, and what was done to it on the way.
struct CsvValue
{
    std::optional<FieldValue> value = {}; ///< nothing if it is none of the field
    bool rounded = false;                 ///< a fraction was rounded half up
    bool decimalComma = false;
};

/// Reads a cell of somebody's file: figures with a decimal point or comma, "7/10" where ten is the
/// most; yes and no in English and German, or 1 and 0; choices in any case. Ranges are left to
/// makeBody.
[[nodiscard]] CsvValue valueFromCsv(const FieldSpec& spec, std::string_view cell);

} // namespace comeback::exchange
