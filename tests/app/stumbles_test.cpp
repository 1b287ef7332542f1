// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people stumbled over when they tried the program (docs/usability.md), each held by a test.

#include "app/history_model.h"
#include "app/import_dialog.h"
#include "app/look.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/pain_scale.h"
#include "app/screening_dialog.h"
#include "support/approx.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

} // namespace

TEST_CASE("Ctrl with a digit goes to a page and leaves the pain scale alone")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    REQUIRE(QApplication::focusWidget() == &open.see<app::PainScale>("scale"));
    QTest::keySequence(&open.window(), QKeySequence(Qt::CTRL | Qt::Key_3));
    CHECK(open.window().currentPage() == app::PageId::Plan);
    open.window().showPage(app::PageId::Today);
    CHECK_FALSE(open.see<app::PainScale>("scale").value().has_value());
}

TEST_CASE("the wheel scrolls past dates and choices without turning them")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    auto& date = open.see<QDateEdit>("dateEdit");
    date.setFocus();
    const QDate before = date.date();
    QWheelEvent wheel(QPointF(5, 5), date.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -360),
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&date, &wheel);
    CHECK(date.date() == before);
}

TEST_CASE("after an undo the scale is there again, in focus, and the answer is gone")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    open.key(Qt::Key_4);
    open.key(Qt::Key_Return);
    REQUIRE(countOf(desk, EntryType::CheckIn) == 1);
    open.key(Qt::Key_Z, Qt::ControlModifier);
    QCoreApplication::processEvents();
    REQUIRE(countOf(desk, EntryType::CheckIn) == 0);
    CHECK(QApplication::focusWidget() == &open.see<app::PainScale>("scale"));
    CHECK_FALSE(open.words().contains("This figure counts"));
}

TEST_CASE("an answer that waited for the morning is not repeated the next day")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    desk.log(kToday, calmSession());
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    REQUIRE(open.words().contains("Tomorrow morning decides"));
    desk.setToday(kToday.plusDays(1));
    QCoreApplication::processEvents();
    CHECK_FALSE(open.words().contains("Tomorrow morning decides"));
}

TEST_CASE("an emergency is told at the first yes, before the other questions")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    dialog.show();
    auto* told = dialog.findChild<QLabel*>("emergencyLabel");
    REQUIRE(told != nullptr);
    CHECK_FALSE(told->isVisible());
    dialog.findChildren<QRadioButton*>().first()->click();
    CHECK(told->isVisible());
    CHECK(told->text().contains("112"));
    dialog.findChildren<QRadioButton*>().at(1)->click();
    CHECK_FALSE(told->isVisible());
    // As assistive technology answers.
    dialog.findChildren<QRadioButton*>().first()->toggle();
    CHECK(told->isVisible());
}

TEST_CASE("another text size reaches every label of an open page at once")
{
    constexpr double kPointSize = 10;
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    const double title = open.see<QLabel>("greetingLabel").font().pointSizeF();
    const double body = open.see<QLabel>("nextLabel").font().pointSizeF();
    app::applyLook(*qApp, app::Appearance::Light, 200, kPointSize);
    QCoreApplication::processEvents();
    CHECK(open.see<QLabel>("greetingLabel").font().pointSizeF() == Approx(2 * title));
    CHECK(open.see<QLabel>("nextLabel").font().pointSizeF() == Approx(2 * body));
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
    QCoreApplication::processEvents();
    CHECK(open.see<QLabel>("nextLabel").font().pointSizeF() == Approx(body));
}

