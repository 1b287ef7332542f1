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

} // namespace

void Coach::Change::undo()
{
    m_done = false;
    finish(takeBack());
}

void Coach::Change::redo()
{
    if (m_done)
        return;
    m_done = true;
    finish(repeat());
}

void Coach::Change::finish(const Outcome& outcome)
{
    if (outcome) {
        setObsolete(true);
        Q_EMIT m_coach.notSaved(*outcome);
        return;
    }
    if (const auto reloaded = m_coach.reload(); !reloaded)
        Q_EMIT m_coach.notSaved(reloaded.error());
}

auto Coach::AddChange::takeBack() -> Outcome
{
    return failureOf(diary().remove(entry().id, timestampNow()));
}

auto Coach::AddChange::repeat() -> Outcome
{
    return failureOf(diary().revive(entry().id, timestampNow()));
}

auto Coach::RemoveChange::takeBack() -> Outcome
{
    return failureOf(diary().revive(entry().id, timestampNow()));
}

auto Coach::RemoveChange::repeat() -> Outcome
{
    return failureOf(diary().remove(entry().id, timestampNow()));
}

auto Coach::AmendChange::takeBack() -> Outcome
{
    return failureOf(diary().amend(entry().id, entry().date, entry().body, timestampNow()));
}

auto Coach::AmendChange::repeat() -> Outcome
{
    return failureOf(diary().amend(entry().id, m_after.date, m_after.body, timestampNow()));
}

void Coach::PreferencesChange::redo()
{
    if (!std::exchange(m_done, false))
        keep(m_after);
}

void Coach::PreferencesChange::keep(const library::Preferences& preferences)
{
    const auto kept = m_coach.keep(preferences);
    if (kept)
        return;
    setObsolete(true);
    Q_EMIT m_coach.notSaved(kept.error());
}

void Coach::ProtocolChange::redo()
{
    if (!std::exchange(m_done, false))
        follow(m_after);
}

void Coach::ProtocolChange::follow(const Protocol& protocol)
{
    auto followed = m_coach.follow(protocol);
    if (followed)
        followed = m_coach.reload();
    if (followed)
        return;
    setObsolete(true);
    Q_EMIT m_coach.notSaved(followed.error());
}

} // namespace comeback::coach
