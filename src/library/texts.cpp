// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/texts.h"

#include "library/decision_values.h"
#include "library/json.h"
#include "library/problem_words.h"
#include "library/wording.h"

namespace comeback::library {

namespace {

/// The string under `key`; the key itself where there is none, so that a gap shows and does no
/// harm.
std::string at(const Json& object, std::string_view key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>()
                                                       : std::string(key);
}

const Json& inside(const Json& object, std::string_view key)
{
    static const Json empty = Json::object();
    const auto found = object.find(key);
    return found != object.end() ? *found : empty;
}

TitledText titled(const Json& object)
{
    return {at(object, "title"), at(object, "text")};
}

const Json& textFile(Language language, std::string_view name)
{
    return jsonResource("texts/" + std::string(idOf(language)) + '/' + std::string(name) + ".json");
}

/// The key of a decision's words. A referral has its own for each tier: what may wait a few days is
/// not said in the words of what may not wait at all.
std::string keyOf(const Decision& decision)
{
    std::string key = std::string(idOf(decision.action)) + '.' + std::string(idOf(decision.reason));
    if (decision.action == Action::Refer) {
        // Whatever is not known is told as the most urgent.
        const int tier = decision.figures.find(FigureName::Severity).value_or(0);
        key += '.' + std::string(idOf(static_cast<Tier>(tier)));
    }
    return key;
}

/// Whether a screening found nothing but a sign of the tier `advice`.
bool onlyAdvises(const Decision& decision)
{
    return decision.reason == Reason::Screened &&
           decision.figures.find(FigureName::Advice).has_value();
}

Values valuesOf(const PainLimits& limits)
{
    return {{"acceptable", std::to_string(limits.acceptable)},
            {"gentle", std::to_string(limits.gentle)},
            {"severe", std::to_string(limits.severe)},
            {"calm_check_ins", std::to_string(limits.calmCheckIns)}};
}

} // namespace

PainLimits painLimits(const State& state, const Protocol& protocol)
{
    const Parameters& parameters = protocol.parameters;
    return {state.acceptablePain(parameters.acceptablePain), parameters.gentlePain,
            parameters.severePain, parameters.calmCheckIns};
}

DecisionText Texts::decision(const Decision& decision, const Protocol& protocol) const
{
    const Json& words = inside(textFile(m_language, "reasons"), keyOf(decision));
    const Values values = valuesOf(decision, protocol, language());
    DecisionText text{fill(at(words, "title"), values), fill(at(words, "text"), values),
                      fill(at(words, "rule"), values)};
    if (onlyAdvises(decision)) {
        const TitledText advice = tier(Tier::Advice, {});
        text.title = advice.title;
        text.text = advice.text + ' ' + text.text;
    }
    return text;
}

RedFlagText Texts::redFlag(RedFlag flag) const
{
    const Json& words = inside(textFile(m_language, "red_flags"), info(flag).id);
    return {at(words, "question"), words.contains("sign") ? at(words, "sign") : std::string(),
            at(words, "what_to_do"), at(words, "how_soon"), at(words, "say")};
}

TitledText Texts::tier(Tier tier, std::string_view emergencyNumber) const
{
    TitledText words =
        titled(inside(inside(textFile(m_language, "red_flags"), "tiers"), idOf(tier)));
    words.text = fill(words.text, {{"emergency_number", std::string(emergencyNumber)}});
    return words;
}

TitledText Texts::recommendation(RecommendationKind kind, const PainLimits& limits) const
{
    TitledText words =
        titled(inside(inside(textFile(m_language, "recommendations"), "kinds"), idOf(kind)));
    words.text = fill(words.text, valuesOf(limits));
    return words;
}

std::string Texts::why(RecommendationReason reason, const PainLimits& limits) const
{
    return fill(at(inside(textFile(m_language, "recommendations"), "why"), idOf(reason)),
                valuesOf(limits));
}

std::string Texts::ease(Ease ease) const
{
    return at(inside(textFile(m_language, "recommendations"), "ease"), idOf(ease));
}

std::string Texts::choice(std::string_view section, std::string_view id) const
{
    return at(inside(textFile(m_language, "choice"), section), id);
}

std::string Texts::choice(ChoiceReason reason, std::string_view prescribed) const
{
    return fill(choice("reasons", idOf(reason)),
                {{"exercise", exerciseName(prescribed, language())}});
}

std::string Texts::questionnaire(std::string_view id, std::string_view key) const
{
    return at(inside(textFile(m_language, "questionnaires"), id), key);
}

std::string Texts::questionnaireItem(std::string_view id, std::string_view item) const
{
    const Json& all = textFile(m_language, "questionnaires");
    const auto known = all.find(id);
    if (known == all.end() || !known->at("items").contains(item))
        return std::string(item);
    return at(known->at("items"), item);
}

std::string Texts::load(LoadReason reason) const
{
    return at(inside(textFile(m_language, "recommendations"), "load"), idOf(reason));
}

TitledText Texts::stage(std::string_view stageId) const
{
    TitledText words = titled(inside(inside(textFile(m_language, "stages"), "stages"), stageId));
    if (words.title == "title")
        words = {std::string(stageId), {}};
    return words;
}

std::string Texts::levelTitle(std::string_view levelId) const
{
    return at(inside(textFile(m_language, "stages"), "levels"), levelId);
}

std::string Texts::sentence(std::string_view key) const
{
    return at(inside(textFile(m_language, "recommendations"), "sentences"), key);
}

std::vector<std::string> Texts::sentences(std::string_view key) const
{
    std::vector<std::string> list;
    for (const Json& each : inside(inside(textFile(m_language, "recommendations"), "lists"), key))
        list.push_back(each.get<std::string>());
    return list;
}

std::string Texts::problem(const Problem& problem) const
{
    return problemWords(problem, m_language);
}

TitledText Texts::property(safety::Property property) const
{
    return titled(inside(textFile(m_language, "safety"), safety::idOf(property)));
}

TitledText Texts::parameter(std::string_view name) const
{
    return titled(inside(textFile(m_language, "parameters"), name));
}

} // namespace comeback::library