TEST_CASE("columns that nothing is known of can be named by the person")
{
    Desk desk(kToday);
    QTemporaryDir folder;
    QFile file(folder.filePath("odd.csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("wann,wie arg\n2026-11-18,2\n2026-11-19,5\n");
    file.close();
    app::ImportDialog dialog(desk.context(), file.fileName());
    REQUIRE(dialog.read());
    dialog.show();
    auto* date = dialog.findChild<QComboBox*>("date");
    auto* pains = dialog.findChild<QComboBox*>("pain");
    REQUIRE(date->isVisible());
    date->setCurrentIndex(date->findText("wann"));
    Q_EMIT date->activated(date->currentIndex());
    pains->setCurrentIndex(pains->findText("wie arg"));
    Q_EMIT pains->activated(pains->currentIndex());
    auto* import = dialog.findChild<QPushButton*>("importButton");
    REQUIRE(import->isEnabled());
    import->click();
    CHECK(countOf(desk, EntryType::CheckIn) == 2);
}

TEST_CASE("Up and Down turn days, in whatever order a date is written")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    auto& date = open.see<QDateEdit>("dateEdit");
    date.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    QTest::keyClick(&date, Qt::Key_Down);
    CHECK(date.date() == QDate(2026, 11, 19));
}

TEST_CASE("the panels of Progress that a person chose stand there the next time")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    QStringList kept;
    {
        OpenWindow open(desk);
        open.window().showPage(app::PageId::Progress);
        open.click("levelPanelButton");
        kept = open.window().progressPanels();
    }
    CHECK_FALSE(kept.contains("level"));
    CHECK(kept.contains("pain"));
    OpenWindow again(desk);
    again.window().setProgressPanels(kept);
    again.window().showPage(app::PageId::Progress);
    CHECK_FALSE(again.see<QPushButton>("levelPanelButton").isChecked());
    CHECK(again.see<QPushButton>("painPanelButton").isChecked());
    CHECK(again.window().progressPanels() == kept);
}

TEST_CASE("no title in the list of cards is cut, in any language and size")
{
    const auto language = GENERATE(library::Language::English, library::Language::German);
    const int percent = GENERATE(100, 200);
    constexpr double kPointSize = 10;
    app::applyLook(*qApp, app::Appearance::Light, percent, kPointSize);
    Desk desk(kToday, language);
    desk.begin(2, 20, 3);
    {
        OpenWindow open(desk);
        open.window().resize(1280, 720);
        open.window().showPage(app::PageId::Learn);
        QCoreApplication::processEvents();
        auto& list = open.see<QListWidget>("list");
        for (int row = 0; row < list.count(); ++row) {
            const QRect place = list.visualItemRect(list.item(row));
            const QRect needed = list.fontMetrics().boundingRect(
                QRect(0, 0, place.width() - 8, 10'000), Qt::TextWordWrap, list.item(row)->text());
            INFO(list.item(row)->text().toStdString());
            CHECK(needed.height() <= place.height());
            CHECK(needed.width() <= place.width());
        }
    }
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
}

TEST_CASE("an emergency stands right below its question and can be saved at once")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    QSignalSpy submitted(&dialog, &app::ScreeningDialog::submitted);
    dialog.show();
    const auto radios = dialog.findChildren<QRadioButton*>();
    radios.first()->click();
    QCoreApplication::processEvents();
    auto* told = dialog.findChild<QLabel*>("emergencyLabel");
    auto* scroll = dialog.findChild<QScrollArea*>();
    const QRect seen(told->mapTo(scroll->viewport(), QPoint()), told->size());
    CHECK(scroll->viewport()->rect().contains(seen));
    CHECK(told->mapTo(&dialog, QPoint()).y() < radios.at(2)->mapTo(&dialog, QPoint()).y());
    auto* save = dialog.findChild<QPushButton*>("saveButton");
    REQUIRE(save->isEnabled());
    save->click();
    REQUIRE(submitted.size() == 1);
    const auto screening = submitted.front().front().value<Screening>();
    const RedFlag first = redFlags().front().flag;
    const RedFlag second = redFlags()[1].flag;
    CHECK(screening.answers.answer(first) == true);
    CHECK_FALSE(screening.answers.answer(second).has_value());
    CHECK(screening.answers.referral() == Tier::Emergency);
}

TEST_CASE("the letter of an answer chooses it and leads to the next question, to the end")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto* save = dialog.findChild<QPushButton*>("saveButton");
    const auto questions = dialog.findChildren<QRadioButton*>().size() / 2;
    dialog.findChildren<QRadioButton*>().first()->setFocus();
    for (qsizetype i = 0; i < questions; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    CHECK(save->isEnabled());
    CHECK(QApplication::focusWidget() == save);
}

TEST_CASE("Alt with a letter, meant for a button that is off, answers no question")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    const auto radios = dialog.findChildren<QRadioButton*>();
    radios.first()->click();
    REQUIRE_FALSE(dialog.findChild<QPushButton*>("noneButton")->isEnabled());
    radios.at(2)->setFocus();
    QTest::keyClick(radios.at(2), Qt::Key_N, Qt::AltModifier);
    CHECK_FALSE(radios.at(3)->isChecked());
}

