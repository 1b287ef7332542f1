// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"

namespace comeback {

/// Everything that is wrong with the fields of an entry of `type`, each with the field's name.
[[nodiscard]] Problems checkFields(EntryType type, const FieldMap& fields);

/// What a field must hold, as a reader would write it down: "0 to 10", "YYYY-MM-DD", "{ }" …
[[nodiscard]] std::string expectationOf(const FieldSpec& spec);

} // namespace comeback
