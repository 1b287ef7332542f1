// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/entry_form.h"
#include "app/open_window.h"
#include "app/orders_dialog.h"
#include "app/preview_dialog.h"
#include "app/screening_dialog.h"
#include "app/settings_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTranslator>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);

/// What a person can tab to.
QList<QWidget*> stops(QWidget& top)
{
    QList<QWidget*> found;
    for (QWidget* each : top.findChildren<QWidget*>())
        if (each->isVisible() && each->isEnabled() && each->focusPolicy() & Qt::TabFocus &&
            each->focusProxy() == nullptr)
            found << each;
    return found;
}

void checkNames(QWidget& top)
{
    for (QWidget* each : stops(top)) {
        // The line inside a spin box or a date speaks with the name of the box.
        if (each->objectName().startsWith("qt_"))
            continue;
        const auto* spoken = QAccessible::queryAccessibleInterface(each);
        REQUIRE(spoken != nullptr);
        INFO(top.objectName().toStdString()
             << ' ' << each->metaObject()->className() << ' ' << each->objectName().toStdString());
        CHECK_FALSE(spoken->text(QAccessible::Name).isEmpty());
        CHECK(spoken->role() != QAccessible::NoRole);
    }
}

/// Letters that Alt reaches two things with.
QString doubledMnemonics(QWidget& top)
{
    QSet<QChar> seen;
    QString doubled;
    const auto note = [&](const QString& text) {
        const auto sign = text.indexOf(QLatin1Char('&'));
        if (sign < 0 || sign + 1 >= text.size() || text.at(sign + 1) == QLatin1Char('&'))
            return;
        const QChar letter = text.at(sign + 1).toUpper();

        if (seen.contains(letter))
            doubled += letter;
        seen << letter;
    };
    for (const auto* menus : top.findChildren<QMenuBar*>())
        for (const QAction* menu : menus->actions())
            note(menu->text());
    for (const auto* button : top.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled())
            note(button->text());
    for (const auto* label : top.findChildren<QLabel*>())
        if (label->isVisible() && label->buddy())
            note(label->text());
    return doubled;
}

void withADiary(Desk& desk)
{
    desk.begin(2, 20, 3);
    desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2)});
    desk.log(kToday.plusDays(-2), calmSession());
}

} // namespace

TEST_CASE("whatever can be tabbed to has a name and a role for assistive technology")
{
    Desk desk(kToday);
    withADiary(desk);
    OpenWindow open(desk);
    for (int i = 0; i < app::kPageCount; ++i) {
        open.window().showPage(static_cast<app::PageId>(i));
        QCoreApplication::processEvents();
        INFO(i);
        checkNames(open.window());
    }
    for (const Entry& entry : desk.coach().timeline().entries) {
        app::EntryForm form(desk.context(), entry);
        form.show();
        checkNames(form);
    }
    app::OrdersDialog orders(desk.context());
    orders.show();
    checkNames(orders);
    app::PreviewDialog preview(desk.context(), app::PreviewDialog::Report);
    preview.show();
    checkNames(preview);
    app::ScreeningDialog questions(ScreenScope::Full, desk.context().texts, nullptr);
    questions.show();
    checkNames(questions);
    app::SettingsDialog settings({}, "/a/diary.db", {}, nullptr);
    settings.show();
    checkNames(settings);
}

TEST_CASE("no letter with Alt means two things on a page, in either language")
{
    QTranslator german;
    REQUIRE(german.load(":/i18n/comeback_de"));
    const bool inGerman = GENERATE(false, true);
    if (inGerman)
        QApplication::installTranslator(&german);
    INFO(inGerman);
    Desk desk(kToday);
    withADiary(desk);
    OpenWindow open(desk);
    for (int i = 0; i < app::kPageCount; ++i) {
        open.window().showPage(static_cast<app::PageId>(i));
        QCoreApplication::processEvents();
        INFO(i);
        CHECK(doubledMnemonics(open.window()).toStdString() == "");
    }
    app::OrdersDialog orders(desk.context());
    orders.show();
    CHECK(doubledMnemonics(orders).toStdString() == "");
    app::SettingsDialog settings({}, "/a/diary.db", {}, nullptr);
    settings.show();
    CHECK(doubledMnemonics(settings).toStdString() == "");
    QApplication::removeTranslator(&german);
}

TEST_CASE("tab reaches everything on a page and comes round again")
{
    Desk desk(kToday);
    withADiary(desk);
    OpenWindow open(desk);
    for (int i = 0; i < app::kPageCount; ++i) {
        open.window().showPage(static_cast<app::PageId>(i));
        QCoreApplication::processEvents();
        QSet<QWidget*> reached;
        for (int step = 0; step < 200; ++step) {
            if (QWidget* focused = QApplication::focusWidget())
                reached << focused;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (QWidget* each : stops(open.window())) {
            INFO(i << ' ' << each->metaObject()->className() << ' '
                   << each->objectName().toStdString());
            // Of a group of buttons for one answer, tab reaches one.
            if (!each->inherits("QRadioButton") && !each->objectName().startsWith("qt_"))
                CHECK(reached.contains(each));
        }
    }
}
