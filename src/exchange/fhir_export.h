// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/prescribe.h"
#include "library/choice.h"
#include "library/texts.h"

#include <optional>
#include <span>
#include <string>

namespace comeback::exchange {

/// What is prescribed on a day: the level, and what holds of it today.
struct Prescribed
{
    LevelName level;
    Date on;
    /// As long as nobody says what holds, nothing does.
    Recommendation today = {};
    library::PainLimits limits = {};
};

/// What is prescribed on `today` in `state`; nothing where no plan was started. A level that is on
/// hold is prescribed as such, so that whoever has an earlier bundle learns of it.
[[nodiscard]] std::optional<Prescribed> prescribedOn(const State& state, const Protocol& protocol,
                                                     Date today);

/// What goes into a bundle.
struct FhirSource
{
    std::span<const Entry> entries;            ///< in the order of replay
    std::optional<Prescribed> prescribed = {}; ///< nothing where nothing is prescribed
    std::string patientName = {};              ///< empty: the person goes without a name
    library::Preferences preferences = {};     ///< by which the level's exercises are chosen
};

/// The diary as an HL7 FHIR R4 Bundle of type collection, in JSON (docs/formats.md): a Patient with
/// the name that the person chose to give, pain readings and sessions as Observations, sums of each
/// week from Monday, questionnaires and screenings as QuestionnaireResponses, the prescription, as
/// it stands on that day, as CarePlan. Ids are those of the entries, or follow from them, and so
/// are the same every time.
[[nodiscard]] std::string writeFhir(const FhirSource& source);

} // namespace comeback::exchange
