// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"

#include <QUndoCommand>

namespace comeback::coach {

/// A change that can be taken back. It has been saved when the command is pushed, so the first redo
/// does nothing; undo and redo write to the diary again, and a failure is told through
/// Coach::notSaved.
class Coach::Command : public QUndoCommand
{
public:
    explicit Command(Coach& coach) : m_coach(coach) {}

    void undo() final;
    void redo() final;

    [[nodiscard]] virtual StepSummary summary() const = 0;

protected:
    using Outcome = std::optional<diary::StorageError>;
    [[nodiscard]] virtual Outcome takeBack() = 0;
    [[nodiscard]] virtual Outcome repeat() = 0;

    [[nodiscard]] Coach& coach() const { return m_coach; }
    [[nodiscard]] diary::Diary& diary() const { return m_coach.m_diary; }

private:
    void finish(const Outcome& outcome);

    Coach& m_coach;
    bool m_pushed = false;
};

/// A step of the change log: it can be taken back, and made again, by any later run as well.
class Coach::EntriesCommand final : public Coach::Command
{
public:
    EntriesCommand(Coach& coach, diary::Step step) : Command(coach), m_step(std::move(step)) {}

    [[nodiscard]] StepSummary summary() const override;
    [[nodiscard]] bool isOf(const diary::Step& step) const
    {
        return m_step.changes == step.changes;
    }

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;

private:
    diary::Step m_step;
};

/// Other preferences; for as long as the program runs.
class Coach::PreferencesCommand final : public Coach::Command
{
public:
    PreferencesCommand(Coach& coach, library::Preferences before, library::Preferences after)
        : Command(coach), m_before(std::move(before)), m_after(std::move(after))
    {}

    [[nodiscard]] StepSummary summary() const override { return {StepSummary::Kind::Preferences}; }

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;

private:
    library::Preferences m_before;
    library::Preferences m_after;
};

/// Another protocol, likewise.
class Coach::ProtocolCommand final : public Coach::Command
{
public:
    ProtocolCommand(Coach& coach, Protocol before, Protocol after)
        : Command(coach), m_before(std::move(before)), m_after(std::move(after))
    {}

    [[nodiscard]] StepSummary summary() const override { return {StepSummary::Kind::Protocol}; }

protected:
    [[nodiscard]] Outcome takeBack() override;
    [[nodiscard]] Outcome repeat() override;

private:
    Protocol m_before;
    Protocol m_after;
};

} // namespace comeback::coach
