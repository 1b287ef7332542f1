// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/elsewhere.h"

#include "diary/examine.h"
#include "diary/hashing.h"
#include "diary/private_file.h"
#include "exchange/diary_file.h"

#include <algorithm>

namespace comeback::coach {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} * 1024 * 1024;

} // namespace

EntryId newEntryId()
{
    return {diary::uuidText(diary::randomUuid())};
}

bool holdsDatabase(const std::string& path)
{
    return diary::holdsDatabase(path);
}

diary::Stored<diary::Done> keepElsewhere(const std::string& path, Entry entry,
                                         const ProtocolRef& protocol)
{
    const auto there = diary::readPrivateFile(path, kMostBytes);
    if (!there)
        return there.error();
    exchange::DiaryFile file{.protocol = protocol, .entries = {}};
    if (*there && !(*there)->empty()) {
        auto read = exchange::readDiaryFile(**there);
        if (!read)
            return diary::StorageError{diary::StorageProblem::NotADiary, path, 0};
        file = std::move(*read);
    }
    std::erase_if(file.entries, [&entry](const Entry& each) { return each.id == entry.id; });
    file.entries.push_back(std::move(entry));
    return diary::writePrivateFile(path, exchange::writeDiaryFile(file));
}

} // namespace comeback::coach
