// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Breaks the engine in every way that the mutator knows, one at a time, and runs the engine's tests
// on each: a mutant that they do not notice is a hole in them. docs/building.md says how it is run.

#include "mutation/mutations.h"
#include "mutation/survivors.h"

#include <CLI/CLI.hpp>

#include <sys/wait.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace comeback::test;
namespace fs = std::filesystem;

/// What the runner is told on its command line.
struct Settings
{
    std::vector<fs::path> sources;
    std::string compile;    ///< a command; the source and "-o OBJECT" are put behind it
    std::string link;       ///< a command; "OBJECT -o PROGRAM" is put behind it
    std::string linkBehind; ///< libraries, behind the object
    fs::path work;
    fs::path survivors;
    fs::path report; ///< survivors are written here, a line each
    fs::path again;  ///< such a report: the mutants that are not in it count as killed before
    unsigned threads = 2;
};

enum class Fate : std::uint8_t { Untried, Killed, Survived, NoProgram };

struct Mutant
{
    std::size_t file = 0; ///< place in the sources
    Mutation mutation;
    Fate fate = Fate::Untried;
};

/// The tests in parts: the quick ones first, the proofs over all states where those see
/// nothing.
constexpr std::string_view kParts[] = {"'~[proof]~[property]'", "'[property]'", "'[small]'"};
/// Longer than the slowest part takes by far: a mutant that hangs is killed.
constexpr int kSecondsAllowed = 40;

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("cannot read " + path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

bool succeeds(const std::string& command)
{
    const int status = std::system((command + " >/dev/null 2>&1").c_str());
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGINT)
        throw std::runtime_error("interrupted");
    return status == 0;
}

class Campaign
{
public:
    explicit Campaign(Settings settings) : m_settings(std::move(settings))
    {
        for (std::size_t file = 0; file < m_settings.sources.size(); ++file) {
            m_texts.push_back(contentOf(m_settings.sources[file]));
            for (Mutation& mutation : mutationsOf(m_texts.back()))
                m_mutants.push_back({file, std::move(mutation)});
        }
        fs::create_directories(m_settings.work);
        if (!m_settings.again.empty())
            tryOnly(contentOf(m_settings.again));
    }

    void run()
    {
        if (fateOf(m_settings.work / "whole", m_texts.front()) != Fate::Survived)
            throw std::runtime_error("the tests fail without a mutant");
        {
            std::vector<std::jthread> workers;
            for (unsigned slot = 0; slot < m_settings.threads; ++slot)
                workers.emplace_back([this, slot] { workUnlessStopped(slot); });
        }
        if (m_problem)
            std::rethrow_exception(m_problem);
    }

    /// Prints the figures; true if all is as it should be.
    [[nodiscard]] bool report() const
    {
        constexpr double kLeastKilled = 0.95;
        const auto known = readSurvivors(m_settings.survivors);
        std::size_t killed = 0;
        std::size_t survived = 0;
        std::size_t unexplained = 0;
        for (std::size_t file = 0; file < m_texts.size(); ++file) {
            const auto [dead, alive] = count(file);
            killed += dead;
            survived += alive;
            if (m_settings.again.empty())
                std::printf("%-28s killed %4zu of %4zu\n", nameOf(file).c_str(), dead,
                            dead + alive);
        }
        std::ofstream survivors(m_settings.report);
        for (const Mutant& mutant : m_mutants)
            if (mutant.fate == Fate::Survived) {
                survivors << nameOf(mutant) << '\n';
                const auto* reason = explanation(known, mutant);
                unexplained += reason ? 0 : 1;
                std::printf("\n%s:%zu\n%s\n%s\n%s\n", nameOf(mutant.file).c_str(),
                            lineNumberOf(textOf(mutant), mutant.mutation),
                            std::string(lineOf(textOf(mutant), mutant.mutation)).c_str(),
                            describe(textOf(mutant), mutant.mutation).c_str(),
                            reason ? reason->why.c_str() : "NOT EXPLAINED");
            }
        if (!m_settings.again.empty()) {
            std::printf(
                "\n%zu of the mutants that survived before survive still; %zu of them without an "
                "explanation\n",
                survived, unexplained);
            return unexplained == 0;
        }
        const double share = static_cast<double>(killed) /
                             static_cast<double>(std::max<std::size_t>(killed + survived, 1));
        std::printf("\nkilled %zu of %zu mutants (%.1f %%); %zu survive without an explanation; "
                    "%zu changes made no program\n",
                    killed, killed + survived, share * 100, unexplained,
                    m_mutants.size() - killed - survived);
        return share >= kLeastKilled && unexplained == 0;
    }

private:
    struct Count
    {
        std::size_t killed = 0;
        std::size_t survived = 0;
    };

