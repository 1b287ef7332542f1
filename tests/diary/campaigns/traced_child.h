// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <optional>

namespace comeback::diary::test {

/// How far a child came: a number that parent and child both see, and that survives the child.
class Progress
{
public:
    Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();

    void step() { *m_steps = *m_steps + 1; }
    [[nodiscard]] int steps() const { return *m_steps; }

private:
    volatile int* m_steps;
};

/// Runs `work` in a child process that is killed (SIGKILL) on its way into its `nth` system call,
/// from 1. Returns nothing then; and how many calls there were, if it came to its end before. The
/// child may not be traced here: kNoTracing.
inline constexpr std::size_t kNoTracing = 0;
[[nodiscard]] std::optional<std::size_t> killAtCall(std::size_t nth,
                                                    const std::function<void()>& work);

} // namespace comeback::diary::test
