// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/articles.h"
#include "library/care.h"
#include "library/check_resources.h"
#include "library/json.h"
#include "library/ladder.h"
#include "library/protocols.h"
#include "library/texts.h"
#include "support/catch.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <iterator>
#include <set>
#include <string>

using namespace comeback;
using namespace comeback::library;

namespace {

/// What must not be said to a person with a sore back.
const std::vector<std::string> kFrightening{"slipped",
                                            "crumbl",
                                            "wear and tear",
                                            "unstable",
                                            "vulnerable",
                                            "weak core",
                                            "protect your",
                                            "brace",
                                            "stabilise",
                                            "damage",
                                            "injury",
                                            "out of place",
                                            "never bend",
                                            "degenerat",
                                            "danger",
                                            "relapse",
                                            "bad form",
                                            "verschleiß",
                                            "bandscheibenvorfall",
                                            "instabil",
                                            "beschädig",
                                            "gefahr",
                                            "verletz",
                                            "verschlissen"};

void eachString(const Json& json, const std::string& path,
                const std::function<void(const std::string&, const std::string&)>& visit)
{
    if (json.is_string())
        return visit(json.get<std::string>(), path);
    if (!json.is_structured())
        return;
    for (const auto& [key, value] : json.items())
        eachString(value, path + '.' + key, visit);
}

} // namespace

TEST_CASE("the compiled-in data is complete and sound in both languages")
{
    for (const Problem& each : checkResources())
        FAIL_CHECK(each.where << " " << each.given);
    SUCCEED();
}

TEST_CASE("no text frightens")
{
    for (const char* language : {"en", "de"})
        for (const char* name :
             {"articles", "choice", "exercises", "muscles", "parameters", "questionnaires",
              "reasons", "recommendations", "red_flags", "stages"}) {
            const std::string path = std::string("texts/") + language + '/' + name + ".json";
            eachString(jsonResource(path), path, [](std::string text, const std::string& where) {
                std::ranges::transform(text, text.begin(), [](unsigned char c) {
                    return static_cast<char>(std::tolower(c));
                });
                for (const std::string& word : kFrightening) {
                    CAPTURE(where, word);
                    CHECK(text.find(word) == std::string::npos);
                }
            });
        }
}

TEST_CASE(
    "every dose, exercise, parameter, sign, card and questionnaire has a source, and the page of "
    "evidence names it")
{
    std::ifstream page(COMEBACK_RESOURCES "/../docs/evidence.md");
    const std::string evidence{std::istreambuf_iterator<char>(page), {}};
    REQUIRE_FALSE(evidence.empty());
    std::set<std::string> used;
    const auto use = [&used](const Json& keys, const std::string& where) {
        CAPTURE(where);
        const Json list = keys.is_array() ? keys : Json::array({keys});
        CHECK_FALSE(list.empty());
        for (const Json& key : list)
            used.insert(key.get<std::string>());
    };
    for (const char* file : {"exercises.json", "parameters.json", "questionnaires.json"})
        for (const auto& [id, fact] : jsonResource(file).items())
            use(fact.at("source"), std::string(file) + ' ' + id);
    for (const auto& [level, fact] : jsonResource("ladder.json").at("levels").items())
        use(fact.at("sources"), level);
    for (const Json& flag : jsonResource("red_flags.json"))
        use(flag.at("source"), flag.at("id").get<std::string>());
    for (const Json& card : jsonResource("texts/en/articles.json"))
        use(card.at("sources"), card.at("id").get<std::string>());
    for (const std::string& key : used) {
        const auto words = jsonResource("sources.json").at(key).at("short").get<std::string>();
        CAPTURE(key, words);
        CHECK(evidence.find(words) != std::string::npos);
    }
}

TEST_CASE("a decision's words carry its numbers and leave no brace open")
{
    const Protocol standard = *builtInProtocol("standard");
    const Decision decision{.entry = 0,
                            .date = *Date::parse("2026-11-20"),
                            .action = Action::Regress,
                            .reason = Reason::SpikeDuring,
                            .from = LevelIndex{7},
                            .to = LevelIndex{6},
                            .figures = {{FigureName::Before, 2}, {FigureName::Reading, 6}}};
    for (const Language language : {Language::English, Language::German}) {
        const DecisionText words = Texts(language).decision(decision, standard);
        CHECK(words.text.find("B2") != std::string::npos);
        CHECK(words.text.find('6') != std::string::npos);
        CHECK((words.title + words.text + words.rule).find('{') == std::string::npos);
    }
}

TEST_CASE("a sign that is worth a conversation is not passed over with thanks")
{
    const Protocol standard = *builtInProtocol("standard");
    Decision decision{.entry = 0,
                      .date = *Date::parse("2026-11-20"),
                      .action = Action::Hold,
                      .reason = Reason::Screened,
                      .from = LevelIndex{0},
                      .to = LevelIndex{0},
                      .figures = {}};
    for (const Language language : kAllLanguages) {
        const Texts texts(language);
        const TitledText advice = texts.tier(Tier::Advice, {});
        const std::string thanks = texts.decision(decision, standard).title;
        Decision advised = decision;
        advised.figures.add(FigureName::Advice, 1);
        const DecisionText words = texts.decision(advised, standard);
        CHECK(words.title == advice.title);
        CHECK(words.title != thanks);
        CHECK(words.text.starts_with(advice.text));
    }
}

