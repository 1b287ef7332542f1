// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desk.h"
#include "app/entry_form.h"
#include "app/not_saved_box.h"
#include "app/not_saved_dialog.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/pain_scale.h"
#include "app/preferences_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/screening_dialog.h"
#include "app/today_page.h"
#include "diary/faulty_vfs.h"
#include "exchange/arrival.h"
#include "support/catch.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;
using diary::test::Fault;
using diary::test::FaultyVfs;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

template<typename T = QWidget>
T& child(const QWidget& parent, const char* name)
{
    auto* found = parent.findChild<T*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// A desk whose disk can be full.
struct FullDisk
{
    FullDisk() { desk.begin(2, 20, 5); }

    void fill() { disk.failAt(Fault::WriteFull, 1, FaultyVfs::Lasting::Persistent); }
    void free() { disk.heal(); }
    [[nodiscard]] std::size_t entries() { return desk.coach().timeline().entries.size(); }
    /// Takes in the file that something was kept in.
    void import(const QString& name)
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto read = exchange::readDiaryFile(file.readAll().toStdString());
        REQUIRE(read.ok());
        auto arrivals = exchange::arrivalsOf(std::move(*read));
        REQUIRE(arrivals.ok());
        REQUIRE(desk.coach().take(*arrivals).ok());
    }

    FaultyVfs disk;
    Desk desk{kToday};
};

} // namespace

TEST_CASE("a check-in that a full disk refuses stays, and is saved once, whichever way it goes")
{
    FullDisk full;
    app::TodayPage page(full.desk.context());
    page.show();
    page.enter();
    const auto& form = child(page, "checkInForm");
    auto& scale = child<app::PainScale>(form, "scale");
    auto& note = child<QLineEdit>(form, "noteEdit");
    auto& box = child<app::NotSavedBox>(form, "notSaved");
    const auto before = full.entries();
    scale.setValue(pain(3));
    note.setText("<b>stiff</b>");
    full.fill();
    child<QPushButton>(form, "saveButton").click();
    REQUIRE(box.isVisible());
    CHECK(child<QLabel>(box, "problemLabel").text().contains("full"));
    CHECK(scale.value() == pain(3));
    CHECK(note.text() == "<b>stiff</b>");

    child<QPushButton>(box, "copyTextButton").click();
    CHECK(QGuiApplication::clipboard()->text().contains("<b>stiff</b>"));
    const QString elsewhere = full.desk.file("kept.json");
    box.keepIn(elsewhere);
    CHECK(child<QLabel>(box, "problemLabel").text().contains(elsewhere));
    CHECK(note.text() == "<b>stiff</b>");

    child<QPushButton>(box, "retryButton").click();
    CHECK(box.isVisible());
    CHECK(full.entries() == before);
    full.free();
    SECTION("trying again saves it, and importing the file adds nothing")
    {
        child<QPushButton>(box, "retryButton").click();
        CHECK_FALSE(box.isVisible());
        CHECK(full.entries() == before + 1);
        CHECK_FALSE(scale.value());
        full.import(elsewhere);
        CHECK(full.entries() == before + 1);
    }
    SECTION("importing the file saves it, and trying again adds nothing")
    {
        full.import(elsewhere);
        CHECK(full.entries() == before + 1);
        child<QPushButton>(box, "retryButton").click();
        CHECK(full.entries() == before + 1);
    }
}

TEST_CASE("a session that a full disk refuses keeps its three figures")
{
    FullDisk full;
    full.desk.log(kToday, CheckIn{.pain = pain(2)});
    app::TodayPage page(full.desk.context());
    page.show();
    const auto& form = child(page, "sessionForm");
    for (const char* name : {"beforeScale", "duringScale", "afterScale"})
        child<app::PainScale>(form, name).setValue(pain(2));
    full.fill();
    child<QPushButton>(form, "saveButton").click();
    auto& box = child<app::NotSavedBox>(form, "notSaved");
    REQUIRE(box.isVisible());
    CHECK(child<app::PainScale>(form, "duringScale").value() == pain(2));
    full.free();
    child<QPushButton>(box, "retryButton").click();
    CHECK(std::holds_alternative<Session>(full.desk.coach().timeline().entries.back().body));
}

