// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/backup.h"
#include "diary/restore.h"
#include "diary/workshop.h"

namespace comeback::diary::test {

/// A diary of three entries, and a copy from when it had two.
struct CopiedDiary
{
    Folder folder;
    std::string path = folder.file();
    std::string copy = folder.file("copy.db");

    CopiedDiary()
    {
        Diary diary = opened(path);
        must(diary.add(on("2026-11-18"), checkIn(1), noon()));
        must(diary.add(on("2026-11-19"), checkIn(2), noon()));
        REQUIRE(backUp(diary, copy).ok());
        must(diary.add(on("2026-11-20"), checkIn(3), noon()));
    }
    [[nodiscard]] Copied<Restored> restoreFrom(const std::string& from) const
    {
        return restore({path, from, noon(), nullptr, hasty()});
    }
    [[nodiscard]] std::size_t entries() const
    {
        return must(must(Diary::open(path, IfMissing::Refuse, hasty())).entries()).size();
    }
};

} // namespace comeback::diary::test
