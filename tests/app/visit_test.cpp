// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/visit_dialog.h"

#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/preview_dialog.h"
#include "report/choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

template<typename T>
T& child(const QWidget& widget, const char* name)
{
    T* found = widget.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

report::Choice kept(Desk& desk)
{
    return report::choiceFromText(desk.coach().note(report::kChoiceKey));
}

} // namespace

TEST_CASE("what the report tells is chosen in its preview, and is so again the next time")
{
    Desk desk(kToday);
    desk.begin(2, 20, 30);
    {
        app::PreviewDialog preview(desk.context(), app::PreviewDialog::Report);
        CHECK_FALSE(child<QDateEdit>(preview, "fromEdit").isEnabled());
        auto& period = child<QComboBox>(preview, "periodBox");
        period.setCurrentIndex(period.findText("The last 4 weeks"));
        CHECK(child<QDateEdit>(preview, "fromEdit").date() == QDate(2026, 10, 26));
        auto& parts = child<QListWidget>(preview, "partList");
        const auto notes = parts.findItems("Notes", Qt::MatchExactly);
        REQUIRE(notes.size() == 1);
        notes.front()->setCheckState(Qt::Unchecked);
    }
    CHECK(kept(desk) ==
          report::Choice{.period = report::Period::Weeks4, .leftOut = {report::Part::Notes}});
    app::PreviewDialog again(desk.context(), app::PreviewDialog::Report);
    CHECK(child<QComboBox>(again, "periodBox").currentText() == "The last 4 weeks");
    CHECK(child<QListWidget>(again, "partList")
              .findItems("Notes", Qt::MatchExactly)
              .front()
              ->checkState() == Qt::Unchecked);
}

TEST_CASE("dates of one's own stay, and an end that is today is today tomorrow as well")
{
    Desk desk(kToday);
    desk.begin(2, 20, 30);
    {
        app::PreviewDialog preview(desk.context(), app::PreviewDialog::Report);
        auto& period = child<QComboBox>(preview, "periodBox");
        period.setCurrentIndex(period.findText("Dates of your own"));
        auto& from = child<QDateEdit>(preview, "fromEdit");
        REQUIRE(from.isEnabled());
        from.setDate(QDate(2026, 11, 2));
    }
    CHECK(kept(desk) ==
          report::Choice{.period = report::Period::Own, .from = Date::fromYmd(2026, 11, 2)});
    desk.setToday(kToday.plusDays(1));
    app::PreviewDialog again(desk.context(), app::PreviewDialog::Report);
    CHECK(child<QDateEdit>(again, "fromEdit").date() == QDate(2026, 11, 2));
    CHECK(child<QDateEdit>(again, "toEdit").date() == QDate(2026, 11, 21));
}

TEST_CASE("the plan has no days and no parts to choose")
{
    Desk desk(kToday);
    desk.begin();
    app::PreviewDialog preview(desk.context(), app::PreviewDialog::Plan);
    preview.show();
    CHECK_FALSE(child<QComboBox>(preview, "periodBox").isVisible());
}

TEST_CASE("a visit goes from paper to orders, step by step, and remembers how far it is")
{
    Desk desk(kToday);
    desk.begin();
    const QTemporaryDir folder;
    {
        app::VisitDialog visit(desk.context());
        visit.show();
        CHECK(child<QLabel>(visit, "state0").text() == "Not made yet");
        CHECK(child<QPushButton>(visit, "paperButton").isDefault());
        child<QPushButton>(visit, "paperButton").click();
        auto* preview = visit.findChild<app::PreviewDialog*>();
        REQUIRE(preview != nullptr);
        REQUIRE(preview->saveTo(folder.filePath("visit.pdf")));
        preview->accept();
        CHECK(child<QLabel>(visit, "state0").text() == QString::fromUtf8("✓ Made on 20 Nov 2026"));
        CHECK(child<QPushButton>(visit, "visitOrdersButton").isDefault());
    }
    desk.setToday(kToday.plusDays(1));
    app::VisitDialog later(desk.context());
    later.show();
    CHECK(child<QLabel>(later, "state0").text() == QString::fromUtf8("✓ Made on 20 Nov 2026"));
    CHECK(child<QLabel>(later, "state2").text() == "Not entered yet");
    child<QPushButton>(later, "visitOrdersButton").click();
    auto* orders = later.findChild<app::OrdersDialog*>();
    REQUIRE(orders != nullptr);
    auto& cap = child<QComboBox>(*orders, "capBox");
    cap.setCurrentIndex(cap.count() - 1);
    orders->accept();
    CHECK(countOf(desk, EntryType::Directive) == 1);
    CHECK(child<QLabel>(later, "state2").text() == QString::fromUtf8("✓ Saved"));
    CHECK(child<QPushButton>(later, "closeVisitButton").isDefault());
    app::VisitDialog next(desk.context());
    CHECK(child<QLabel>(next, "state0").text() == "Not made yet");
}

TEST_CASE("a preview that is closed without printing leaves the visit where it was")
{
    Desk desk(kToday);
    desk.begin();
    app::VisitDialog visit(desk.context());
    visit.show();
    child<QPushButton>(visit, "paperButton").click();
    visit.findChild<app::PreviewDialog*>()->reject();
    CHECK(child<QLabel>(visit, "state0").text() == "Not made yet");
}
