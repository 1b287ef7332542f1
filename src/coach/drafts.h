// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/draft.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <string>
#include <vector>

namespace comeback::coach {

/// Keeps what stands in forms in a file beside the diary (`diary.db.drafts`, mode 0600), so that a
/// crash or a power cut takes no more than the last second and a half of typing. It is written by a
/// thread of its own: no key waits for the disk. That it can't be written is not told; what is
/// typed is on the screen, and saving it tells.
class Drafts : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRestMilliseconds = 1500;

    /// With what an earlier run has left behind.
    explicit Drafts(const std::string& diaryPath);
    /// Writes what is still to be written.
    ~Drafts() override;

    /// What an earlier run has left behind and nobody has decided on yet.
    [[nodiscard]] const std::vector<Draft>& leftBehind() const { return m_leftBehind; }
    /// Takes one of them up: it stands in its form again from now on, still unsaved. What stood
    /// there takes its place here.
    [[nodiscard]] Draft takeUp(std::size_t place);
    void throwAway(std::size_t place);
    /// Drops those that were saved (wasSaved).
    void dropSaved(std::span<const Entry> entries);

    /// What stands in a form now.
    void keep(Draft draft);
    /// The form is empty, or saved.
    void forget(std::string_view form);
    [[nodiscard]] std::optional<Draft> of(std::string_view form) const;

    /// Lets what is still to be written be written at once.
    void hurry();
    /// The same, and waits until it is.
    void flush();

Q_SIGNALS:
    /// What was left behind is less now.
    void decided();

private:
    void writeSoon();
    void write();

    std::string m_path;
    std::vector<Draft> m_leftBehind;
    std::vector<Draft> m_open; ///< one a form at most
    QTimer m_rest;
    QThreadPool m_writer; ///< one thread, so that the last state is written last
};

} // namespace comeback::coach
