// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/changes.h"

#include "coach/clock.h"

#include <utility>

namespace comeback::coach {

namespace {

template<typename T>
std::optional<diary::StorageError> failureOf(const diary::Stored<T>& stored)
{
    if (stored)
        return std::nullopt;
    return stored.error();
}

std::vector<std::int64_t> rowsOf(const std::vector<diary::Change>& changes)
{
    std::vector<std::int64_t> rows;
    rows.reserve(changes.size());
    for (const diary::Change& each : changes)
        rows.push_back(each.sequence);
    return rows;
}

StepSummary::Kind kindOf(const diary::Change& change)
{
    switch (change.kind) {
    case diary::ChangeKind::Amend:
        return StepSummary::Kind::Corrected;
    case diary::ChangeKind::Remove:
        return StepSummary::Kind::Removed;
    case diary::ChangeKind::Add:
    case diary::ChangeKind::Undo:
        break;
    }
    return StepSummary::Kind::Added;
}

} // namespace

void Coach::Command::undo()
{
    if (!m_coach.m_listing)
        finish(takeBack());
}

void Coach::Command::redo()
{
    if (std::exchange(m_pushed, true) && !m_coach.m_listing)
        finish(repeat());
}

void Coach::Command::finish(const Outcome& outcome)
{
    if (outcome) {
        // It stays to be done: the stack is made anew from what the diary says.
        m_coach.listStepsSoon();
        Q_EMIT m_coach.notSaved(*outcome);
        return;
    }
    m_coach.reloadOrTell();
}

StepSummary Coach::EntriesCommand::summary() const
{
    if (m_step.changes.size() > 1)
        return {.kind = StepSummary::Kind::Several, .changes = m_step.changes.size()};
    const diary::Change& change = m_step.first;
    const std::optional<Entry>& entry = change.after ? change.after : change.before;
    return {.kind = kindOf(change), .type = typeOf(entry->body), .date = entry->date};
}

auto Coach::EntriesCommand::takeBack() -> Outcome
{
    const auto taken = diary().takeBack(m_step.changes, timestampNow());
    if (taken)
        m_step.takenBackBy = rowsOf(*taken);
    return failureOf(taken);
}

auto Coach::EntriesCommand::repeat() -> Outcome
{
    return failureOf(diary().takeBack(m_step.takenBackBy, timestampNow()));
}

auto Coach::PreferencesCommand::takeBack() -> Outcome
{
    return failureOf(coach().keep(m_before));
}

auto Coach::PreferencesCommand::repeat() -> Outcome
{
    return failureOf(coach().keep(m_after));
}

auto Coach::ProtocolCommand::takeBack() -> Outcome
{
    return failureOf(coach().follow(m_before));
}

auto Coach::ProtocolCommand::repeat() -> Outcome
{
    return failureOf(coach().follow(m_after));
}

void Coach::pushLatestStep()
{
    auto steps = m_diary.steps(1);
    if (!steps || steps->done.empty())
        return;
    // A repeated attempt whose entry was there already has made no step.
    const int last = m_undo.index() - 1;
    const auto* top =
        dynamic_cast<const EntriesCommand*>(last < 0 ? nullptr : m_undo.command(last));
    if (!top || !top->isOf(steps->done.back()))
        m_undo.push(new EntriesCommand(*this, std::move(steps->done.back())));
}

void Coach::listSteps()
{
    // More than anybody takes back in a row; those before them are listed by the next run.
    constexpr std::size_t kMost = 100;
    auto steps = m_diary.steps(kMost);
    if (!steps || readOnly())
        return;
    m_listing = true;
    m_undo.clear();
    for (diary::Step& each : steps->done)
        m_undo.push(new EntriesCommand(*this, std::move(each)));
    for (auto each = steps->undone.rbegin(); each != steps->undone.rend(); ++each)
        m_undo.push(new EntriesCommand(*this, std::move(*each)));
    m_undo.setIndex(static_cast<int>(steps->done.size()));
    m_listing = false;
}

void Coach::listStepsSoon()
{
    QMetaObject::invokeMethod(this, &Coach::listSteps, Qt::QueuedConnection);
}

std::optional<StepSummary> Coach::summaryAt(int place) const
{
    if (place < 0 || place >= m_undo.count())
        return std::nullopt;
    const QUndoCommand* command = m_undo.command(place);
    if (const auto* own = dynamic_cast<const Command*>(command))
        return own->summary();
    return StepSummary{.kind = StepSummary::Kind::Named, .name = command->text()};
}

std::optional<StepSummary> Coach::toUndo() const
{
    return summaryAt(m_undo.index() - 1);
}

std::optional<StepSummary> Coach::toRedo() const
{
    return summaryAt(m_undo.index());
}

} // namespace comeback::coach
