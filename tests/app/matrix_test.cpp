// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/clipping.h"
#include "app/copies_dialog.h"
#include "app/demo.h"
#include "app/exercises_dialog.h"
#include "app/guided_dialog.h"
#include "app/look.h"
#include "app/missing_dialog.h"
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

#include <QTabWidget>
#include <QTranslator>

using namespace comeback;
using namespace comeback::test;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 20);
constexpr double kPointSize = 10;

/// One cell of the matrix: the look of the whole program while it lives.
class Cell
{
public:
    Cell(library::Language language, int textPercent, Qt::LayoutDirection direction)
    {
        if (language == library::Language::German && m_german.load(":/i18n/comeback_de"))
            QApplication::installTranslator(&m_german);
        QApplication::setLayoutDirection(direction);
        app::applyLook(*qApp, app::Appearance::Light, textPercent, kPointSize);
    }
    ~Cell()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        app::applyLook(*qApp, app::Appearance::Light, 100, kPointSize);
    }
    Cell(const Cell&) = delete;
    Cell& operator=(const Cell&) = delete;

private:
    QTranslator m_german;
};

std::string clippedOn(QWidget& widget)
{
    widget.show();
    // A page whose columns come to stand below each other lays itself out once more.
    constexpr int kUntilAtRest = 4;
    for (int i = 0; i < kUntilAtRest; ++i)
        QCoreApplication::processEvents();
    return clippedTexts(widget).join(QLatin1Char('\n')).toStdString();
}

void checkDialog(QDialog& dialog)
{
    INFO(dialog.metaObject()->className());
    CHECK(clippedOn(dialog) == "");
    if (auto* tabs = dialog.findChild<QTabWidget*>())
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            CHECK(clippedOn(dialog) == "");
        }
    CHECK(dialog.width() <= 1280);
    CHECK(dialog.height() <= 720);
}

} // namespace

TEST_CASE("no text is cut and nothing overlaps on any page, in any language, size and direction")
{
    const auto language = GENERATE(library::Language::English, library::Language::German);
    const int percent = GENERATE(100, 150, 200);
    const auto direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const Cell cell(language, percent, direction);
    Desk desk(kToday, language);
    desk.begin(2, 30, 30);
    desk.orderLevel(kToday.plusDays(-3), "L3");
    desk.log(kToday.plusDays(-2), CheckIn{.pain = pain(2)});
    desk.log(kToday, CheckIn{.pain = pain(1)});
    for (const QSize size : {QSize(1280, 720), QSize(2560, 1440), QSize(3840, 2160)}) {
        OpenWindow open(desk);
        open.window().resize(size);
        for (int i = 0; i < app::kPageCount; ++i) {
            open.window().showPage(static_cast<app::PageId>(i));
            INFO(library::idOf(language) << ' ' << percent << " % direction " << direction
                                         << " page " << i << " at " << size.width());
            CHECK(clippedOn(open.window()) == "");
            CHECK(open.window().width() == size.width());
        }
    }
}

TEST_CASE("no text is cut in any dialog, and each fits 1280 × 720, in either language")
{
    const auto language = GENERATE(library::Language::English, library::Language::German);
    const int percent = GENERATE(100, 200);
    const Cell cell(language, percent, Qt::LeftToRight);
    INFO(library::idOf(language) << ' ' << percent << " %");
    Desk desk(kToday, language);
    desk.begin(2, 30, 30);
    desk.orderLevel(kToday.plusDays(-3), "L3");
    desk.log(kToday, CheckIn{.pain = pain(1)});
    const app::Context context = desk.context();
    app::ExercisesDialog exercises(context);
    checkDialog(exercises);
    app::PreferencesDialog preferences(context);
    checkDialog(preferences);
    app::OrdersDialog orders(context);
    checkDialog(orders);
    app::ScreeningDialog screening(ScreenScope::Full, context.texts, nullptr);
    checkDialog(screening);
    app::SettingsDialog settings({}, "/home/somebody/.local/share/comeback/diary.db",
                                 QString::fromStdString(context.texts.sentence("privacy")),
                                 nullptr);
    checkDialog(settings);
    app::ProtocolDialog protocol(context);
    checkDialog(protocol);
    app::CopiesDialog copies(context, {});
    checkDialog(copies);
    app::PassphraseDialog passphrase;
    checkDialog(passphrase);
    app::UnlockDialog unlock(desk.file("sealed.db"));
    checkDialog(unlock);
    app::RescueDialog rescue(desk.file("diary.db"), QString::fromLatin1("Your diary is damaged"));
    app::MissingDialog missing(desk.file("gone.db"));
    checkDialog(missing);
    checkDialog(rescue);
    app::WeekSheetDialog week(context);
    checkDialog(week);
    app::PreviewDialog preview(context, app::PreviewDialog::Report);
    checkDialog(preview);
    app::VisitDialog visit(context);
    checkDialog(visit);
    for (const library::QuestionnaireInfo& info : library::questionnaires()) {
        app::QuestionnaireDialog questionnaire(context, info);
        checkDialog(questionnaire);
    }
    coach::GuidedSession session = app::guidedSession(desk.coach());
    app::GuidedDialog before(context, session);
    checkDialog(before);
    session.setBefore(pain(1));
    session.skip();
    app::GuidedDialog guided(context, session);
    checkDialog(guided);
}

TEST_CASE("no text is cut in the lines above the page, in either language")
{
    const auto language = GENERATE(library::Language::English, library::Language::German);
    const int percent = GENERATE(100, 200);
    const Cell cell(language, percent, Qt::LeftToRight);
    INFO(library::idOf(language) << ' ' << percent << " %");
    Desk desk(kToday, language);
    desk.begin(2, 30, 30);
    OpenWindow open(desk);
    const auto page = GENERATE(app::PageId::Today, app::PageId::Progress, app::PageId::Plan,
                               app::PageId::Learn, app::PageId::History);
    INFO("page " << static_cast<int>(page));
    open.window().resize(1280, 720);
    open.window().showPage(page);
    open.window().showSecondVersion(
        app::SecondVersion{"/a/diary (conflicted copy 2026-11-20).db", true, true});
    CHECK(clippedOn(open.window()) == "");
    // That comes first, and alone.
    for (const auto place : {diary::Place::Gone, diary::Place::Another}) {
        open.window().showPlace(place);
        CHECK(clippedOn(open.window()) == "");
    }
}

TEST_CASE("no text is cut on any step of the first run")
{
    const auto language = GENERATE(library::Language::English, library::Language::German);
    const int percent = GENERATE(100, 200);
    const Cell cell(language, percent, Qt::LeftToRight);
    INFO(library::idOf(language) << ' ' << percent << " %");
    Desk desk(kToday, language);
    {
        OpenWindow open(desk);
        CHECK(clippedOn(open.window()) == "");
        open.key(Qt::Key_Return);
        CHECK(clippedOn(open.window()) == "");
    }
    desk.begin();
    for (const char* step : {"activitiesPage", "exercisesPage", "planPage"}) {
        REQUIRE(desk.coach().setNote("first_run", step));
        OpenWindow open(desk);
        INFO(step);
        CHECK(clippedOn(open.window()) == "");
    }
}
