// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/problem_label.h"

#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/protocol_dialog.h"
#include "app/week_sheet_dialog.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace comeback;
using namespace comeback::test;

TEST_CASE("what cannot be done is told where it is seen and heard, and nothing stands there before")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* problem = new app::ProblemLabel(&page);
    column->addWidget(problem);
    page.show();
    CHECK_FALSE(problem->isVisible());
    problem->tell(QStringLiteral("The disk is full."));
    CHECK(problem->isVisible());
    CHECK(problem->text().toStdString() == "The disk is full.");
    const auto* heard = QAccessible::queryAccessibleInterface(problem);
    REQUIRE(heard != nullptr);
    CHECK(heard->role() == QAccessible::AlertMessage);
    CHECK(heard->text(QAccessible::Name).toStdString() == "The disk is full.");
    problem->tell(QString());
    CHECK_FALSE(problem->isVisible());
}

TEST_CASE("every page and form that can refuse something has a place to say so")
{
    Desk desk(*Date::fromYmd(2026, 11, 20));
    const auto places = [](const QWidget& page) {
        return page.findChildren<app::ProblemLabel*>().size();
    };
    {
        OpenWindow first(desk);
        CHECK(places(first.window()) == 3);
    }
    desk.begin(2, 20, 5);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Progress);
    open.window().showPage(app::PageId::History);
    CHECK(places(open.window()) == 2);
    CHECK(places(app::OrdersDialog(desk.context())) == 1);
    CHECK(places(app::ProtocolDialog(desk.context())) == 1);
    CHECK(places(app::WeekSheetDialog(desk.context())) == 1);
}
