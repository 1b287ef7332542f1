// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace comeback::exchange::fhir {

/// The codes of HL7 FHIR R4 that are written and read. LOINC (loinc.org) is copyright Regenstrief
/// Institute and the LOINC Committee; docs/formats.md has its notice.
inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kUnits = "http://unitsofmeasure.org";
inline constexpr std::string_view kCategories =
    "http://terminology.hl7.org/CodeSystem/observation-category";
inline constexpr std::string_view kAbsent =
    "http://terminology.hl7.org/CodeSystem/data-absent-reason";
/// Fields of our own: the names of entry_fields.h.
inline constexpr std::string_view kOwnFields = "urn:comeback:field";
inline constexpr std::string_view kOwnQuestionnaires = "urn:comeback:questionnaire:";

/// "Pain severity - 0-10 verbal numeric rating [Score] - Reported".
inline constexpr std::string_view kPainScore = "72514-3";
/// "Pain severity - Reported": read, never written.
inline constexpr std::string_view kPainReported = "38208-5";
inline constexpr std::string_view kExerciseDuration = "55411-3";
inline constexpr std::string_view kExerciseActivity = "73985-4";
inline constexpr std::string_view kWalking = "LA11834-1";
inline constexpr std::string_view kMinutesPerWeek = "82290-8";
inline constexpr std::string_view kStrengthDays = "82291-6";

/// The answers 0 to 10 of LOINC's lists. Their displays mislead ("2 or more"): only codes count.
inline constexpr std::array<std::string_view, 11> kPainAnswers{
    "LA6111-4",  "LA6112-2",  "LA6113-0",  "LA6114-8",  "LA6115-5", "LA10137-0",
    "LA10138-8", "LA10139-6", "LA10140-4", "LA10141-2", "LA13942-0"};

} // namespace comeback::exchange::fhir
