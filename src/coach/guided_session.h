// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/ladder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace comeback::coach {

/// A session that is gone through step by step: the walk, then exercise by exercise, set by set.
/// What was done is known at every moment, and the whole can be kept as text, so that a crash or a
/// power cut takes nothing of it.
class GuidedSession
{
public:
    /// One exercise of it; the walk, or what counts for it, is the one that is measured in minutes.
    struct Step
    {
        library::Dose dose; ///< for the walk one set of minutes
        std::optional<Load> load = {};
        int setsDone = 0;
        bool left = false; ///< skipped, or left by stopping
        friend bool operator==(const Step&, const Step&) = default;
    };

    GuidedSession(Date date, SessionKind kind, std::vector<Step> steps)
        : m_date(date), m_kind(kind), m_steps(std::move(steps))
    {}

    /// The day on which it was begun: it is logged for that day, whenever it ends.
    [[nodiscard]] Date date() const { return m_date; }
    [[nodiscard]] SessionKind kind() const { return m_kind; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    /// The step that is to be done now; the number of steps when all is through.
    [[nodiscard]] std::size_t current() const;
    [[nodiscard]] bool isOver() const { return m_stopped || current() == m_steps.size(); }

    [[nodiscard]] std::optional<Pain> before() const { return m_before; }
    void setBefore(Pain pain) { m_before = pain; }

    /// A set of the current step is done.
    void setDone();
    /// The current step is left as it is.
    void skip();
    /// Another exercise takes the place of the current one; its sets begin anew.
    void swap(library::Dose dose, std::optional<Load> load);
    /// The load that is really used in the current step.
    void useLoad(std::optional<Load> load);
    /// It hurts: the session ends here.
    void stop();

    /// Nothing was done, and it was not pain that ended it: there is nothing to log.
    [[nodiscard]] bool isEmpty() const;
    /// Full, if every set of every step was done.
    [[nodiscard]] Completion completion() const;
    /// Minutes of walking that were done.
    [[nodiscard]] int minutes() const;
    /// The exercises with at least one set, as they were done.
    [[nodiscard]] std::vector<ExerciseDone> done() const;

    /// As a line of JSON, and back; nothing if the text is not such a line.
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] static std::optional<GuidedSession> fromText(std::string_view text);

    friend bool operator==(const GuidedSession&, const GuidedSession&) = default;

private:
    [[nodiscard]] Step* now();

    Date m_date;
    SessionKind m_kind;
    std::vector<Step> m_steps;
    std::optional<Pain> m_before;
    bool m_stopped = false;
};

} // namespace comeback::coach
