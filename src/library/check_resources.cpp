// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/check_resources.h"

#include "engine/load_advice.h"
#include "engine/prescribe.h"
#include "engine/red_flag.h"
#include "engine/safety/properties.h"
#include "library/bodyweight_day.h"
#include "library/check_figures.h"
#include "library/choice.h"
#include "library/json.h"
#include "library/ladder.h"
#include "library/language.h"
#include "library/protocols.h"
#include "library/resource.h"

#include <algorithm>
#include <array>
#include <set>

namespace comeback::library {

namespace {

constexpr std::array<std::string_view, 13> kTextFiles{
    "articles",  "choice",   "exercises",      "muscles", "parameters",
    "phrases",   "problems", "questionnaires", "reasons", "recommendations",
    "red_flags", "safety",   "stages"};

/// Every pair of action and reason that the rules can decide; a referral, for each of its tiers.
constexpr std::array<std::string_view, 40> kDecisions{"start.baseline",
                                                      "start.baseline_flare",
                                                      "credit.maintaining",
                                                      "credit.counting",
                                                      "progress.earned",
                                                      "regress.spike_next_day",
                                                      "regress.spike_during",
                                                      "regress.spike_after",
                                                      "regress.gap",
                                                      "flare.declared",
                                                      "resume.calm",
                                                      "refer.red_flag.emergency",
                                                      "refer.red_flag.same_day",
                                                      "refer.red_flag.soon",
                                                      "clear.cleared",
                                                      "direct.directive",
                                                      "direct.refused",
                                                      "hold.referred",
                                                      "hold.no_follow_up",
                                                      "hold.spike_next_day",
                                                      "hold.spike_during",
                                                      "hold.spike_after",
                                                      "hold.flare_mode",
                                                      "hold.amber",
                                                      "hold.next_day_pain",
                                                      "hold.next_day_rise",
                                                      "hold.part",
                                                      "hold.too_hard",
                                                      "hold.too_soon",
                                                      "hold.min_days",
                                                      "hold.held",
                                                      "hold.capped",
                                                      "hold.calm_days",
                                                      "hold.screen_due",
                                                      "hold.not_calm",
                                                      "hold.calming",
                                                      "hold.extra_walk",
                                                      "hold.pending",
                                                      "hold.screened",
                                                      "hold.not_referred"};

class Checker
{
public:
    Problems check()
    {
        for (const std::string_view id : builtInProtocolIds())
            checkProtocol(id);
        for (const Language language : kAllLanguages)
            for (const std::string_view name : kTextFiles)
                compareWithEnglish(idOf(language), name);
        for (const std::string_view key : kDecisions)
            require(textFile("en", "reasons"), "reasons", key);
        for (int number = 1; number <= safety::kPropertyCount; ++number)
            require(textFile("en", "safety"), "safety",
                    idOf(static_cast<safety::Property>(number)));
        checkRecommendations();
        checkRedFlags();
        checkExercises();
        checkSources();
        for (const Problem& each : checkFigures(jsonResource("figures.json")))
            m_problems.push_back(each);
        return std::move(m_problems);
    }

private:
    static const Json& textFile(std::string_view language, std::string_view name)
    {
        return jsonResource("texts/" + std::string(language) + '/' + std::string(name) + ".json");
    }

    void add(ProblemKind kind, std::string where, std::string given = {})
    {
        m_problems.push_back({kind, std::move(where), std::move(given), {}});
    }

    void compareWithEnglish(std::string_view language, std::string_view name)
    {
        const std::string path =
            "texts/" + std::string(language) + '/' + std::string(name) + ".json";
        if (resource(path).empty())
            return add(ProblemKind::MissingField, path);
        compare(textFile("en", name), textFile(language, name), path);
    }

    void require(const Json& object, const std::string& path, std::string_view key)
    {
        if (!object.contains(key))
            add(ProblemKind::MissingField, path + '.' + std::string(key));
    }

    /// Every language has the shape of the English texts: the same keys, as many points in each
    /// list, no empty words, and the same braces.
    void compare(const Json& one, const Json& other, const std::string& path)
    {
        if (one.type() != other.type())
            return add(ProblemKind::WrongType, path);
        if (one.is_object()) {
            for (const auto& [key, value] : one.items()) {
                if (!other.contains(key))
                    add(ProblemKind::MissingField, path + '.' + key);
                else
                    compare(value, other.at(key), path + '.' + key);
            }
            for (const auto& [key, value] : other.items())
                require(one, path, key);
        } else if (one.is_array()) {
            if (one.size() != other.size())
                return add(ProblemKind::Inconsistent, path);
            for (std::size_t i = 0; i < one.size(); ++i)
                compare(one[i], other[i], path + '[' + std::to_string(i) + ']');
        } else if (one.is_string()) {
            compareWords(one.get<std::string>(), other.get<std::string>(), path);
        }
    }

    void compareWords(const std::string& one, const std::string& other, const std::string& path)
    {
        if (one.empty() != other.empty())
            add(ProblemKind::Empty, path);
        if (namesIn(one) != namesIn(other))
            add(ProblemKind::Inconsistent, path);
    }

    static std::set<std::string> namesIn(const std::string& text)
    {
        std::set<std::string> names;
        for (std::size_t open = text.find('{'); open != std::string::npos;
             open = text.find('{', open + 1))
            names.insert(text.substr(open, text.find('}', open) - open));
        return names;
    }

