// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about_dialog.h"
#include "app/clipping.h"
#include "app/copies_dialog.h"
#include "app/entry_form.h"
#include "app/erase_dialog.h"
#include "app/exercises_dialog.h"
#include "app/guided_dialog.h"
#include "app/help.h"
#include "app/import_dialog.h"
#include "app/look.h"
#include "app/manual_browser.h"
#include "app/manual_window.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/preferences_dialog.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/rescue_dialog.h"
#include "app/screening_dialog.h"
#include "app/settings_dialog.h"
#include "app/today_plan.h"
#include "app/week_sheet_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableWidget>
#include <QTextBlock>
#include <QTextTable>
#include <QTranslator>
#include <QTreeWidget>

using namespace comeback;
using namespace comeback::test;
using library::Language;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
constexpr double kPointSize = 10;

app::ManualWindow* manual()
{
    for (QWidget* top : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<app::ManualWindow*>(top); window && window->isVisible())
            return window;
    return nullptr;
}

/// The page and the heading that the manual is open at, as "page" or "page: heading".
std::string openAt()
{
    const app::ManualWindow* window = manual();
    if (!window)
        return "closed";
    const auto* list = window->findChild<QTreeWidget*>();
    const QTreeWidgetItem* chosen = list->currentItem();
    const QString heading = chosen->parent() ? QStringLiteral(": ") + chosen->text(0) : QString();
    return (window->pageId() + heading).toStdString();
}

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
    if (manual())
        manual()->close();
    return place;
}

app::ManualBrowser& browserOf(app::ManualWindow& window)
{
    return *window.findChild<app::ManualBrowser*>();
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
    CHECK(manual() == nullptr);
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
    app::PreferencesDialog preferences(context);
    check(preferences, "exercises: What you have and like");
    app::PreviewDialog preview(context, app::PreviewDialog::Report);
    check(preview, "paper: Plan and report");
    app::ProtocolDialog protocol(context);
    check(protocol, "protocol");
    app::QuestionnaireDialog questionnaire(context, library::questionnaires().front());
    check(questionnaire, "learn: Questions");
    app::RescueDialog rescue("/nowhere/diary.db", "damaged");
    check(rescue, "trouble: The diary cannot be opened");
    app::ScreeningDialog screening(ScreenScope::Full, context.texts, nullptr);
    check(screening, "warning-signs: The questions");
    app::SettingsDialog settings({}, "/a/diary.db", {}, nullptr);
    check(settings, "settings");
    app::WeekSheetDialog week(context);
    check(week, "paper: A week from paper");
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
    REQUIRE(manual() != nullptr);
    CHECK(manual()->parentWidget() == &orders);
    // With the dialog gone it is one beside the program again.
    orders.close();
    CHECK(helpOn(open) == "today");
}

TEST_CASE("the manual goes to a heading, follows its links, and finds the way back and on")
{
    app::ManualWindow window(Language::English);
    window.show();
    app::ManualBrowser& browser = browserOf(window);
    window.open({"plan", 3});
    CHECK(openAt() == "plan: Orders");
    CHECK(browser.verticalScrollBar()->value() > 0);
    const int place = browser.verticalScrollBar()->value();
    Q_EMIT browser.anchorClicked(QUrl("exercises.md"));
    CHECK(openAt() == "exercises");
    CHECK(browser.verticalScrollBar()->value() == 0);
    QTest::keyClick(&browser, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.pageId() == "plan");
    CHECK(browser.verticalScrollBar()->value() == place);
    QTest::mouseClick(window.findChild<QAbstractButton*>("forwardButton"), Qt::LeftButton);
    CHECK(openAt() == "exercises");
    Q_EMIT browser.anchorClicked(QUrl("https://example.org/"));
    CHECK(openAt() == "exercises");
    window.open({"no-such-page", 0});
    CHECK(openAt() == "index");
}

TEST_CASE("the list at the left opens pages and headings by key")
{
    app::ManualWindow window(Language::German);
    window.show();
    window.open({"today", 0});
    auto* list = window.findChild<QTreeWidget*>();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(openAt() == "today: Am Morgen");
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(window.pageId() == "first-steps");
}

TEST_CASE("words are found on the page, then on the next ones, and said to be nowhere")
{
    app::ManualWindow window(Language::English);
    window.show();
    QApplication::setActiveWindow(&window);
    window.open({"today", 0});
    QTest::keyClick(&browserOf(window), Qt::Key_F, Qt::ControlModifier);
    auto* words = window.findChild<QLineEdit*>("wordsEdit");
    CHECK(words->hasFocus());
    QTest::keyClicks(words, "fridge door");
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(window.pageId() == "paper");
    CHECK(browserOf(window).textCursor().selectedText() == "fridge door");
    words->setText("no such words as these");
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(window.findChild<QLabel*>("foundLabel")->text().contains("no such words"));
}

TEST_CASE("pictures and tables keep within the window, and text grows with the settings")
{
    app::ManualWindow window(Language::English);
    window.show();
    app::ManualBrowser& browser = browserOf(window);
    window.open({"today", 0});
    for (const int width : {1400, 700}) {
        window.resize(width, 600);
        QCoreApplication::processEvents();
        INFO(width);
        CHECK(browser.horizontalScrollBar()->maximum() == 0);
    }
    CHECK_FALSE(browser.document()->rootFrame()->childFrames().isEmpty());
    const double before = browser.document()->size().height();
    app::applyLook(*qApp, app::Appearance::Dark, 200, kPointSize);
    QCoreApplication::processEvents();
    CHECK(browser.document()->size().height() > 1.2 * before);
    CHECK(window.pageId() == "today");
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
}

TEST_CASE("the manual and what is said about the program have names, and no text is cut")
{
    const auto language = GENERATE(Language::English, Language::German);
    const int percent = GENERATE(100, 200);
    QTranslator german;
    if (language == Language::German && german.load(":/i18n/comeback_de"))
        QApplication::installTranslator(&german);
    app::applyLook(*qApp, app::Appearance::Light, percent, kPointSize);
    INFO(library::idOf(language) << ' ' << percent);
    app::ManualWindow window(language);
    window.resize(QSize(1280, 720).boundedTo(window.size()));
    window.show();
    window.open({"today", 0});
    const library::Texts texts(language);
    app::AboutDialog about(texts);
    about.show();
    QTest::qWait(10);
    CHECK(clippedTexts(window).join('\n').toStdString() == "");
    CHECK(clippedTexts(about).join('\n').toStdString() == "");
    CHECK(about.width() <= 1280);
    CHECK(about.height() <= 720);
    for (QWidget* top : {static_cast<QWidget*>(&window), static_cast<QWidget*>(&about)})
        for (QWidget* each : top->findChildren<QWidget*>())
            if (each->focusPolicy() & Qt::TabFocus && each->isVisible() && !each->focusProxy() &&
                !each->objectName().startsWith("qt_")) {
                INFO(each->metaObject()->className());
                CHECK_FALSE(
                    QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name).isEmpty());
            }
    app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
}

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
