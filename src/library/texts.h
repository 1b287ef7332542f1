// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/decision.h"
#include "engine/load_advice.h"
#include "engine/prescribe.h"
#include "engine/protocol.h"
#include "engine/red_flag.h"
#include "engine/result.h"
#include "engine/safety/properties.h"
#include "engine/state.h"
#include "library/choice.h"
#include "library/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace comeback::library {

/// A decision in words: a title of a few words, what it means with its numbers, and the rule.
struct DecisionText
{
    std::string title;
    std::string text;
    std::string rule;
};

struct RedFlagText
{
    std::string question;
    std::string sign; ///< in a few words, for a list; empty where the sign does not refer
    std::string whatToDo;
    std::string howSoon;
    std::string say; ///< words for the telephone
};

/// A title and a paragraph.
struct TitledText
{
    std::string title;
    std::string text;
};

/// The figures that a recommendation names: those of the protocol, under the orders in force.
struct PainLimits
{
    int acceptable = 0;   ///< pain up to this is fine, 0 to 10
    int gentle = 0;       ///< pain from here on means gentle walks alone, 0 to 10
    int severe = 0;       ///< and from here on rest, 0 to 10
    int calmCheckIns = 0; ///< calm mornings that end a flare
};

[[nodiscard]] PainLimits painLimits(const State& state, const Protocol& protocol);

/// Every sentence of the program that comes from data, in one language: reasons, red flags,
/// recommendations, levels, messages about input. Plain text in UTF-8, never markup. Each file of
/// texts is read when it is first wanted.
class Texts
{
public:
    explicit Texts(Language language) : m_language(language) {}

    [[nodiscard]] Language language() const { return m_language; }

    /// The words for a decision; levels are named as `protocol` names them. Where a screening only
    /// found a sign worth a conversation, they say so first; where it referred, they say how soon.
    [[nodiscard]] DecisionText decision(const Decision& decision, const Protocol& protocol) const;

    [[nodiscard]] RedFlagText redFlag(RedFlag flag) const;
    /// What to do now, for a tier; the text names `emergencyNumber` where it asks to ring.
    [[nodiscard]] TitledText tier(Tier tier, std::string_view emergencyNumber) const;

    /// The recommendation of the day: what to do, and why this and not more.
    [[nodiscard]] TitledText recommendation(RecommendationKind kind,
                                            const PainLimits& limits) const;
    [[nodiscard]] std::string why(RecommendationReason reason, const PainLimits& limits) const;
    [[nodiscard]] std::string ease(Ease ease) const;
    /// What choice.json calls a piece of equipment, a position or a purpose, by section and id.
    [[nodiscard]] std::string choice(std::string_view section, std::string_view id) const;
    /// Why an exercise stands where another one is prescribed.
    [[nodiscard]] std::string choice(ChoiceReason reason, std::string_view prescribed) const;
    /// The words of a questionnaire by key: "title", "intro", "low", "better", …
    [[nodiscard]] std::string questionnaire(std::string_view id, std::string_view key) const;
    /// One of its questions; an activity of the person's own is its own words.
    [[nodiscard]] std::string questionnaireItem(std::string_view id, std::string_view item) const;
    /// Why a load is advised.
    [[nodiscard]] std::string load(LoadReason reason) const;

    [[nodiscard]] TitledText stage(std::string_view stageId) const;
    /// What a level asks in a few words, such as "Walk 2 × 5 minutes a day"; its id if it is not
    /// known.
    [[nodiscard]] std::string levelTitle(std::string_view levelId) const;

    /// A sentence by its key in recommendations.json, such as "disclaimer" or "ask_flare".
    [[nodiscard]] std::string sentence(std::string_view key) const;
    /// A list of sentences by its key, such as "flare_plan".
    [[nodiscard]] std::vector<std::string> sentences(std::string_view key) const;

    /// One problem of input in words: what, where, how to mend it.
    [[nodiscard]] std::string problem(const Problem& problem) const;

    /// What a property of the rules promises, in a few words and in a sentence.
    [[nodiscard]] TitledText property(safety::Property property) const;

    /// Label and meaning of a protocol's parameter.
    [[nodiscard]] TitledText parameter(std::string_view name) const;

private:
    Language m_language;
};

} // namespace comeback::library
