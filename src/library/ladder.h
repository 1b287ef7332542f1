// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::library {

/// What an exercise is counted in.
enum class Unit : std::uint8_t { Repetitions, Seconds, Metres, Minutes };

/// One exercise of a prescription: so many sets of so much.
struct Dose
{
    std::string exercise;
    int sets = 1;
    int amount = 0; ///< of `unit`, in each set (on each side, if `perSide`)
    Unit unit = Unit::Repetitions;
    bool perSide = false;
    friend bool operator==(const Dose&, const Dose&) = default;
};

/// Walking: `times` a day for `minutes` each, on `daysPerWeek` days.
struct WalkDose
{
    int times = 1;
    int minutes = 0;
    int daysPerWeek = 5;
};

/// The strength part of a prescription; levels of the walking stage have none.
struct StrengthDose
{
    int daysPerWeek = 3;
    int effortTarget = 3; ///< Borg CR10
    std::vector<Dose> exercises;
};

/// What a level asks: protocol.md section 7.
struct Prescription
{
    WalkDose walk;
    std::optional<StrengthDose> strength;
    int mobilityMinutes = 0; ///< optional, 0 where the level offers none
};

/// The prescription of a level by its name; nothing if the ladder does not know the level.
[[nodiscard]] std::optional<Prescription> prescriptionOf(std::string_view levelId);
/// The same at 80 % of the dose: one set less, or four fifths of it where there is only one set.
[[nodiscard]] Prescription eased(Prescription prescription);
/// The strength part as it is logged when all of it was done, without loads, dose by dose.
[[nodiscard]] std::vector<ExerciseDone> asPrescribed(const Prescription& prescription);

/// What is known of an exercise, without words.
struct ExerciseFacts
{
    std::string id;
    std::string purpose;                ///< "aerobic", "hinge", "trunk_side", …
    std::vector<std::string> equipment; ///< beside floor, wall, chair and towel
    std::string position; ///< "lying", "kneeling", "standing" (shortly), "upright" (long), …
    int demand = 1;       ///< 1 to 5, against others of its purpose
    std::string easier;   ///< id, or empty
    std::string harder;   ///< id, or empty
    std::string source;   ///< key of sources.json
    Unit unit = Unit::Repetitions;
    bool perSide = false;
};

/// An exercise in words.
struct Exercise : ExerciseFacts
{
    std::string name;
    std::string why;
    std::vector<std::string> steps;
    std::vector<std::string> muscles;
    std::string feel;    ///< what may be felt
    std::string notFeel; ///< what is not meant, and what to do then
    std::vector<std::string> mistakes;
    std::string sourceName; ///< where it comes from, as sources.json names it in short
};

/// Every exercise in the order of the file, purpose by purpose.
[[nodiscard]] std::vector<std::string> exerciseIds();
[[nodiscard]] std::vector<ExerciseFacts> exerciseFacts();
[[nodiscard]] std::optional<Exercise> exercise(std::string_view id, Language language);
/// What an exercise is called; its id where it is not known, so that a gap shows and does no harm.
[[nodiscard]] std::string exerciseName(std::string_view id, Language language);
/// "2 × 8", "2 × 10 s on each side", "2 × 20 m": the dose without the exercise's name.
[[nodiscard]] std::string describe(const Dose& dose, Language language);
[[nodiscard]] std::string describe(const WalkDose& dose, Language language);

} // namespace comeback::library