TEST_CASE("questionnaire, orders and correction keep what was entered where saving fails")
{
    FullDisk full;
    const auto before = full.entries();
    SECTION("questionnaire")
    {
        app::QuestionnaireDialog dialog(full.desk.context(),
                                        *library::questionnaire("week_in_six"));
        dialog.show();
        for (auto* each : dialog.findChildren<QComboBox*>())
            each->setCurrentIndex(4);
        full.fill();
        child<QPushButton>(dialog, "saveButton").click();
        const auto& box = *dialog.findChild<app::NotSavedBox*>();
        CHECK(box.isVisible());
        CHECK(dialog.findChildren<QComboBox*>()[0]->currentIndex() == 4);
        full.free();
        child<QPushButton>(box, "retryButton").click();
        CHECK(full.entries() == before + 1);
        CHECK_FALSE(box.isVisible());
    }
    SECTION("orders")
    {
        app::OrdersDialog dialog(full.desk.context());
        dialog.show();
        child<QPlainTextEdit>(dialog, "noteEdit").setPlainText("no lifting");
        full.fill();
        dialog.accept();
        auto& box = child<app::NotSavedBox>(dialog, "notSaved");
        CHECK(box.isVisible());
        CHECK(child<QPlainTextEdit>(dialog, "noteEdit").toPlainText() == "no lifting");
        full.free();
        child<QPushButton>(box, "retryButton").click();
        CHECK(full.entries() == before + 1);
        CHECK_FALSE(dialog.isVisible());
    }
    SECTION("correction")
    {
        full.desk.log(kToday, CheckIn{.pain = pain(2)});
        const Entry entry = full.desk.coach().timeline().entries.back();
        app::EntryForm form(full.desk.context(), entry);
        QSignalSpy saved(&form, &app::EntryForm::saved);
        form.show();
        full.fill();
        form.save();
        auto& box = *form.findChild<app::NotSavedBox*>();
        CHECK(box.isVisible());
        CHECK(saved.isEmpty());
        full.free();
        child<QPushButton>(box, "retryButton").click();
        CHECK(saved.size() == 1);
        CHECK(full.desk.coach().timeline().entries.back().revisedAt);
    }
}

TEST_CASE("what has no form of its own waits in a window until it is saved")
{
    FullDisk full;
    const auto before = full.entries();
    full.fill();
    const auto save = [&](const EntryId& id) -> std::optional<diary::StorageError> {
        const auto saved = full.desk.coach().add(kToday, Flare{}, id);
        return saved ? std::nullopt : std::optional(saved.error());
    };
    bool asked = false;
    QTimer::singleShot(0, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        auto& retry = child<QPushButton>(*dialog, "retryButton");
        retry.click();
        asked = dialog->isVisible();
        full.free();
        retry.click();
    });
    CHECK(app::NotSavedDialog::save(full.desk.context(), kToday, Flare{}, save, nullptr));
    CHECK(asked);
    CHECK(full.entries() == before + 1);
}

TEST_CASE("a warning sign that a full disk refuses says all the same what to do")
{
    FullDisk full;
    OpenWindow open(full.desk);
    open.window().showPage(app::PageId::Today);
    const auto before = full.entries();
    full.fill();
    QString told;
    QString waits;
    bool kept = false;
    open.click("warningButton");
    auto* screening = open.window().findChild<app::ScreeningDialog*>();
    REQUIRE(screening != nullptr);
    screening->findChildren<QRadioButton*>().front()->click();
    QTimer::singleShot(0, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog != nullptr);
        for (const auto* label : dialog->findChildren<QLabel*>())
            told += label->text() + u' ';
        waits = child<QLabel>(*dialog, "unsavedCareLabel").text();
        full.free();
        child<QPushButton>(*dialog, "retryButton").click();
        kept = !dialog->isVisible();
    });
    child<QPushButton>(*screening, "saveNowButton").click();
    CHECK(kept);
    const auto& texts = full.desk.context().texts;
    const auto words = texts.redFlag(redFlags().front().flag);
    CHECK(told.contains(QString::fromStdString(words.whatToDo)));
    CHECK(told.contains(QString::fromStdString(words.say)));
    CHECK(told.contains("112"));
    CHECK(told.contains("full"));
    CHECK(waits.contains("Do not exercise"));
    CHECK(full.entries() == before + 1);
    CHECK(open.sees("careCard"));
}

TEST_CASE(
    "choices that a full disk refuses stay in their dialog with the reason, and are kept once")
{
    FullDisk full;
    app::PreferencesDialog dialog(full.desk.context());
    dialog.show();
    const auto boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() > 3);
    QComboBox* wanted = boxes.back();
    QComboBox* unwanted = boxes[boxes.size() - 2];
    wanted->setCurrentIndex(1);
    unwanted->setCurrentIndex(2);
    const std::size_t before = full.entries();
    full.fill();
    CHECK_FALSE(dialog.keep());
    auto& words = child<QLabel>(dialog, "problemLabel");
    CHECK(words.isVisible());
    CHECK(words.text().contains("the disk is full"));
    CHECK(words.text().contains("press OK"));
    CHECK(wanted->currentIndex() == 1);
    CHECK(unwanted->currentIndex() == 2);
    CHECK(full.entries() == before);
    full.free();
    CHECK(dialog.keep());
    CHECK(full.entries() == before + 1);
    CHECK(full.desk.coach().timeline().preferences.favourites.size() == 1);
}
