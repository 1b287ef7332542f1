// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/safety/explore.h"

#include "engine/safety/prober.h"
#include "engine/safety/trial_book.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace comeback::safety {

namespace {

constexpr std::uint64_t kWordBits = 64;
constexpr std::size_t kChunk = 512;

class PropertySet
{
public:
    void add(Property property) { m_bits |= 1U << static_cast<unsigned>(property); }
    void add(PropertySet other) { m_bits |= other.m_bits; }
    [[nodiscard]] std::vector<Property> all() const
    {
        std::vector<Property> result;
        for (int i = 1; i <= kPropertyCount; ++i)
            if ((m_bits >> i & 1U) != 0)
                result.push_back(static_cast<Property>(i));
        return result;
    }

private:
    unsigned m_bits = 0;
};

/// Waves of states, each wave shared out among the threads in chunks.
class Exploration
{
public:
    Exploration(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
                const Work& work)
        : m_engine(engine)
        , m_protocol(protocol)
        , m_quotient(quotient)
        , m_work(work)
        , m_book(engine, protocol, quotient, work.threads)
        , m_seen(quotient.size())
    {}

    Explored run()
    {
        m_wave = {m_quotient.numberOf(State{}, trialDay()).value()};
        m_seen.add(m_wave.front());
        while (!m_wave.empty() && !m_work.stop.stop_requested() &&
               m_found.states.size() + m_wave.size() <= kMostStates) {
            m_found.states.insert(m_found.states.end(), m_wave.begin(), m_wave.end());
            lookAtWave();
        }
        m_found.complete = m_wave.empty() && !m_work.stop.stop_requested();
        std::ranges::sort(m_found.states);
        m_found.broken = m_broken.all();
        return std::move(m_found);
    }

private:
    void lookAtWave()
    {
        m_next = 0;
        m_newWave.clear();
        {
            std::vector<std::jthread> helpers;
            for (int i = 1; i < m_work.threads; ++i)
                helpers.emplace_back([this] { lookAtSome(); });
            lookAtSome();
        }
        m_wave.swap(m_newWave);
    }

    void lookAtSome()
    {
        Prober prober{m_engine, m_protocol, m_quotient, m_book};
        std::vector<std::uint64_t> fresh;
        std::uint64_t transitions = 0;
        PropertySet broken;
        const Prober::Visit visit = [&](const Consequence& consequence) {
            if (consequence.broken)
                broken.add(*consequence.broken);
            if (!consequence.next)
                return;
            ++transitions;
            if (m_seen.add(*consequence.next))
                fresh.push_back(*consequence.next);
        };
        for (std::size_t from = m_next.fetch_add(kChunk);
             from < m_wave.size() && !m_work.stop.stop_requested();
             from = m_next.fetch_add(kChunk)) {
            const std::size_t to = std::min(from + kChunk, m_wave.size());
            for (std::size_t i = from; i < to; ++i)
                prober.probe(m_wave[i], visit);
            const std::uint64_t done = m_done.fetch_add(to - from) + (to - from);
            if (m_work.progress)
                m_work.progress(done);
        }
        const std::lock_guard lock{m_mutex};
        m_found.transitions += transitions;
        m_broken.add(broken);
        m_newWave.insert(m_newWave.end(), fresh.begin(), fresh.end());
    }

    const EngineFunctions& m_engine;
    const Protocol& m_protocol;
    const Quotient& m_quotient;
    const Work& m_work;
    TrialBook m_book;
    NumberSet m_seen;
    std::vector<std::uint64_t> m_wave;
    std::vector<std::uint64_t> m_newWave;
    std::atomic<std::size_t> m_next = 0;
    std::atomic<std::uint64_t> m_done = 0;
    std::mutex m_mutex;
    PropertySet m_broken;
    Explored m_found;
};

} // namespace

bool NumberSet::add(std::uint64_t number)
{
    std::atomic_ref word{m_words[number / kWordBits]};
    const std::uint64_t bit = std::uint64_t{1} << (number % kWordBits);
    if ((word.load(std::memory_order_relaxed) & bit) != 0)
        return false;
    return (word.fetch_or(bit, std::memory_order_relaxed) & bit) == 0;
}

Explored explore(const EngineFunctions& engine, const Protocol& protocol, const Quotient& quotient,
                 const Work& work)
{
    return Exploration{engine, protocol, quotient, work}.run();
}

} // namespace comeback::safety
