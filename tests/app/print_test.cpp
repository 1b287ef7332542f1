// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/printing.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

} // namespace

TEST_CASE("the plan and the report are written as PDFs without a window")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    const QTemporaryDir folder;
    for (const auto document : {app::Document::Plan, app::Document::Report}) {
        const QString path = folder.filePath("paper.pdf");
        REQUIRE(app::printToFile(desk.context(), document, path, report::Paper::A4));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(5) == "%PDF-");
    }
}

TEST_CASE("a PDF that cannot be written leaves what was there")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    CHECK_FALSE(app::printToFile(desk.context(), app::Document::Plan, "/no/such/folder/plan.pdf",
                                 report::Paper::A4));
}
