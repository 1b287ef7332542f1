// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms that are opened now and then: what stands in them outlives the end of the program.
#include "app/draft_words.h"
#include "app/entry_form.h"
#include "app/history_page.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/pain_scale.h"
#include "app/week_sheet_dialog.h"
#include "coach/draft_forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

template<typename T = QWidget>
T& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<T*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<std::string> leftBehind(Desk& desk)
{
    std::vector<std::string> forms;
    for (const coach::Draft& each : desk.coach().drafts().leftBehind())
        forms.push_back(each.form);
    return forms;
}

} // namespace

TEST_CASE("orders that were begun are there again after the program ended, and saved only by hand")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    {
        app::OrdersDialog dialog(desk.context());
        child<QComboBox>(dialog, "capBox").setCurrentIndex(3);
        child<QCheckBox>(dialog, "holdCheck").setChecked(true);
        child<QListWidget>(dialog, "exerciseList").item(2)->setCheckState(Qt::Checked);
        child<QPlainTextEdit>(dialog, "noteEdit").setPlainText("no lifting\nuntil Friday");
    }
    desk.restart();
    CHECK(leftBehind(desk) == std::vector<std::string>{"orders"});
    const auto words =
        app::leftBehindWords(desk.coach().drafts().leftBehind().front(), desk.context().texts);
    CHECK(words.startsWith("Orders of your physiotherapist"));
    {
        app::OrdersDialog dialog(desk.context());
        CHECK(child<QComboBox>(dialog, "capBox").currentIndex() == 3);
        CHECK(child<QCheckBox>(dialog, "holdCheck").isChecked());
        CHECK(child<QListWidget>(dialog, "exerciseList").item(2)->checkState() == Qt::Checked);
        CHECK(child<QPlainTextEdit>(dialog, "noteEdit").toPlainText() ==
              "no lifting\nuntil Friday");
        CHECK_FALSE(child<QLabel>(dialog, "draftLabel").isHidden());
        CHECK(countOf(desk, EntryType::Directive) == 0);
        dialog.accept();
        CHECK(countOf(desk, EntryType::Directive) == 1);
    }
    desk.restart();
    CHECK(leftBehind(desk).empty());
}

TEST_CASE("orders that were called off are not offered again")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    {
        app::OrdersDialog dialog(desk.context());
        child<QPlainTextEdit>(dialog, "noteEdit").setPlainText("no lifting");
        dialog.reject();
    }
    desk.restart();
    CHECK(leftBehind(desk).empty());
}

TEST_CASE("orders that are gone on with make the entry that a file elsewhere may hold already")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    const auto idNow = [&desk] {
        return desk.coach()
            .drafts()
            .of(coach::draft_form::kOrders)
            ->fields.at(coach::draft_form::kEntryId);
    };
    std::string id;
    {
        app::OrdersDialog dialog(desk.context());
        child<QPlainTextEdit>(dialog, "noteEdit").setPlainText("no lifting");
        id = idNow();
    }
    desk.restart();
    app::OrdersDialog dialog(desk.context());
    CHECK(idNow() == id);
    dialog.accept();
    CHECK(desk.coach().timeline().entries.back().id.text == id);
}

TEST_CASE("a week that was half typed in from paper is there again, and saved in one step")
{
    Desk desk(kToday);
    desk.begin(2, 20, 20);
    const Date first = kToday.plusDays(-10);
    {
        app::WeekSheetDialog dialog(desk.context());
        dialog.showWeek(first);
        child<QLineEdit>(dialog, "morning0").setText("3");
        child<QLineEdit>(dialog, "session1_0").setText("2");
    }
    desk.restart();
    REQUIRE(leftBehind(desk) == std::vector<std::string>{"week_sheet"});
    desk.log(first, CheckIn{.pain = pain(1)});
    {
        app::WeekSheetDialog dialog(desk.context());
        // What the diary was given meanwhile stays as it is there.
        CHECK(child<QLineEdit>(dialog, "morning0").text() == "1");
        CHECK(child<QLineEdit>(dialog, "session1_0").text() == "2");
        child<QLineEdit>(dialog, "session1_1").setText("4");
        child<QLineEdit>(dialog, "session1_2").setText("2");
        child<QPushButton>(dialog, "saveWeekButton").click();
        CHECK(countOf(desk, EntryType::Session) == 1);
    }
    desk.restart();
    CHECK(leftBehind(desk).empty());
}

TEST_CASE("a week that was saved just before a crash is not offered again")
{
    Desk desk(kToday);
    desk.begin(2, 20, 20);
    {
        app::WeekSheetDialog dialog(desk.context());
        child<QLineEdit>(dialog, "morning0").setText("3");
        coach::Drafts& drafts = desk.coach().drafts();
        const auto draft = drafts.of(coach::draft_form::kWeekSheet);
        REQUIRE(draft);
        child<QPushButton>(dialog, "saveWeekButton").click();
        // The draft was not dropped any more.
        drafts.keep(*draft);
    }
    desk.restart();
    CHECK(leftBehind(desk).empty());
}

TEST_CASE("a correction is gone on with, though History is narrowed to other entries")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    const EntryId id = desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2)});
    desk.log(kToday, CheckIn{.pain = pain(1)});
    {
        const auto entry = std::ranges::find(desk.coach().timeline().entries, id, &Entry::id);
        app::EntryForm form(desk.context(), *entry);
        form.findChildren<app::PainScale*>().front()->setValue(pain(6));
    }
    desk.restart();
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    auto& kind = open.see<QComboBox>("typeBox");
    kind.setCurrentIndex(kind.findText("Start"));
    open.window().showPage(app::PageId::Today);
    open.click("goOnButton");
    const auto& form = open.see<app::EntryForm>("");
    CHECK(form.id() == id);
    CHECK(form.findChildren<app::PainScale*>().front()->value() == pain(6));
}

TEST_CASE("a correction in History that was begun is gone on with where it was")
{
    Desk desk(kToday);
    desk.begin(2, 20, 5);
    const EntryId id = desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2)});
    desk.log(kToday, CheckIn{.pain = pain(1)});
    {
        const auto entry = std::ranges::find(desk.coach().timeline().entries, id, &Entry::id);
        app::EntryForm form(desk.context(), *entry);
        form.findChildren<app::PainScale*>().front()->setValue(pain(6));
        form.findChild<QPlainTextEdit*>()->setPlainText("typed on paper first");
    }
    desk.restart();
    REQUIRE(leftBehind(desk) == std::vector<std::string>{"correction"});
    {
        OpenWindow open(desk);
        open.window().showPage(app::PageId::Today);
        open.click("goOnButton");
        CHECK(open.window().currentPage() == app::PageId::History);
        auto& form = open.see<app::EntryForm>("");
        CHECK(form.id() == id);
        CHECK(form.findChildren<app::PainScale*>().front()->value() == pain(6));
        CHECK(form.findChild<QPlainTextEdit*>()->toPlainText() == "typed on paper first");
        CHECK(open.see<QLabel>("draftLabel").text().contains("not saved"));
        form.save();
    }
    const auto corrected = std::ranges::find(desk.coach().timeline().entries, id, &Entry::id);
    CHECK(std::get<CheckIn>(corrected->body).pain == pain(6));
    desk.restart();
    CHECK(leftBehind(desk).empty());
}