    [[nodiscard]] const std::string& textOf(const Mutant& mutant) const
    {
        return m_texts[mutant.file];
    }
    [[nodiscard]] std::string nameOf(std::size_t file) const
    {
        return m_settings.sources[file].filename().string();
    }
    [[nodiscard]] Count count(std::size_t file) const
    {
        Count result;
        for (const Mutant& mutant : m_mutants) {
            if (mutant.file != file)
                continue;
            result.killed += mutant.fate == Fate::Killed ? 1 : 0;
            result.survived += mutant.fate == Fate::Survived ? 1 : 0;
        }
        return result;
    }
    [[nodiscard]] const Survivor* explanation(const std::vector<Survivor>& known,
                                              const Mutant& mutant) const
    {
        return find(known, nameOf(mutant.file), lineOf(textOf(mutant), mutant.mutation),
                    describe(textOf(mutant), mutant.mutation));
    }

    /// What ends one worker ends the others: an exception that left its thread would end the
    /// program without a word.
    void workUnlessStopped(unsigned slot)
    {
        try {
            work(slot);
        } catch (const std::exception&) {
            const std::lock_guard lock(m_speaking);
            m_problem = std::current_exception();
            m_next = m_mutants.size();
        }
    }

    void work(unsigned slot)
    {
        const fs::path stem = m_settings.work / ("mutant" + std::to_string(slot));
        for (std::size_t at = m_next++; at < m_mutants.size(); at = m_next++) {
            Mutant& mutant = m_mutants[at];
            if (mutant.fate != Fate::Untried)
                continue;
            mutant.fate = fateOf(stem, mutated(textOf(mutant), mutant.mutation));
            say(at, mutant);
        }
    }

    /// Tests only grow: a mutant that was killed once is not tried again.
    void tryOnly(const std::string& survived)
    {
        for (Mutant& mutant : m_mutants)
            if (('\n' + survived).find('\n' + nameOf(mutant) + '\n') == std::string::npos)
                mutant.fate = Fate::Killed;
    }

    /// "settle.cpp:12: < -> <=", one of a kind but for two alike on a line.
    [[nodiscard]] std::string nameOf(const Mutant& mutant) const
    {
        return nameOf(mutant.file) + ':' +
               std::to_string(lineNumberOf(textOf(mutant), mutant.mutation)) + ": " +
               describe(textOf(mutant), mutant.mutation);
    }

    void say(std::size_t at, const Mutant& mutant)
    {
        if (mutant.fate != Fate::Survived)
            return;
        const std::lock_guard lock(m_speaking);
        std::fprintf(stderr, "%zu of %zu survives: %s\n", at + 1, m_mutants.size(),
                     nameOf(mutant).c_str());
    }

    [[nodiscard]] Fate fateOf(const fs::path& stem, const std::string& source) const
    {
        const std::string name = stem.string();
        std::ofstream(name + ".cpp", std::ios::binary) << source;
        if (!succeeds(m_settings.compile + " " + name + ".cpp -o " + name + ".o") ||
            !succeeds(m_settings.link + " " + name + ".o " + m_settings.linkBehind + " -o " + name))
            return Fate::NoProgram;
        for (const std::string_view part : kParts)
            if (!succeeds("timeout -s KILL " + std::to_string(kSecondsAllowed) + " " + name + " " +
                          std::string(part) + " --abort"))
                return Fate::Killed;
        return Fate::Survived;
    }

    Settings m_settings;
    std::vector<std::string> m_texts; ///< of the sources
    std::vector<Mutant> m_mutants;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_speaking;
    std::exception_ptr m_problem; ///< that stopped a worker
};

} // namespace

int main(int argc, char** argv)
{
    Settings settings;
    CLI::App app("Runs the engine's tests on mutants of the engine");
    app.add_option("--compile", settings.compile)->required();
    app.add_option("--link", settings.link)->required();
    app.add_option("--link-behind", settings.linkBehind)->required();
    app.add_option("--work", settings.work)->required();
    app.add_option("--survivors", settings.survivors)->required();
    app.add_option("--report", settings.report)->required();
    app.add_option("--again", settings.again);
    app.add_option("--threads", settings.threads);
    app.add_option("sources", settings.sources)->required();
    CLI11_PARSE(app, argc, argv);
    try {
        Campaign campaign(std::move(settings));
        campaign.run();
        return campaign.report() ? 0 : 1;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "mutate: %s\n", problem.what());
        return 2;
    }
}
