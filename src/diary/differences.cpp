// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/differences.h"

#include "diary/check.h"
#include "diary/database.h"
#include "diary/examine.h"
#include "diary/on_file.h"

#include <map>

namespace comeback::diary {

namespace {

std::vector<Entry> entriesOf(const std::string& path)
{
    return onFile(path, [&](FileUse& use) {
        use.database = openDatabase(examineFile(path, kSchemaVersion).path, Access::ReadOnly);
        OpenTransaction transaction{*use.database, OpenTransaction::Kind::Read};
        auto entries = standingInOrder(checkDiary(*use.database));
        transaction.commit();
        return entries;
    });
}

} // namespace

Differences differencesOf(const std::vector<Entry>& here, const std::vector<Entry>& there)
{
    Differences differences;
    std::map<std::string_view, const Entry*> byId;
    for (const Entry& each : there)
        byId.emplace(each.id.text, &each);
    std::map<std::string_view, const Entry*> unmatched = byId;
    for (const Entry& each : here) {
        const auto match = byId.find(each.id.text);
        if (match == byId.end()) {
            differences.onlyHere.push_back(each);
            continue;
        }
        unmatched.erase(each.id.text);
        if (*match->second != each)
            differences.different.emplace_back(each, *match->second);
    }
    for (const Entry& each : there)
        if (unmatched.contains(each.id.text))
            differences.onlyThere.push_back(each);
    return differences;
}

Copied<Differences> compareWith(Diary& diary, const std::string& path)
{
    return copying(path, [&] { return differencesOf(orThrow(diary.entries()), entriesOf(path)); });
}

} // namespace comeback::diary
