// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about_dialog.h"
#include "app/copies_dialog.h"
#include "app/entry_form.h"
#include "app/erase_dialog.h"
#include "app/exercises_dialog.h"
#include "app/guided_dialog.h"
#include "app/help.h"
#include "app/import_dialog.h"
#include "app/missing_dialog.h"
#include "app/not_saved_dialog.h"
#include "app/open_manual.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/passphrase_dialog.h"
#include "app/preferences_dialog.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/rescue_dialog.h"
#include "app/screening_dialog.h"
#include "app/settings_dialog.h"
#include "app/today_plan.h"
#include "app/unlock_dialog.h"
#include "app/visit_dialog.h"
#include "app/week_sheet_dialog.h"

#include <QDir>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTimer>

using namespace comeback;
using namespace comeback::test;
using library::Language;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// F1 with the focus on a widget.
std::string helpFor(QWidget& widget)
{
    app::Help help(Language::English);
    widget.show();
    QApplication::setActiveWindow(widget.window());
    QTest::keyClick(&widget, Qt::Key_F1);
    QCoreApplication::processEvents();
    return openAt();
}

std::string helpOn(OpenWindow& open)
{
    open.key(Qt::Key_F1);
    const std::string place = openAt();
    if (openManual())
        openManual()->close();
    return place;
}

/// The names of all the classes of dialogs in src/app.
QStringList dialogClasses()
{
    static const QRegularExpression dialog(QStringLiteral("^class (\\w+) : public QDialog"),
                                           QRegularExpression::MultilineOption);
    const QDir room(QStringLiteral(COMEBACK_TRANSLATIONS "/../../src/app"));
    QStringList names;
    for (const QString& name : room.entryList({QStringLiteral("*.h")})) {
        QFile file(room.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto found = dialog.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            names << found.next().captured(1);
    }
    names.sort();
    return names;
}

} // namespace

TEST_CASE("F1 opens the manual where it speaks of the page in front")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    CHECK(openManual() == nullptr);
    for (const auto& [page, place] :
         {std::pair{app::PageId::Today, "today"}, std::pair{app::PageId::Progress, "progress"},
          std::pair{app::PageId::Plan, "plan"}, std::pair{app::PageId::Learn, "learn: Cards"},
          std::pair{app::PageId::History, "history"}}) {
        open.window().showPage(page);
        QCoreApplication::processEvents();
        CHECK(helpOn(open) == place);
    }
}

TEST_CASE("on Today F1 tells of the flare or the warning sign that stands there")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    CHECK(helpOn(open) == "today");
    open.see<QWidget>("beforeScale").setFocus();
    CHECK(helpOn(open) == "today: After a session");
    desk.log(kToday, Flare{});
    CHECK(helpOn(open) == "flare");
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Full);
    answers.set(RedFlag::FeverUnwell, true);
    desk.log(kToday, Screening{ScreenScope::Full, answers});
    CHECK(helpOn(open).starts_with("warning-signs"));
}

TEST_CASE("F1 finds the page in front also where no window is the active one")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Plan);
    QApplication::setActiveWindow(nullptr);
    REQUIRE(QApplication::focusWidget() == nullptr);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F1, Qt::NoModifier);
    QApplication::sendEvent(&open.window(), &key);
    CHECK(openAt() == "plan");
}

TEST_CASE("in the first run F1 opens the first steps, at its questions the warning signs")
{
    Desk desk(kToday);
    OpenWindow open(desk);
    CHECK(helpOn(open) == "first-steps");
    open.key(Qt::Key_Return);
    CHECK(helpOn(open) == "warning-signs: The questions");
}

TEST_CASE("every dialog has its place in the manual")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    desk.log(kToday, CheckIn{.pain = pain(1)});
    const app::Context context = desk.context();
    QStringList tried;
    const auto check = [&tried](QDialog& dialog, const char* place) {
        tried << QString::fromLatin1(dialog.metaObject()->className()).section("::", -1);
        INFO(tried.back().toStdString());
        CHECK(helpFor(dialog) == place);
        dialog.hide();
    };
    app::AboutDialog about(context.texts);
    check(about, "privacy: What is kept, and where");
    app::CopiesDialog copies(context, {});
    check(copies, "copies");
    app::EraseDialog erase({}, nullptr);
    check(erase, "privacy: Erase everything");
    app::ExercisesDialog exercises(context);
    check(exercises, "exercises: All exercises");
    app::GuidedDialog guided(context, app::guidedSession(desk.coach()));
    check(guided, "guided");
    app::ImportDialog import(context, "/nowhere.csv");
    check(import, "import-export: Import");
    app::OrdersDialog orders(context);
    check(orders, "plan: Orders");
    app::PassphraseDialog passphrase;
    check(passphrase, "copies");
    app::PreferencesDialog preferences(context);
    check(preferences, "exercises: What you have and like");
    app::PreviewDialog preview(context, app::PreviewDialog::Report);
    check(preview, "paper: Plan and report");
    app::ProtocolDialog protocol(context);
    check(protocol, "protocol");
    app::QuestionnaireDialog questionnaire(context, library::questionnaires().front());
    check(questionnaire, "learn: Questions");
    app::RescueDialog rescue("/nowhere/diary.db", "damaged");
    app::MissingDialog missing("/nowhere/diary.db");
    check(rescue, "trouble: The diary cannot be opened");
    check(missing, "trouble: The diary cannot be opened");
    app::ScreeningDialog screening(ScreenScope::Full, context.texts, nullptr);
    check(screening, "warning-signs: The questions");
    app::SettingsDialog settings({}, "/a/diary.db", {}, nullptr);
    check(settings, "settings");
    app::UnlockDialog unlock("/nowhere.db");
    check(unlock, "copies");
    app::VisitDialog visit(context);
    check(visit, "paper: Your visit");
    app::WeekSheetDialog week(context);
    check(week, "paper: A week from paper");
    QTimer::singleShot(0, [&check] {
        auto* asks = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(asks != nullptr);
        check(*asks, "trouble: Something was not saved");
        asks->reject();
    });
    const auto fails = [](const EntryId&) {
        diary::StorageError why;
        why.problem = diary::StorageProblem::DiskFull;
        return std::optional(why);
    };
    CHECK_FALSE(app::NotSavedDialog::save(context, kToday, Flare{}, fails, nullptr));
    tried.sort();
    CHECK(dialogClasses().join(' ').toStdString() == tried.join(' ').toStdString());
}

TEST_CASE("where an entry is corrected F1 tells how")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    app::EntryForm form(desk.context(), desk.coach().timeline().entries.back());
    CHECK(helpFor(form) == "history: Correct and delete");
}

TEST_CASE("beside a dialog that waits for its answer the manual can be used")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().showPage(app::PageId::Today);
    app::OrdersDialog orders(desk.context(), &open.window());
    orders.open();
    QCoreApplication::processEvents();
    open.key(Qt::Key_F1);
    REQUIRE(openManual() != nullptr);
    CHECK(openManual()->parentWidget() == &orders);
    // With the dialog gone it is one beside the program again.
    orders.close();
    CHECK(helpOn(open) == "today");
}

TEST_CASE("the menu Help leads to the manual, the keys and what the program is")
{
    Desk desk(kToday);
    desk.begin(2, 20, 3);
    OpenWindow open(desk);
    open.window().findChild<QAction*>("keysAction")->trigger();
    CHECK(openAt() == "keys");
    open.window().findChild<QAction*>("aboutAction")->trigger();
    CHECK(open.window().findChild<app::AboutDialog*>() != nullptr);
}
