// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/manual_window.h"

#include "app/about_dialog.h"
#include "app/clipping.h"
#include "app/look.h"
#include "app/manual_browser.h"
#include "app/open_manual.h"
#include "support/catch.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextFrame>
#include <QTranslator>

#include <cstdlib>

using namespace comeback;
using namespace comeback::test;
using library::Language;

namespace {

constexpr double kPointSize = 10;

app::ManualBrowser& browserOf(app::ManualWindow& window)
{
    return *window.findChild<app::ManualBrowser*>();
}

} // namespace

TEST_CASE("the manual goes to a heading, follows its links, and finds the way back and on")
{
    app::ManualWindow window(Language::English);
    window.show();
    app::ManualBrowser& browser = browserOf(window);
    window.open({"plan", 3});
    QCoreApplication::processEvents();
    CHECK(openAt() == "plan: Orders");
    CHECK(browser.verticalScrollBar()->value() > 0);
    const int place = browser.verticalScrollBar()->value();
    Q_EMIT browser.anchorClicked(QUrl("exercises.md"));
    CHECK(openAt() == "exercises");
    CHECK(browser.verticalScrollBar()->value() == 0);
    QTest::keyClick(&browser, Qt::Key_Left, Qt::AltModifier);
    CHECK(window.pageId() == "plan");
    // The place is in sight again; where exactly depends on when its pictures have their size.
    CHECK(std::abs(browser.verticalScrollBar()->value() - place) < browser.viewport()->height());
    QTest::mouseClick(window.findChild<QAbstractButton*>("forwardButton"), Qt::LeftButton);
    CHECK(openAt() == "exercises");
    Q_EMIT browser.anchorClicked(QUrl("https://example.org/"));
    CHECK(openAt() == "exercises");
    window.open({"no-such-page", 0});
    CHECK(openAt() == "index");
}

TEST_CASE("a heading stays in sight when the window gets another size")
{
    app::ManualWindow window(Language::English);
    app::ManualBrowser& browser = browserOf(window);
    window.show();
    window.open({"plan", 3});
    for (const int width : {760, 1200, 900}) {
        window.resize(width, 500);
        QCoreApplication::processEvents();
        INFO(width);
        const QTextBlock top = browser.cursorForPosition(QPoint(30, 20)).block();
        CHECK(top.text().toStdString() == "Orders");
    }
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
    CHECK(browser.document()->size().width() <= browser.viewport()->width());
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