TEST_CASE("every exercise of a level is seen on Plan, however its line wraps")
{
    const int percent = GENERATE(100, 200);
    constexpr double kPointSize = 10;
    app::applyLook(*qApp, app::Appearance::Light, percent, kPointSize);
    Desk desk(kToday);
    desk.begin(2, 30, 30);
    desk.orderLevel(kToday.plusDays(-3), "L3");
    REQUIRE(desk.coach().setPreferences({.equipment = std::vector<std::string>{"table"}}).ok());
    {
        OpenWindow open(desk);
        open.window().resize(1280, 720);
        open.window().showPage(app::PageId::Plan);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        auto& list = open.see<QListWidget>("exerciseList");
        REQUIRE(list.count() == 7);
        const QRect last = list.visualItemRect(list.item(list.count() - 1));
        CHECK(list.visualItemRect(list.item(0)).top() >= 0);
        CHECK(last.bottom() <= list.viewport()->height());
    }
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
}

TEST_CASE("the check-in asks for the morning of its date, and tells it from the start's pain")
{
    Desk desk(kToday);
    desk.begin(2, 20, 0);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    CHECK(open.words().contains("And how was your back when you got up today?"));
    desk.setToday(kToday.plusDays(1));
    QCoreApplication::processEvents();
    CHECK(open.words().contains("How is your back this morning?"));
    open.click("yesterdayButton");
    CHECK(open.words().contains("How was your back on the morning of"));
}

TEST_CASE("Enter on a question about warning signs answers none of the others")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    QSignalSpy submitted(&dialog, &app::ScreeningDialog::submitted);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto* first = dialog.findChildren<QRadioButton*>().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    CHECK(submitted.isEmpty());
    CHECK(dialog.isVisible());
}

TEST_CASE("the week's questions take one key where there is none of these")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Short, desk.context().texts, nullptr);
    QSignalSpy submitted(&dialog, &app::ScreeningDialog::submitted);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    REQUIRE(dialog.focusWidget() == dialog.findChild<QPushButton*>("noneButton"));
    dialog.findChild<QPushButton*>("noneButton")->click();
    CHECK(submitted.size() == 1);
}

TEST_CASE("a yes to a warning sign is not thrown away by Escape without a question")
{
    Desk desk(kToday);
    app::ScreeningDialog dialog(ScreenScope::Full, desk.context().texts, nullptr);
    dialog.show();
    dialog.findChildren<QRadioButton*>().front()->click();
    CHECK(dialog.findChild<QPushButton*>("saveNowButton")->isVisible());
    bool asked = false;
    QTimer::singleShot(0, [&asked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box != nullptr);
        asked = true;
        QTest::keyClick(box, Qt::Key_Return);
    });
    dialog.reject();
    CHECK(asked);
    CHECK(dialog.isVisible());
}

TEST_CASE("the form of a session that is due can be closed, and comes back by its button")
{
    Desk desk(kToday);
    desk.begin(2, 30, 3);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    QCoreApplication::processEvents();
    REQUIRE(open.sees("sessionForm"));
    CHECK(QApplication::focusWidget() == &open.see("startButton"));
    open.click("cancelButton");
    CHECK_FALSE(open.sees("sessionForm"));
    open.click("logButton");
    CHECK(open.sees("sessionForm"));
}

TEST_CASE("a session's row tells what it came to, once a later day has settled it")
{
    Desk desk(kToday);
    desk.begin(2, 30, 5);
    desk.log(kToday.plusDays(-2), calmSession());
    OpenWindow open(desk);
    open.window().showPage(app::PageId::History);
    const auto* model = open.see<QTableView>("table").model();
    const auto told = [model] {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, app::HistoryModel::DecisionColumn).data().toString();
        return all.join('|');
    };
    CHECK_FALSE(told().contains("Later: "));
    desk.log(kToday.plusDays(-1), CheckIn{.pain = pain(1)});
    QCoreApplication::processEvents();
    CHECK(told().contains("Later: "));
}

TEST_CASE("orders tell what takes the place of an exercise before they are given")
{
    Desk desk(kToday);
    desk.begin(2, 30, 30);
    desk.orderLevel(kToday.plusDays(-3), "L3");
    app::OrdersDialog dialog(desk.context());
    dialog.show();
    auto* label = dialog.findChild<QLabel*>("consequenceLabel");
    CHECK_FALSE(label->isVisible());
    auto* list = dialog.findChild<QListWidget*>("exerciseList");
    const auto found = list->findItems("Romanian deadlift", Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    found.front()->setCheckState(Qt::Checked);
    CHECK(label->isVisible());
    CHECK(label->text().contains("for Romanian deadlift"));
}
