// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/moments.h"

#include <algorithm>
#include <array>
#include <vector>

namespace comeback::library {

namespace {

/// For so many days a moment is still the one to speak of.
constexpr int kFreshDays = 3;
constexpr int kMissedDays = 3;
/// Of the last check-ins, so many with a bad figure bring a card.
constexpr std::size_t kRecent = 3;
constexpr int kBadOnes = 2;
constexpr int kLow = 3;
constexpr int kHigh = 7;
/// Steady pain of 4 to 5 is spoken of after four weeks at a level (evidence.md).
constexpr int kSteadyDays = 28;

struct StageCard
{
    std::string_view stage;
    std::string_view card;
};
constexpr std::array kStageCards{StageCard{"bodyweight", "stage_bodyweight"},
                                 StageCard{"loaded", "stage_loaded"},
                                 StageCard{"maintenance", "staying_well"}};

class Moments
{
public:
    Moments(std::span<const Entry> entries, std::span<const Decision> decisions, const State& state,
            const Protocol& protocol, Date today)
        : m_entries(entries)
        , m_decisions(decisions)
        , m_state(state)
        , m_protocol(protocol)
        , m_today(today)
    {
        for (const Entry& entry : entries)
            if (const auto* checkIn = std::get_if<CheckIn>(&entry.body);
                checkIn && entry.date <= today)
                m_checkIns.push_back(checkIn);
    }

    [[nodiscard]] std::optional<std::string_view> card() const
    {
        if (!m_state.started || m_state.mode == Mode::Referred)
            return std::nullopt;
        if (m_state.mode == Mode::Flare)
            return count(Action::Flare) > 1 ? "flare_plan" : "flare";
        if (firstSpikeIsFresh())
            return "spike";
        if (const auto stage = newStage())
            return stage;
        if (missedDays())
            return "missed_days";
        if (const auto figures = badFigures())
            return figures;
        if (steadyAboveTheLimit())
            return "steady_four";
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isFresh(Date date) const
    {
        return date <= m_today && m_today - date < kFreshDays;
    }

    [[nodiscard]] std::ptrdiff_t count(Action action) const
    {
        return std::ranges::count(m_decisions, action, &Decision::action);
    }

    [[nodiscard]] bool firstSpikeIsFresh() const
    {
        const auto first = std::ranges::find_if(m_decisions, isSpike);
        return first != m_decisions.end() && isFresh(first->date);
    }

    /// The card of a stage that was opened in the last days, for the first time.
    [[nodiscard]] std::optional<std::string_view> newStage() const
    {
        const std::string& stage = m_protocol.stageOf(m_state.level).id;
        const auto first = std::ranges::find_if(m_decisions, [&](const Decision& each) {
            return each.action == Action::Progress && m_protocol.stageOf(each.to).id == stage &&
                   m_protocol.stageOf(each.from).id != stage;
        });
        const auto* const card = std::ranges::find(kStageCards, stage, &StageCard::stage);
        if (first == m_decisions.end() || !isFresh(first->date) || card == kStageCards.end())
            return std::nullopt;
        return card->card;
    }

    /// Something was trained or begun, and nothing for three days and more.
    [[nodiscard]] bool missedDays() const
    {
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
            const EntryType type = typeOf(entry->body);
            if (entry->date <= m_today && (type == EntryType::Session || type == EntryType::Start))
                return m_today - entry->date > kMissedDays;
        }
        return false;
    }

    template<typename Test>
    [[nodiscard]] bool mostRecentOnes(Test test) const
    {
        const std::size_t many = std::min(kRecent, m_checkIns.size());
        return std::count_if(m_checkIns.end() - static_cast<std::ptrdiff_t>(many), m_checkIns.end(),
                             [&](const CheckIn* each) { return test(*each); }) >= kBadOnes;
    }

    [[nodiscard]] std::optional<std::string_view> badFigures() const
    {
        if (mostRecentOnes([](const CheckIn& each) { return each.sleep && *each.sleep <= kLow; }))
            return "sleep";
        if (mostRecentOnes(
                [](const CheckIn& each) { return each.confidence && *each.confidence <= kLow; }))
            return "worry";
        if (mostRecentOnes([](const CheckIn& each) { return each.mood && *each.mood <= kLow; }))
            return "stress";
        if (mostRecentOnes(
                [](const CheckIn& each) { return each.stiffness && *each.stiffness >= kHigh; }))
            return "sitting";
        if (mostRecentOnes([](const CheckIn& each) { return each.muscleAche.value_or(false); }))
            return "soreness";
        return std::nullopt;
    }

    [[nodiscard]] bool steadyAboveTheLimit() const
    {
        constexpr int kFour = 4;
        constexpr int kFive = 5;
        return m_state.levelSince && m_today - *m_state.levelSince >= kSteadyDays &&
               mostRecentOnes([](const CheckIn& each) {
                   return each.pain.value() >= kFour && each.pain.value() <= kFive;
               });
    }

    std::span<const Entry> m_entries;
    std::span<const Decision> m_decisions;
    const State& m_state;
    const Protocol& m_protocol;
    Date m_today;
    std::vector<const CheckIn*> m_checkIns;
};

} // namespace

std::optional<std::string_view> cardOfTheDay(std::span<const Entry> entries,
                                             std::span<const Decision> decisions,
                                             const State& state, const Protocol& protocol,
                                             Date today)
{
    return Moments(entries, decisions, state, protocol, today).card();
}

} // namespace comeback::library
