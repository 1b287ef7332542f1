// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace comeback::exchange::fhir {

using Json = nlohmann::ordered_json;

/// The pieces that resources are made of.
[[nodiscard]] Json coding(std::string_view system, std::string_view code);
[[nodiscard]] Json codeable(std::string_view system, std::string_view code, std::string_view text);
[[nodiscard]] Json quantity(int value, std::string_view unit);
/// A component with a code of our own for a field.
[[nodiscard]] Json ownComponent(std::string_view field, int value);
/// An instant with an offset that FHIR allows: -14:00 to +14:00, else in UTC.
[[nodiscard]] std::string instant(Timestamp at);
/// When an entry took place: the instant of recording if that was on its date, else the date.
[[nodiscard]] std::string effectiveTime(const Entry& entry);

/// An Observation without a value yet.
[[nodiscard]] Json observation(std::string_view id, std::string_view category, Json code,
                               std::string_view patient);

/// The resources of one entry, if its type has one; `patient` is the reference to the Patient.
[[nodiscard]] std::optional<Json> resourceOf(const Entry& entry, std::string_view patient);

} // namespace comeback::exchange::fhir
