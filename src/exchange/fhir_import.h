// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/date.h"
#include "engine/result.h"
#include "exchange/arrival.h"

#include <cstddef>
#include <string_view>

namespace comeback::exchange {

struct FhirImport
{
    Arrivals arrivals; ///< check-ins
    Problems bad = {}; ///< of pain readings that cannot be used, each with its path: the first
    std::size_t readings = 0; ///< Observations of pain
    std::size_t badReadings = 0;
    std::size_t others = 0;  ///< other resources, which are passed over
    std::size_t blank = 0;   ///< readings without a value, entered in error or not yet final
    std::size_t rounded = 0; ///< figures that were fractions and were rounded half up
};

/// Reads the pain readings of an HL7 FHIR R4 Bundle, or a single Observation, in JSON, as
/// check-ins. A reading is known by its LOINC code (72514-3 or 38208-5), never by its text; its
/// value is a quantity from 0 to 10, an integer, or one of LOINC's coded answers. A reading dated
/// after `latest` cannot be used. Refused whole: what is no such resource, and readings of more
/// than one person.
[[nodiscard]] Result<FhirImport> readFhir(std::string_view json, Date latest);

} // namespace comeback::exchange
