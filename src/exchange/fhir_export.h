// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <optional>
#include <span>
#include <string>

namespace comeback::exchange {

/// The level that is prescribed on a day.
struct Prescribed
{
    LevelName level;
    Date on;
};

/// What goes into a bundle.
struct FhirSource
{
    std::span<const Entry> entries;            ///< in the order of replay
    std::optional<Prescribed> prescribed = {}; ///< nothing where nothing is prescribed
    std::string patientName = {};              ///< empty: the person goes without a name
};

/// The diary as an HL7 FHIR R4 Bundle of type collection, in JSON (docs/formats.md): a Patient with
/// the name that the person chose to give, pain readings and sessions as Observations, sums of each
/// week from Monday, questionnaires and screenings as QuestionnaireResponses, the prescription as
/// CarePlan. Ids are those of the entries, or follow from them, and so are the same every time.
[[nodiscard]] std::string writeFhir(const FhirSource& source);

} // namespace comeback::exchange
