// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/steps.h"

#include "diary/changes.h"
#include "diary/failure.h"
#include "diary/tables/change_log_table.h"

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <utility>

namespace comeback::diary {

namespace {

/// A step while the log is read backwards, its latest change first.
struct Draft
{
    std::int64_t atMilliseconds = 0;
    std::vector<std::int64_t> changes;
    std::vector<std::int64_t> takenBackBy;
};

using Drafts = std::vector<Draft>;

/// Goes through the log from its end.
class Backwards
{
public:
    explicit Backwards(std::size_t most) : m_most(most) {}

    /// Returns whether earlier rows matter.
    [[nodiscard]] bool take(const ChangeLogTable::Outline& row)
    {
        const auto takenBack = m_takenBackBy.find(row.seq);
        const bool stands = takenBack == m_takenBackBy.end();
        if (row.undoes) {
            if (stands)
                m_takenBackBy.emplace(*row.undoes, row.seq);
            return true;
        }
        if (m_latestChange == 0)
            m_latestChange = row.seq;
        if (stands)
            return appendDone(row);
        if (takenBack->second > m_latestChange)
            append(m_undone, row).takenBackBy.push_back(takenBack->second);
        return true;
    }

    [[nodiscard]] const Drafts& done() const { return m_done; }
    /// What is made again next is met last.
    [[nodiscard]] Drafts undone() const
    {
        const std::size_t tooMany = m_undone.size() - std::min(m_undone.size(), m_most);
        return {m_undone.begin() + static_cast<std::ptrdiff_t>(tooMany), m_undone.end()};
    }

private:
    /// What was written in one transaction has one instant and follows without a gap.
    [[nodiscard]] static bool belongs(const Drafts& steps, const ChangeLogTable::Outline& row)
    {
        return !steps.empty() && steps.back().atMilliseconds == row.atMilliseconds &&
               steps.back().changes.back() == row.seq + 1;
    }

    static Draft& append(Drafts& steps, const ChangeLogTable::Outline& row)
    {
        if (!belongs(steps, row))
            steps.push_back({row.atMilliseconds, {}, {}});
        steps.back().changes.push_back(row.seq);
        return steps.back();
    }

    [[nodiscard]] bool appendDone(const ChangeLogTable::Outline& row)
    {
        if (m_done.size() == m_most && !belongs(m_done, row))
            return false;
        append(m_done, row);
        return true;
    }

    std::size_t m_most;
    /// Rows that are taken back, with the standing row that did it.
    std::unordered_map<std::int64_t, std::int64_t> m_takenBackBy;
    std::int64_t m_latestChange = 0; ///< that is no undo
    Drafts m_done;
    Drafts m_undone;
};

Change firstOf(SQLite::Database& database, const Draft& draft)
{
    const auto row = ChangeLogTable::find(database, draft.changes.back());
    if (!row)
        throw Failure{StorageProblem::Damaged};
    Change change = changeOf(*row, {});
    change.entry = (change.after ? change.after : change.before)->id;
    return change;
}

Step stepOf(SQLite::Database& database, const Draft& draft)
{
    return {firstOf(database, draft), draft.changes, draft.takenBackBy};
}

} // namespace

Steps stepsIn(SQLite::Database& database, std::size_t most)
{
    Backwards log(most);
    ChangeLogTable::outlineBackwards(
        database, [&log](const ChangeLogTable::Outline& row) { return log.take(row); });
    Steps steps;
    for (const Draft& each : log.done())
        steps.done.push_back(stepOf(database, each));
    for (const Draft& each : log.undone())
        steps.undone.push_back(stepOf(database, each));
    std::ranges::reverse(steps.done);
    return steps;
}

} // namespace comeback::diary
