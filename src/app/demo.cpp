// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo.h"

#include "engine/virtual_person.h"
#include "library/demonstration.h"
#include "library/protocols.h"

namespace comeback::app {

diary::Stored<diary::Done> makeDemoDiary(const std::string& path, Date last,
                                         library::Language language)
{
    const auto standard = library::builtInProtocol("standard");
    if (!standard)
        return diary::StorageError{diary::StorageProblem::Other, path, 0};
    auto diary = diary::Diary::open(path, diary::IfMissing::Create);
    if (!diary)
        return diary.error();
    const Date first = last.plusDays(1 - kDemonstrationDays);
    for (const Entry& entry : library::demonstration(*standard, first, language))
        if (const auto saved = diary->add(entry.date, entry.body, *entry.recordedAt); !saved)
            return saved.error();
    return diary::Done{};
}

} // namespace comeback::app