TEST_CASE("the words of a referral say how soon, and never calm what cannot wait")
{
    const Protocol standard = *builtInProtocol("standard");
    const auto referral = [&](Language language, Tier tier) {
        const Decision decision{.entry = 0,
                                .date = *Date::parse("2026-11-20"),
                                .action = Action::Refer,
                                .reason = Reason::RedFlag,
                                .from = LevelIndex{0},
                                .to = LevelIndex{0},
                                .figures = {{FigureName::Severity, static_cast<int>(tier)}}};
        const DecisionText words = Texts(language).decision(decision, standard);
        return words.title + ' ' + words.text;
    };
    struct Case
    {
        Tier tier;
        const char* english;
        const char* german;
    };
    for (const Case& each : {Case{Tier::Emergency, "get help now", "Hol jetzt Hilfe"},
                             Case{Tier::SameDay, "doctor today", "Sprich heute"},
                             Case{Tier::Soon, "in the next days", "in den nächsten Tagen"}}) {
        const std::string english = referral(Language::English, each.tier);
        const std::string german = referral(Language::German, each.tier);
        CAPTURE(english, german);
        CHECK(english.find(each.english) != std::string::npos);
        CHECK(german.find(each.german) != std::string::npos);
        CHECK(english.find("seldom") == std::string::npos);
        CHECK(german.find("elten") == std::string::npos);
    }
}

TEST_CASE("the emergency number follows the territory and falls back to 112")
{
    CHECK(suggestedEmergencyNumber("US") == "911");
    CHECK(suggestedEmergencyNumber("GB") == "999");
    CHECK(suggestedEmergencyNumber("DE") == "112");
    CHECK(suggestedEmergencyNumber("") == "112");
    CHECK(Texts(Language::English).tier(Tier::Emergency, "911").text.find("911") !=
          std::string::npos);
}

TEST_CASE("easing takes a set away, or a fifth where there is one set")
{
    const auto b6 = prescriptionOf("B6");
    const auto b1 = prescriptionOf("B1");
    REQUIRE(b6.has_value());
    REQUIRE(b1.has_value());
    CHECK(eased(*b6).strength->exercises.front().sets == 2);
    CHECK(eased(*b1).strength->exercises.front().amount == 6);
    CHECK(eased(*b6).walk.minutes == 21);
    CHECK_FALSE(prescriptionOf("Q9").has_value());
}

TEST_CASE("a dose reads as it is meant in both languages")
{
    const Dose dose{"side_plank", 2, 15, Unit::Seconds, true};
    CHECK(describe(dose, Language::English) == "2\u00a0×\u00a015\u00a0s each side");
    CHECK(describe(dose, Language::German) == "2\u00a0×\u00a015\u00a0s je Seite");
    CHECK(describe(WalkDose{2, 5, 5}, Language::English) ==
          "2\u00a0×\u00a05\u00a0minutes, on 5 days a week");
}

TEST_CASE("a language is known by its tag")
{
    CHECK(languageFromTag("de_AT.UTF-8") == Language::German);
    CHECK(languageFromTag("en") == Language::English);
    CHECK_FALSE(languageFromTag("C").has_value());
    CHECK_FALSE(languageFromTag("").has_value());
}

TEST_CASE("every card has its paragraphs and sources in both languages")
{
    for (const Language language : {Language::English, Language::German})
        for (const Article& article : articles(language)) {
            CAPTURE(article.id);
            CHECK(article.paragraphs.size() >= 2);
            CHECK_FALSE(article.sources.empty());
        }
    CHECK(articles(Language::English).size() >= 24);
}

TEST_CASE("the place of a problem in a file is told in the person's language")
{
    const auto told = [](Language language, const char* where) {
        return Texts(language).problem({ProblemKind::OutOfRange, where, "12", "0 to 10"});
    };
    CHECK(told(Language::German, "line 4, Pain").starts_with("Zeile 4, Pain: "));
    CHECK(told(Language::German, "line 4, byte 17").starts_with("Zeile 4, Byte 17: "));
    CHECK(told(Language::German, "entries[4].pain").starts_with("entries[4].pain: "));
    CHECK(told(Language::German, "line of mine").starts_with("line of mine: "));
    CHECK(told(Language::English, "line 4, byte 17").starts_with("line 4, byte 17: "));
}

TEST_CASE("a recommendation names the figures that hold for the person")
{
    const PainLimits limits{.acceptable = 1, .gentle = 5, .severe = 7, .calmCheckIns = 3};
    for (const Language language : {Language::English, Language::German}) {
        const Texts texts(language);
        const auto told = texts.recommendation(RecommendationKind::Session, limits).text;
        CHECK(told.find("1 ") != std::string::npos);
        CHECK(told.find('3') == std::string::npos);
        CHECK(texts.why(RecommendationReason::GentlePain, limits).find('5') != std::string::npos);
        CHECK(texts.why(RecommendationReason::SeverePain, limits).find('7') != std::string::npos);
        CHECK(texts.why(RecommendationReason::FlareMode, limits).find('3') != std::string::npos);
    }
}
