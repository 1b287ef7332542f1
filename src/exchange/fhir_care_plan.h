// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fhir_export.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace comeback::exchange::fhir {

/// What a CarePlan is called, and whose it is.
struct PlanHead
{
    std::string id;
    std::string patient; ///< the reference to the Patient
};

/// The CarePlan of what is prescribed. A clinician may read it long after, and without this
/// program: it never has a dose that is not to be done now. Where the level holds (a session, its
/// rest days, a session that is done), it is active with the level's doses; on a gentle day, in a
/// flare and at rest, it is active with what holds instead, and the training is on hold; where a
/// screening or a clinician comes first, the plan itself is on hold. What was said to the person is
/// its note.
[[nodiscard]] nlohmann::ordered_json carePlan(const FhirSource& source,
                                              const Prescribed& prescribed, const PlanHead& head);

} // namespace comeback::exchange::fhir
