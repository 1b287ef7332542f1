// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about_dialog.h"

#include "support/catch.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>

using namespace comeback;
using library::Language;

TEST_CASE("what is said about the program is honest: version, no review, every library's licence")
{
    const library::Texts texts(Language::English);
    const app::AboutDialog about(texts);
    QString said;
    for (const QLabel* label : about.findChildren<QLabel*>())
        said += label->text() + QLatin1Char('\n');
    CHECK(said.contains("No clinician has reviewed"));
    CHECK(said.contains("no network"));
    CHECK(said.contains("GNU General Public License"));
    const auto* table = about.findChild<QTableWidget*>("libraries");
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK_FALSE(table->item(row, 1)->text().isEmpty());
    CHECK(about.findChild<QPlainTextEdit*>()->toPlainText().contains("GNU GENERAL PUBLIC LICENSE"));
}
