// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary/tables/columns.h"

#include "support/catch.h"

#include <SQLiteCpp/Database.h>

#include <functional>
#include <string>
#include <vector>

using namespace comeback;
using namespace comeback::diary;

namespace {

using Read = std::function<void(RowReader&)>;

/// Whether a cell of this value is refused as damage.
bool isDamage(const std::string& cell, const Read& read)
{
    SQLite::Database database{":memory:", SQLite::OPEN_READWRITE};
    Query query{database, ("SELECT " + cell).c_str()};
    REQUIRE(query.next());
    RowReader row{query};
    try {
        read(row);
    } catch (const Failure& failure) {
        return failure.problem() == StorageProblem::Damaged;
    }
    return false;
}

const Read kNumber = [](RowReader& row) { static_cast<void>(row.number()); };
const Read kWhole = [](RowReader& row) { static_cast<void>(row.whole()); };
const Read kWholeIf = [](RowReader& row) { static_cast<void>(row.wholeIf()); };
const Read kYesNoIf = [](RowReader& row) { static_cast<void>(row.yesNoIf()); };
const Read kPain = [](RowReader& row) { static_cast<void>(row.pain()); };
const Read kText = [](RowReader& row) { static_cast<void>(row.text()); };
const Read kBlob = [](RowReader& row) { static_cast<void>(row.blob()); };
const Read kHand = [](RowReader& row) { static_cast<void>(row.choice<Hand>()); };
const Read kKind = [](RowReader& row) { static_cast<void>(row.choice<SessionKind>()); };
const Read kCompletion = [](RowReader& row) { static_cast<void>(row.choice<Completion>()); };
const Read kScope = [](RowReader& row) { static_cast<void>(row.choice<ScreenScope>()); };

struct Cell
{
    std::string value;
    const Read& read;
};

} // namespace

TEST_CASE("a cell that the tables do not allow is damage, whatever it is read as")
{
    for (const Cell& each : std::vector<Cell>{{"NULL", kNumber},
                                              {"1.5", kNumber},
                                              {"'1'", kNumber},
                                              {"x'01'", kNumber},
                                              {"2147483648", kWhole},
                                              {"-2147483649", kWhole},
                                              {"4294967299", kWholeIf},
                                              {"'yes'", kYesNoIf},
                                              {"11", kPain},
                                              {"-1", kPain},
                                              {"NULL", kPain},
                                              {"4294967296", kPain},
                                              {"1", kText},
                                              {"x'41'", kText},
                                              {"NULL", kBlob},
                                              {"'text'", kBlob},
                                              {"1", kBlob},
                                              {"'neither'", kHand},
                                              {"NULL", kHand},
                                              {"'swim'", kKind},
                                              {"'most'", kCompletion},
                                              {"'long'", kScope}}) {
        INFO(each.value);
        CHECK(isDamage(each.value, each.read));
    }
}

TEST_CASE("a cell that the tables allow is no damage, up to its bounds")
{
    for (const Cell& each : std::vector<Cell>{{"9223372036854775807", kNumber},
                                              {"2147483647", kWhole},
                                              {"-2147483648", kWhole},
                                              {"NULL", kWholeIf},
                                              {"NULL", kYesNoIf},
                                              {"0", kPain},
                                              {"10", kPain},
                                              {"NULL", kText},
                                              {"''", kText},
                                              {"x''", kBlob},
                                              {"'clinician'", kHand},
                                              {"'walk'", kKind},
                                              {"'stopped'", kCompletion},
                                              {"'short'", kScope}}) {
        INFO(each.value);
        CHECK_FALSE(isDamage(each.value, each.read));
    }
}
