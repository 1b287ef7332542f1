// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/context.h"

#include "cli/clock.h"
#include "cli/diary_place.h"
#include "exchange/field_reader.h"

#include <utility>

namespace comeback::cli {

Context::Context(Date today, bool json, std::string diaryPath)
    : m_today(today), m_json(json), m_diaryPath(std::move(diaryPath))
{}

Result<Context, Failure> Context::from(const GlobalOptions& options)
{
    Context context{dateNow(), options.json, diaryPlace(options.diary)};
    if (options.today.empty())
        return context;
    const auto today = exchange::readDate(options.today, "--today");
    if (!today)
        return inputFailure({today.error()}, context.texts());
    context.m_today = *today;
    return context;
}

diary::Stored<diary::Diary> Context::open(diary::IfMissing ifMissing) const
{
    if (m_diaryPath.empty())
        return diary::StorageError{diary::StorageProblem::Missing, "comeback/diary.db", 0};
    return diary::Diary::open(m_diaryPath, ifMissing);
}

Result<std::optional<diary::Diary>, Failure> Context::openIfThere() const
{
    auto diary = open(diary::IfMissing::Refuse);
    if (diary)
        return std::optional{std::move(*diary)};
    if (diary.error().problem == diary::StorageProblem::Missing)
        return std::optional<diary::Diary>{};
    return diaryFailure(diary.error());
}

} // namespace comeback::cli