    void checkProtocol(std::string_view id)
    {
        const auto protocol = builtInProtocol(id);
        if (!protocol) {
            for (const Problem& each : protocol.error())
                m_problems.push_back(each);
            return;
        }
        for (const Level& level : protocol->levels) {
            require(textFile("en", "stages").at("levels"), "stages.levels", level.id);
            const auto prescription = prescriptionOf(level.id);
            if (!prescription) {
                add(ProblemKind::MissingField, "ladder.levels." + level.id);
                continue;
            }
            if (const auto other = bodyweightLevelOf(level.id); other && !prescriptionOf(*other))
                add(ProblemKind::UnknownLevel, "ladder.levels." + level.id + ".bodyweight_day",
                    *other);
            if (prescription->walk.minutes != level.walkMinutes)
                add(ProblemKind::Inconsistent, "ladder.levels." + level.id + ".walk.minutes");
            if (!prescription->strength)
                continue;
            for (const Dose& dose : prescription->strength->exercises)
                if (!exercise(dose.exercise, Language::English) || dose.amount < 1)
                    add(ProblemKind::UnknownValue, "ladder.levels." + level.id, dose.exercise);
        }
        for (const Stage& stage : protocol->stages)
            require(textFile("en", "stages").at("stages"), "stages.stages", stage.id);
    }

    /// The words of every value of an enumeration, up to its last one.
    template<typename Value>
    void requireEach(const Json& object, const std::string& path, Value last)
    {
        for (int value = 0; value <= static_cast<int>(last); ++value)
            require(object, path, idOf(static_cast<Value>(value)));
    }

    void checkRecommendations()
    {
        const Json& words = textFile("en", "recommendations");
        requireEach(words.at("kinds"), "recommendations.kinds", RecommendationKind::Session);
        requireEach(words.at("why"), "recommendations.why", RecommendationReason::TrainingDay);
        requireEach(words.at("ease"), "recommendations.ease", Ease::AfterFlare);
        requireEach(words.at("load"), "recommendations.load", LoadReason::Same);
        requireEach(textFile("en", "choice").at("reasons"), "choice.reasons", ChoiceReason::Taken);
    }

    void checkRedFlags()
    {
        const Json& tiers = textFile("en", "red_flags").at("tiers");
        requireEach(tiers, "red_flags.tiers", Tier::Advice);
        const Json& facts = jsonResource("red_flags.json");
        if (facts.size() != kRedFlagCount)
            return add(ProblemKind::Inconsistent, "red_flags");
        for (std::size_t i = 0; i < facts.size(); ++i) {
            const RedFlagInfo& flag = redFlags()[i];
            if (facts[i].at("id") != flag.id || facts[i].at("tier") != idOf(flag.tier) ||
                facts[i].at("short") != flag.onShortScreen)
                add(ProblemKind::Inconsistent, "red_flags[" + std::to_string(i) + "]");
            require(textFile("en", "red_flags"), "red_flags", flag.id);
        }
    }

    void checkExercises()
    {
        for (const auto& [id, fact] : jsonResource("exercises.json").items()) {
            const std::string where = "exercises." + id;
            require(textFile("en", "exercises"), "exercises", id);
            require(jsonResource("figures.json"), "figures", id);
            for (const char* variant : {"easier", "harder"})
                if (const auto other = fact.at(variant).get<std::string>();
                    !other.empty() && !jsonResource("exercises.json").contains(other))
                    add(ProblemKind::UnknownValue, where + '.' + variant, other);
            for (const Json& each : fact.at("equipment"))
                if (std::ranges::find(equipmentIds(), each.get<std::string>()) ==
                    equipmentIds().end())
                    add(ProblemKind::UnknownValue, where + ".equipment", each.get<std::string>());
            require(textFile("en", "choice").at("purposes"), "choice.purposes",
                    fact.at("purpose").get<std::string>());
            for (const Json& muscle : fact.at("muscles"))
                require(textFile("en", "muscles"), "muscles", muscle.get<std::string>());
        }
    }

    void checkSources()
    {
        const Json& sources = jsonResource("sources.json");
        const auto known = [&](const Json& key, const std::string& where) {
            if (!sources.contains(key.get<std::string>()))
                add(ProblemKind::UnknownValue, where, key.get<std::string>());
        };
        for (const auto& [id, fact] : jsonResource("exercises.json").items())
            known(fact.at("source"), "exercises." + id);
        for (const auto& [level, fact] : jsonResource("ladder.json").at("levels").items())
            for (const Json& key : fact.at("sources"))
                known(key, "ladder.levels." + level);
        for (const auto& [id, fact] : jsonResource("questionnaires.json").items()) {
            known(fact.at("source"), "questionnaires." + id);
            for (const Json& item : fact.at("items"))
                require(textFile("en", "questionnaires").at(id).at("items"), "questionnaires." + id,
                        item.get<std::string>());
        }
        for (const auto& [id, fact] : jsonResource("parameters.json").items())
            known(fact.at("source"), "parameters." + id);
        for (const Json& flag : jsonResource("red_flags.json"))
            known(flag.at("source"), "red_flags." + flag.at("id").get<std::string>());
        for (const Json& article : textFile("en", "articles"))
            for (const Json& key : article.at("sources"))
                known(key, "articles." + article.at("id").get<std::string>());
    }

    Problems m_problems;
};

} // namespace

Problems checkResources()
{
    try {
        return Checker{}.check();
    } catch (const Json::exception&) {
        return {{ProblemKind::BadSyntax, "resources", {}, {}}};
    }
}

} // namespace comeback::library
