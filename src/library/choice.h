// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ladder.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::library {

/// What a person has, likes, and is bothered by. All lists hold ids of the library.
struct Preferences
{
    /// What is at hand beside floor, wall, chair and towel; nothing: they were not asked, and all
    /// is taken to be there.
    std::optional<std::vector<std::string>> equipment = {};
    std::vector<std::string> bothers = {};    ///< positions: lying, kneeling, upright
    std::vector<std::string> favourites = {}; ///< exercises
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// Every equipment and every position that can be asked about.
[[nodiscard]] std::span<const std::string_view> equipmentIds();
[[nodiscard]] std::span<const std::string_view> botheringPositions();

/// Preferences as a line of JSON, and back; a text that is none, or of another version, reads as
/// none.
[[nodiscard]] std::string writePreferences(const Preferences& preferences);
[[nodiscard]] Preferences readPreferences(std::string_view text);

/// Exercises left out by an order: by a clinician never to be chosen, by the person themselves only
/// where nothing else of the purpose is left.
struct Exclusions
{
    std::vector<std::string> byClinician = {};
    std::vector<std::string> bySelf = {};
};

/// Why another exercise than the prescribed one stands in a plan.
enum class ChoiceReason : std::uint8_t {
    Prescribed,
    Favourite,
    Excluded,  ///< the prescribed one is, by a clinician
    NotWanted, ///< by the person
    Equipment,
    Position,
    Taken, ///< the prescribed one stands in for another already
};

/// "prescribed", "not_wanted", …: the key of the words.
[[nodiscard]] std::string_view idOf(ChoiceReason reason);

struct Choice
{
    std::string exercise;
    ChoiceReason reason = ChoiceReason::Prescribed;
    friend bool operator==(const Choice&, const Choice&) = default;
};

/// The exercise for a place in the plan: the prescribed one where it fits, else the nearest of the
/// same purpose, never a more demanding one, and not one that is `taken` by another place unless
/// nothing else is left. What is not at hand and what a clinician excluded is never chosen; nothing
/// remains only where a clinician has excluded all that would fit.
[[nodiscard]] std::optional<Choice> choose(std::string_view prescribed,
                                           const Preferences& preferences,
                                           const Exclusions& exclusions,
                                           std::span<const std::string> taken = {});

/// A place of a plan: what the level asks, and what was chosen for it.
struct PlanPlace
{
    std::string prescribed;
    /// Nothing: a clinician has left out all that would fit, but for what stands in another place.
    std::optional<Choice> choice;
    Dose dose; ///< of the chosen exercise, in what it is counted in
};

/// The places of a prescription's strength part, in order.
[[nodiscard]] std::vector<PlanPlace> placesOf(const Prescription& prescription,
                                              const Preferences& preferences,
                                              const Exclusions& exclusions);

/// A prescription with its exercises chosen; a place that is left out is gone.
[[nodiscard]] Prescription fitted(Prescription prescription, const Preferences& preferences,
                                  const Exclusions& exclusions);

/// What can fill the minutes of walking, what suits best first: the favourites of what is at hand,
/// then walking, but, where being upright for long bothers, what spares it before what does not.
[[nodiscard]] std::vector<std::string> aerobicChoices(const Preferences& preferences,
                                                      const Exclusions& exclusions);
/// The first of them; walking where a clinician has left out all.
[[nodiscard]] std::string aerobicChoice(const Preferences& preferences,
                                        const Exclusions& exclusions);

/// The dose of an exercise under a prescription: its own, or, where it stands in for another, that
/// one's. Nothing if none of its purpose is prescribed.
[[nodiscard]] std::optional<Dose> doseFor(std::string_view exercise,
                                          const Prescription& prescription);

/// How much of a movement is tried apart from the plan: eight slow repetitions, or five on each
/// side; twenty seconds, or twenty metres; a desk break is two minutes, the other sequences five.
/// The amounts are the project's own judgement; a sequence's minutes are those of its description.
[[nodiscard]] Dose practiceDose(const ExerciseFacts& exercise);

/// The easy movements of a mobility part that suit the person, in the order of the library.
[[nodiscard]] std::vector<Dose> mobility(const Preferences& preferences,
                                         const Exclusions& exclusions);

} // namespace comeback::library
