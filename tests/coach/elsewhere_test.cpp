// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/elsewhere.h"

#include "coach/clock.h"
#include "exchange/diary_file.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace comeback;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

Entry entry(int pain)
{
    return {coach::newEntryId(), kToday, CheckIn{.pain = *Pain::from(pain)},
            Timestamp{1'790'000'000'000, 60}};
}

struct Place
{
    QTemporaryDir folder;
    QString name = folder.filePath("kept.json");

    [[nodiscard]] bool keep(const Entry& entry) const
    {
        return coach::keepElsewhere(name.toStdString(), entry, {"standard", 1}).ok();
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] std::vector<Entry> entries() const
    {
        const auto read = exchange::readDiaryFile(bytes().toStdString());
        REQUIRE(read.ok());
        return read->entries;
    }
};

} // namespace

TEST_CASE("what is kept elsewhere is added to what the file holds, each entry once")
{
    const Place place;
    const Entry first = entry(3);
    const Entry second = entry(5);
    REQUIRE(place.keep(first));
    REQUIRE(place.keep(second));
    REQUIRE(place.keep(first));
    const auto kept = place.entries();
    REQUIRE(kept.size() == 2);
    CHECK(std::ranges::count(kept, first) == 1);
    CHECK(std::ranges::count(kept, second) == 1);
    constexpr auto kOthers = QFile::ReadGroup | QFile::ReadOther;
    CHECK((QFile::permissions(place.name) & kOthers) == QFile::Permissions());
}

TEST_CASE("a file that is no diary file is refused and left as it is")
{
    const Place place;
    QFile file(place.name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("shopping list");
    file.close();
    const auto kept = coach::keepElsewhere(place.name.toStdString(), entry(3), {"standard", 1});
    REQUIRE_FALSE(kept.ok());
    CHECK(kept.error().problem == diary::StorageProblem::NotADiary);
    CHECK(place.bytes() == "shopping list");
}
