// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/guided_session.h"

#include "library/json.h"

#include <algorithm>

namespace comeback::coach {

namespace {

using library::Json;

constexpr int kVersion = 1;
constexpr std::size_t kMostBytes = 65'536;
constexpr int kMostSets = 20;
constexpr int kMostAmount = 7200;

Json toJson(const GuidedSession::Step& step)
{
    Json json{{"exercise", step.dose.exercise},
              {"sets", step.dose.sets},
              {"amount", step.dose.amount},
              {"unit", static_cast<int>(step.dose.unit)},
              {"per_side", step.dose.perSide},
              {"done", step.setsDone},
              {"left", step.left}};
    if (step.load)
        json["grams"] = step.load->grams;
    return json;
}

/// A whole number of the file within its bounds; nothing else is taken over.
std::optional<int> wholeAt(const Json& json, const char* key, int least, int most)
{
    const auto found = json.find(key);
    if (found == json.end() || !found->is_number_integer())
        return std::nullopt;
    const auto value = found->get<std::int64_t>();
    return value >= least && value <= most ? std::optional(static_cast<int>(value)) : std::nullopt;
}

std::optional<GuidedSession::Step> stepFrom(const Json& json)
{
    constexpr int kLastUnit = static_cast<int>(library::Unit::Minutes);
    constexpr int kMostGrams = 500'000;
    if (!json.is_object() || !json.contains("exercise") || !json["exercise"].is_string())
        return std::nullopt;
    const auto sets = wholeAt(json, "sets", 1, kMostSets);
    const auto amount = wholeAt(json, "amount", 0, kMostAmount);
    const auto unit = wholeAt(json, "unit", 0, kLastUnit);
    const auto done = wholeAt(json, "done", 0, kMostSets);
    const auto flag = [&json](const char* key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_boolean() && found->get<bool>();
    };
    if (!sets || !amount || !unit || !done || *done > *sets)
        return std::nullopt;
    GuidedSession::Step step;
    step.dose = {json["exercise"].get<std::string>(), *sets, *amount,
                 static_cast<library::Unit>(*unit), flag("per_side")};
    step.setsDone = *done;
    step.left = flag("left");
    if (const auto grams = wholeAt(json, "grams", 0, kMostGrams))
        step.load = Load{*grams};
    return step;
}

bool isThrough(const GuidedSession::Step& step)
{
    return step.left || step.setsDone >= step.dose.sets;
}

} // namespace

std::size_t GuidedSession::current() const
{
    const auto found = std::ranges::find_if_not(m_steps, isThrough);
    return static_cast<std::size_t>(found - m_steps.begin());
}

auto GuidedSession::now() -> Step*
{
    return isOver() ? nullptr : &m_steps[current()];
}

void GuidedSession::setDone()
{
    if (Step* step = now())
        ++step->setsDone;
}

void GuidedSession::skip()
{
    if (Step* step = now())
        step->left = true;
}

void GuidedSession::swap(library::Dose dose, std::optional<Load> load)
{
    if (Step* step = now())
        *step = {std::move(dose), load};
}

void GuidedSession::useLoad(std::optional<Load> load)
{
    if (Step* step = now())
        step->load = load;
}

void GuidedSession::stop()
{
    m_stopped = true;
}

bool GuidedSession::isEmpty() const
{
    return !m_stopped &&
           std::ranges::all_of(m_steps, [](const Step& step) { return step.setsDone == 0; });
}

Completion GuidedSession::completion() const
{
    if (m_stopped)
        return Completion::Stopped;
    const bool all = std::ranges::all_of(
        m_steps, [](const Step& step) { return step.setsDone >= step.dose.sets; });
    return all ? Completion::Full : Completion::Part;
}

int GuidedSession::minutes() const
{
    int sum = 0;
    for (const Step& step : m_steps)
        if (step.dose.unit == library::Unit::Minutes)
            sum += step.setsDone * step.dose.amount;
    return sum;
}

std::vector<ExerciseDone> GuidedSession::done() const
{
    std::vector<ExerciseDone> all;
    for (const Step& step : m_steps) {
        if (step.dose.unit == library::Unit::Minutes || step.setsDone == 0)
            continue;
        ExerciseDone each{.id = step.dose.exercise, .sets = step.setsDone, .load = step.load};
        if (step.dose.unit == library::Unit::Repetitions)
            each.reps = step.dose.amount;
        if (step.dose.unit == library::Unit::Seconds)
            each.seconds = step.dose.amount;
        all.push_back(std::move(each));
    }
    return all;
}

std::string GuidedSession::toText() const
{
    Json json{{"version", kVersion},
              {"date", m_date.toString()},
              {"walk", m_kind == SessionKind::Walk},
              {"stopped", m_stopped}};
    if (m_before)
        json["before"] = m_before->value();
    for (const Step& step : m_steps)
        json["steps"].push_back(toJson(step));
    return json.dump();
}

std::optional<GuidedSession> GuidedSession::fromText(std::string_view text)
{
    const auto json = library::readJson(text, kMostBytes);
    if (!json || !json->is_object() || wholeAt(*json, "version", kVersion, kVersion) != kVersion)
        return std::nullopt;
    const auto dateText = json->find("date");
    const auto steps = json->find("steps");
    if (dateText == json->end() || !dateText->is_string() || steps == json->end() ||
        !steps->is_array() || steps->empty())
        return std::nullopt;
    const auto date = Date::parse(dateText->get<std::string>());
    if (!date)
        return std::nullopt;
    const bool walk = json->contains("walk") && (*json)["walk"] == true;
    GuidedSession session(*date, walk ? SessionKind::Walk : SessionKind::Training, {});
    for (const Json& each : *steps) {
        auto step = stepFrom(each);
        if (!step)
            return std::nullopt;
        session.m_steps.push_back(std::move(*step));
    }
    if (const auto before = wholeAt(*json, "before", 0, Pain::kMost))
        session.m_before = Pain::from(*before);
    session.m_stopped = json->contains("stopped") && (*json)["stopped"] == true;
    return session;
}

} // namespace comeback::coach
