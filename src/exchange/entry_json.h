// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/entry_fields.h"
#include "engine/result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace comeback::exchange {

/// An entry as it stands in a diary file: id, type, date, times of recording, then the type's
/// fields in the order of entry_fields.h; what is absent is left out.
[[nodiscard]] nlohmann::ordered_json toJson(const Entry& entry);
[[nodiscard]] nlohmann::ordered_json toJson(const ProtocolRef& protocol);

/// The document on one line, characters unescaped. Text that is not UTF-8 is replaced by U+FFFD
/// rather than refused, so that what a diary holds can always be written.
[[nodiscard]] std::string toText(const nlohmann::ordered_json& document);

/// Reads the value of one field from JSON text, such as a list of exercises; problems have the
/// field's name as the beginning of their path.
[[nodiscard]] Result<FieldValue> readFieldValue(const FieldSpec& spec, std::string_view json);

} // namespace comeback::exchange
