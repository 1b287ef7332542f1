// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "diary/diary.h"
#include "engine/date.h"
#include "library/texts.h"

#include <optional>
#include <string>

namespace comeback::cli {

/// The options that every command takes, as they were given.
struct GlobalOptions
{
    std::string diary;
    std::string today;
    bool json = false;
};

/// What every command works with: today, the place of the diary, the form of the answer, the words.
class Context
{
public:
    [[nodiscard]] static Result<Context, Failure> from(const GlobalOptions& options);

    [[nodiscard]] Date today() const { return m_today; }
    /// Whether the answer is to be JSON rather than text.
    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] const library::Texts& texts() const { return m_texts; }
    /// The path of the diary; empty if there is no home folder to look in.
    [[nodiscard]] const std::string& diaryPath() const { return m_diaryPath; }

    [[nodiscard]] diary::Stored<diary::Diary> open(diary::IfMissing ifMissing) const;
    /// The diary, if there is one already; none is made.
    [[nodiscard]] Result<std::optional<diary::Diary>, Failure> openIfThere() const;

private:
    Context(Date today, bool json, std::string diaryPath);

    Date m_today;
    bool m_json;
    std::string m_diaryPath;
    library::Texts m_texts{library::Language::English};
};

} // namespace comeback::cli
