// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/arbitrary_entry.h"
#include "exchange/arrival.h"
#include "exchange/merge.h"
#include "exchange/name_uuid.h"
#include "support/property.h"

#include <algorithm>
#include <map>

using namespace comeback;
using namespace comeback::exchange;

namespace {

/// A copy of a diary as a merge sees it.
struct Copy
{
    std::map<EntryId, Entry> entries;
    std::map<EntryId, Fate> fates;
    friend bool operator==(const Copy&, const Copy&) = default;
};

template<typename Map>
auto valuesOf(const Map& map)
{
    std::vector<typename Map::mapped_type> values;
    for (const auto& each : map)
        values.push_back(each.second);
    return values;
}

Arrivals asFile(const Copy& copy)
{
    Arrivals arrivals;
    for (const auto& each : copy.entries)
        arrivals.entries.push_back({each.second});
    arrivals.fates = valuesOf(copy.fates);
    return arrivals;
}

Merge mergeInto(Copy& copy, const Arrivals& arrivals)
{
    Merge merge = exchange::merge(valuesOf(copy.entries), valuesOf(copy.fates), arrivals);
    for (const auto& list : {merge.added, merge.changed})
        for (const Entry* each : list)
            copy.entries.insert_or_assign(each->id, *each);
    for (const EntryId& each : merge.removed)
        copy.entries.erase(each);
    for (const Fate& each : merge.fates)
        copy.fates.insert_or_assign(each.entry, each);
    return merge;
}

Timestamp at(int minute)
{
    return {std::int64_t{minute} * 60'000, 0};
}

Entry checkIn(const std::string& id, int pain, int recorded, std::optional<int> revised = {})
{
    Entry entry{{id}, *Date::parse("2026-01-05"), CheckIn{.pain = *Pain::from(pain)}, at(recorded)};
    if (revised)
        entry.revisedAt = at(*revised);
    return entry;
}

int between(int low, int high)
{
    return *rc::gen::inRange(low, high + 1);
}

/// One of many histories that five entries could have had on some machine: few ids and few minutes,
/// so that copies disagree about all of them.
Copy arbitraryCopy(Fate::Kind others = Fate::Kind::Restored)
{
    Copy copy;
    for (int i = 0; i < 5; ++i) {
        const EntryId id{nameUuid(std::to_string(i))};
        std::optional<Fate> fate;
        if (between(0, 2) == 0)
            fate = Fate{id, at(between(0, 6)), between(0, 1) == 0 ? Fate::Kind::Removed : others};
        if (fate)
            copy.fates.emplace(id, *fate);
        const auto revised = between(0, 1) == 0 ? std::optional{between(0, 6)} : std::nullopt;
        const Entry entry = checkIn(id.text, between(0, 3), between(0, 2), revised);
        const auto touched = (entry.revisedAt ? entry.revisedAt : entry.recordedAt);
        const bool stands = !fate || fate->kind == Fate::Kind::Restored ||
                            touched->utcMilliseconds > fate->at.utcMilliseconds;
        if (stands && between(0, 3) != 0)
            copy.entries.emplace(id, entry);
    }
    return copy;
}

int painOf(const Copy& copy, const std::string& id)
{
    return std::get<CheckIn>(copy.entries.at({id}).body).pain.value();
}

} // namespace

TEST_CASE("two copies that take each other's file end equal, whoever begins")
{
    test::forAll({.cases = 2000}, [] {
        const Copy left = arbitraryCopy();
        const Copy right = arbitraryCopy();
        Copy a = left;
        Copy b = right;
        mergeInto(a, asFile(b));
        mergeInto(b, asFile(a));
        RC_ASSERT(a == b);
        Copy c = left;
        Copy d = right;
        mergeInto(d, asFile(c));
        mergeInto(c, asFile(d));
        RC_ASSERT(c == d);
        RC_ASSERT(a == c);
    });
}

TEST_CASE("three copies end equal in whatever order their files go round")
{
    test::forAll({.cases = 1000}, [] {
        // What was removed and brought back may need one more round: the version that the first
        // had is not in its file while it is removed there.
        const Copy one = arbitraryCopy(Fate::Kind::Removed);
        const Copy two = arbitraryCopy(Fate::Kind::Removed);
        const Copy three = arbitraryCopy(Fate::Kind::Removed);
        Copy a = one;
        mergeInto(a, asFile(two));
        mergeInto(a, asFile(three));
        Copy b = three;
        mergeInto(b, asFile(two));
        mergeInto(b, asFile(one));
        RC_ASSERT(a == b);
    });
}

TEST_CASE("a file that is merged twice changes nothing the second time")
{
    test::forAll({.cases = 1000}, [] {
        Copy copy = arbitraryCopy();
        const Arrivals file = asFile(arbitraryCopy());
        mergeInto(copy, file);
        const Copy once = copy;
        const Merge again = mergeInto(copy, file);
        RC_ASSERT(copy == once);
        RC_ASSERT(again.added.empty() && again.changed.empty() && again.removed.empty());
    });
}

TEST_CASE("the version that was revised later stands")
{
    Copy copy;
    copy.entries.emplace(EntryId{"x"}, checkIn("x", 3, 1, 5));
    Arrivals earlier{{{checkIn("x", 7, 1, 4)}}};
    const Merge kept = mergeInto(copy, earlier);
    CHECK(kept.kept == std::vector<EntryId>{{"x"}});
    CHECK(painOf(copy, "x") == 3);
    mergeInto(copy, Arrivals{{{checkIn("x", 8, 1, 6)}}});
    CHECK(painOf(copy, "x") == 8);
}

TEST_CASE("a removal goes round, but not over a later correction")
{
    Copy copy;
    copy.entries.emplace(EntryId{"x"}, checkIn("x", 3, 1));
    copy.entries.emplace(EntryId{"y"}, checkIn("y", 3, 1, 9));
    Arrivals news;
    news.fates = {{{"x"}, at(5)}, {{"y"}, at(5)}, {{"z"}, at(5)}};
    const Merge merge = mergeInto(copy, news);
    CHECK(merge.removed == std::vector<EntryId>{{"x"}});
    CHECK(copy.entries.size() == 1);
    CHECK(copy.fates.size() == 3);
    const Merge late = mergeInto(copy, Arrivals{{{checkIn("z", 1, 2)}, {checkIn("x", 3, 1)}}});
    CHECK(late.added.empty());
    CHECK(late.gone.size() == 2);
}

TEST_CASE("an entry that came without a time never replaces one")
{
    Copy copy;
    copy.entries.emplace(EntryId{"x"}, checkIn("x", 3, 1));
    Entry other = checkIn("x", 7, 100);
    const Merge merge = mergeInto(copy, Arrivals{{{other, false}}});
    CHECK(merge.kept.size() == 1);
    CHECK(painOf(copy, "x") == 3);
    CHECK(mergeInto(copy, Arrivals{{{checkIn("x", 3, 50), false}}}).unchanged == 1);
}
