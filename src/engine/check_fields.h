// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry_fields.h"

namespace comeback {

/// Everything that is wrong with the fields of an entry of `type`, each with the field's name.
[[nodiscard]] Problems checkFields(EntryType type, const FieldMap& fields);

} // namespace comeback
