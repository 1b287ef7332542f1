// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/fhir_care_plan.h"

#include "library/exclusions.h"
#include "library/ladder.h"
#include "library/texts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace comeback::exchange::fhir {

namespace {

using Json = nlohmann::ordered_json;
using Kind = RecommendationKind;

constexpr auto kLanguage = library::Language::English;

/// What a day of this kind leaves of the plan.
enum class Standing {
    Level,  ///< the level's own doses hold
    Gentle, ///< something lighter holds in their place
    OnHold, ///< nothing holds before a screening, or before a clinician has looked
};

Standing standingOf(Kind kind)
{
    switch (kind) {
    case Kind::Session:
    case Kind::Walk:
    case Kind::Done:
        return Standing::Level;
    case Kind::Gentle:
    case Kind::Rest:
        return Standing::Gentle;
    case Kind::Start:
    case Kind::SeekCare:
    case Kind::Screen:
        return Standing::OnHold;
    }
    return Standing::OnHold;
}

/// Whether a level may be named: while a warning sign stands nothing may be taken for a plan.
bool namesLevel(Kind kind)
{
    return kind != Kind::SeekCare && kind != Kind::Start;
}

/// "Today: gentle walks. Walk easily …": a title and its text as sentences.
std::string sentences(const library::TitledText& words)
{
    return words.title + ". " + words.text;
}

/// A reason that follows "Why:" as a sentence of its own.
std::string asSentence(std::string reason)
{
    if (!reason.empty() && reason.front() >= 'a' && reason.front() <= 'z')
        reason.front() = static_cast<char>(reason.front() - 'a' + 'A');
    return reason;
}

Json activity(std::string_view name, std::string_view status)
{
    return {{"code", {{"text", name}}}, {"status", status}};
}

Json weekly(std::string_view name, int daysPerWeek, std::string dose)
{
    Json detail = activity(name, "in-progress");
    detail["scheduledTiming"] = {
        {"repeat", {{"frequency", daysPerWeek}, {"period", 1}, {"periodUnit", "wk"}}}};
    detail["description"] = std::move(dose);
    return detail;
}

/// Walks of 3 to 5 minutes, three to six times a day (protocol.md section 5).
Json easyWalks(std::string words)
{
    Json detail = activity("Easy walks", "in-progress");
    detail["scheduledTiming"] = {{"repeat",
                                  {{"duration", 3},
                                   {"durationMax", 5},
                                   {"durationUnit", "min"},
                                   {"frequency", 3},
                                   {"frequencyMax", 6},
                                   {"period", 1},
                                   {"periodUnit", "d"}}}};
    detail["description"] = std::move(words);
    return detail;
}

class CarePlan
{
public:
    CarePlan(const FhirSource& source, const Prescribed& prescribed)
        : m_source(source)
        , m_prescribed(prescribed)
        , m_kind(prescribed.today.kind)
        , m_standing(standingOf(m_kind))
    {}

    [[nodiscard]] Json write(const PlanHead& head) const
    {
        Json plan{{"resourceType", "CarePlan"},
                  {"id", head.id},
                  {"status", m_standing == Standing::OnHold ? "on-hold" : "active"},
                  {"intent", "plan"},
                  {"title", title()},
                  {"description", description()},
                  {"subject", {{"reference", head.patient}}},
                  {"period", {{"start", m_prescribed.on.toString()}}}};
        // A list without elements is no FHIR.
        Json activities = Json::array();
        for (Json& each : details())
            activities.push_back({{"detail", std::move(each)}});
        if (!activities.empty())
            plan["activity"] = std::move(activities);
        plan["note"] = Json::array({{{"time", m_prescribed.on.toString()}, {"text", said()}}});
        return plan;
    }

private:
    [[nodiscard]] std::string title() const
    {
        if (!namesLevel(m_kind))
            return "Comeback, on hold";
        const std::string name = "Comeback, level " + m_prescribed.level.text;
        return m_standing == Standing::Level ? name : name + ", training on hold";
    }

    [[nodiscard]] std::string description() const
    {
        return m_standing == Standing::Level
                   ? m_texts.levelTitle(m_prescribed.level.text)
                   : sentences(m_texts.recommendation(m_kind, m_prescribed.limits));
    }

    /// What the person was told on that day, and why.
    [[nodiscard]] std::string said() const
    {
        const Recommendation& today = m_prescribed.today;
        const bool eased = today.ease != Ease::None;
        std::string text = m_texts.recommendation(m_kind, m_prescribed.limits).title + ". Why: " +
                           (eased ? m_texts.sentence("why_eased")
                                  : m_texts.why(today.reason, m_prescribed.limits));
        if (eased)
            text += ' ' + m_texts.ease(today.ease);
        if (today.tier)
            text += ' ' + m_texts.tier(*today.tier, {}).title + '.';
        return text;
    }

    [[nodiscard]] std::vector<Json> details() const
    {
        switch (m_standing) {
        case Standing::Level:
            return ofLevel();
        case Standing::Gentle:
            return {instead(), training()};
        case Standing::OnHold:
            break;
        }
        return namesLevel(m_kind) ? std::vector{training()} : std::vector<Json>{};
    }

    /// What is done in the place of training.
    [[nodiscard]] Json instead() const
    {
        std::string words = m_texts.recommendation(m_kind, m_prescribed.limits).text;
        if (m_kind == Kind::Gentle)
            return easyWalks(std::move(words));
        Json detail = activity("Gentle everyday movement", "in-progress");
        detail["description"] = std::move(words);
        return detail;
    }

    /// The training of the level, on hold: by its name, without a dose, for after a flare or a rise
    /// of pain it goes on at another.
    [[nodiscard]] Json training() const
    {
        Json detail = activity("Training of level " + m_prescribed.level.text, "on-hold");
        detail["statusReason"] = {
            {"text", asSentence(m_texts.why(m_prescribed.today.reason, m_prescribed.limits))}};
        return detail;
    }

    [[nodiscard]] std::vector<Json> ofLevel() const
    {
        const auto known = library::prescriptionOf(m_prescribed.level.text);
        if (!known)
            return {};
        const auto later =
            std::ranges::upper_bound(m_source.entries, m_prescribed.on, {}, &Entry::date);
        const auto exclusions = library::exclusionsOf({m_source.entries.begin(), later});
        const auto fitted = library::fitted(*known, m_source.preferences, exclusions);
        const std::string aerobic = library::aerobicChoice(m_source.preferences, exclusions);
        std::vector<Json> list{weekly(library::exerciseName(aerobic, kLanguage),
                                      fitted.walk.daysPerWeek, describe(fitted.walk, kLanguage))};
        if (!fitted.strength)
            return list;
        for (const library::Dose& each : fitted.strength->exercises)
            list.push_back(weekly(library::exerciseName(each.exercise, kLanguage),
                                  fitted.strength->daysPerWeek, describe(each, kLanguage)));
        return list;
    }

    const FhirSource& m_source;
    const Prescribed& m_prescribed;
    Kind m_kind;
    Standing m_standing;
    library::Texts m_texts{kLanguage};
};

} // namespace

Json carePlan(const FhirSource& source, const Prescribed& prescribed, const PlanHead& head)
{
    return CarePlan{source, prescribed}.write(head);
}

} // namespace comeback::exchange::fhir
