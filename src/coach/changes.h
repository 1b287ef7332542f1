// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"

#include <QUndoCommand>

namespace comeback::coach {

/// A change of the diary's entries that can be taken back. The change itself has been saved when
/// the command is pushed, so the first redo does nothing; undo and redo write to the diary again,
/// and a failure makes the command obsolete and is told through Coach::notSaved.
class Coach::Change : public QUndoCommand
{
public:
    Change(Coach& coach, Entry entry) : m_coach(coach), m_entry(std::move(entry)) {}

    void undo() final;
    void redo() final;

protected:
    using Outcome = std::optional<diary::StorageError>;
    [[nodiscard]] virtual Outcome takeBack() = 0;
    [[nodiscard]] virtual Outcome repeat() = 0;

    [[nodiscard]] diary::Diary& diary() { return m_coach.m_diary; }
    [[nodiscard]] const Entry& entry() const { return m_entry; }

private:
    void finish(const Outcome& outcome);

    Coach& m_coach;
    Entry m_entry;
    bool m_done = true;
};

class Coach::AddChange final : public Coach::Change
{
public:
    using Change::Change;

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;
};

class Coach::RemoveChange final : public Coach::Change
{
public:
    using Change::Change;

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;
};

class Coach::AmendChange final : public Coach::Change
{
public:
    AmendChange(Coach& coach, Entry before, Entry after)
        : Change(coach, std::move(before)), m_after(std::move(after))
    {}

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;

private:
    Entry m_after;
};

/// What an import did, all of it at once.
class Coach::ImportChange final : public QUndoCommand
{
public:
    struct Steps
    {
        std::vector<Entry> before; ///< entries that were changed or removed, as they were
        std::vector<Entry> after;  ///< entries that were added or changed, as they are now
        std::vector<EntryId> added;
        std::vector<EntryId> removed;
    };

    ImportChange(Coach& coach, Steps steps) : m_coach(coach), m_steps(std::move(steps)) {}

    void undo() override;
    void redo() override;

private:
    void write(const std::vector<Entry>& put, const std::vector<EntryId>& remove);

    Coach& m_coach;
    Steps m_steps;
    bool m_done = true;
};

/// Other preferences, likewise.
class Coach::PreferencesChange final : public QUndoCommand
{
public:
    PreferencesChange(Coach& coach, library::Preferences before, library::Preferences after)
        : m_coach(coach), m_before(std::move(before)), m_after(std::move(after))
    {}

    void undo() override { keep(m_before); }
    void redo() override;

private:
    void keep(const library::Preferences& preferences);

    Coach& m_coach;
    library::Preferences m_before;
    library::Preferences m_after;
    bool m_done = true;
};

/// Another protocol, likewise.
class Coach::ProtocolChange final : public QUndoCommand
{
public:
    ProtocolChange(Coach& coach, Protocol before, Protocol after)
        : m_coach(coach), m_before(std::move(before)), m_after(std::move(after))
    {}

    void undo() override { follow(m_before); }
    void redo() override;

private:
    void follow(const Protocol& protocol);

    Coach& m_coach;
    Protocol m_before;
    Protocol m_after;
    bool m_done = true;
};

} // namespace comeback::coach
