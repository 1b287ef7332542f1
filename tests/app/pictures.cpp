// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the pictures of the README and the manual: pages and dialogs over the demonstration's
// course, on the offscreen platform, so that anybody can make them again.
//   pictures FOLDER [en|de]

#include "app/button_keys.h"
#include "app/copies_dialog.h"
#include "app/demo.h"
#include "app/entry_form.h"
#include "app/exercises_dialog.h"
#include "app/few_colors.h"
#include "app/guided_dialog.h"
#include "app/import_dialog.h"
#include "app/look.h"
#include "app/main_window.h"
#include "app/orders_dialog.h"
#include "app/pages.h"
#include "app/preferences_dialog.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/questionnaire_dialog.h"
#include "app/screening_dialog.h"
#include "app/settings_dialog.h"
#include "app/today_page.h"
#include "app/today_plan.h"
#include "app/visit_dialog.h"
#include "app/week_sheet_dialog.h"
#include "coach/coach.h"
#include "library/texts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

#include <cstdio>
#include <memory>

namespace {

using namespace comeback;

constexpr QSize kWindow(960, 640);
constexpr QSize kTallWindow(960, 860); ///< for pages that would scroll
constexpr QSize kFirstRun(960, 600);
constexpr int kTallPage = 1300;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

/// A coach over a diary in a folder of its own.
std::unique_ptr<coach::Coach> open(const QString& path, Date today)
{
    auto diary = diary::Diary::open(path.toStdString(), diary::IfMissing::Create);
    if (!diary)
        return nullptr;
    auto coach = coach::Coach::open(std::move(diary).value(), [today] { return today; });
    return coach ? std::move(coach).value() : nullptr;
}

class Photographer
{
public:
    explicit Photographer(const QString& folder) : m_folder(folder) {}

    void take(QWidget& widget, const QString& name)
    {
        widget.show();
        QTest::qWait(50);
        constexpr int kSmallest = 0; // the quality of a PNG is how little it is compressed
        const QString file = m_folder.filePath(name + QStringLiteral(".png"));
        const QImage picture = comeback::test::withFewColors(widget.grab().toImage());
        m_allSaved = picture.save(file, "PNG", kSmallest) && m_allSaved;
    }

    [[nodiscard]] bool allSaved() const { return m_allSaved; }

private:
    QDir m_folder;
    bool m_allSaved = true;
};

void takePages(Photographer& photographer, const app::Context& context)
{
    app::MainWindow window(context);
    window.resize(kWindow);
    for (int page = 0; page < app::kPageCount; ++page) {
        const auto id = static_cast<app::PageId>(page);
        window.showPage(id);
        const bool tall = id == app::PageId::Progress || id == app::PageId::History;
        window.resize(tall ? kTallWindow : kWindow);
        photographer.take(window, app::iconNameOf(id));
    }
}

/// The protocol with a stricter acceptable pain, on each of its three leaves.
void takeProtocol(Photographer& photographer, const app::Context& context)
{
    app::ProtocolDialog dialog(context);
    auto* view = dialog.findChild<QAbstractItemView*>(QStringLiteral("numbersView"));
    auto* tabs = dialog.findChild<QTabWidget*>(QStringLiteral("tabs"));
    if (!view || !tabs)
        return;
    constexpr int kAcceptable = 2;
    view->model()->setData(view->model()->index(0, 1), kAcceptable);
    photographer.take(dialog, QStringLiteral("protocol"));
    tabs->setCurrentIndex(1);
    photographer.take(dialog, QStringLiteral("protocol-diary"));
}

/// Today on a training day, with the form for the session open.
void takeSession(Photographer& photographer, const app::Context& context)
{
    app::TodayPage page(context);
    page.resize(kWindow.width(), kTallPage);
    page.show();
    page.enter();
    if (auto* form = page.findChild<QPushButton*>(QStringLiteral("logButton")))
        form->click();
    if (auto* card = page.findChild<QWidget*>(QStringLiteral("sessionCard")))
        photographer.take(*card, QStringLiteral("session"));
}

/// The guided session at its first exercise, and what a person has and likes.
void takeGuided(Photographer& photographer, const app::Context& context)
{
    coach::GuidedSession session = app::guidedSession(context.coach);
    session.skip();
    session.setBefore(*Pain::from(1));
    app::GuidedDialog dialog(context, session);
    photographer.take(dialog, QStringLiteral("guided"));
    app::PreferencesDialog preferences(context);
    photographer.take(preferences, QStringLiteral("preferences"));
    app::WeekSheetDialog week(context);
    photographer.take(week, QStringLiteral("week"));
    app::ExercisesDialog exercises(context);
    exercises.showPurpose("mobility");
    photographer.take(exercises, QStringLiteral("exercises"));
}

/// The copies with one made, an import of another program's rows, and the reminders.
void takeData(Photographer& photographer, const app::Context& context, const QString& folder)
{
    app::CopiesDialog copies(context, {});
    copies.findChild<QPushButton*>(QStringLiteral("backUpButton"))->click();
    copies.findChild<QTableWidget*>(QStringLiteral("copies"))->selectRow(0);
    copies.findChild<QPushButton*>(QStringLiteral("lookButton"))->click();
    photographer.take(copies, QStringLiteral("copies"));
    QFile rows(folder + QStringLiteral("/tracker.csv"));
    if (rows.open(QIODevice::WriteOnly))
        rows.write("Date;Pain;Comment\n11/02/2025;2.5;a good day\n11/03/2025;4;\n"
                   "11/14/2025;12;too much\n");
    rows.close();
    app::ImportDialog import(context, rows.fileName());
    if (import.read())
        photographer.take(import, QStringLiteral("import"));
    app::SettingsDialog settings({}, QStringLiteral("~/.local/share/comeback/diary.db"),
                                 QString::fromStdString(context.texts.sentence("privacy")),
                                 nullptr);
    photographer.take(settings, QStringLiteral("settings"));
    settings.findChild<QTabWidget*>()->setCurrentIndex(1);
    photographer.take(settings, QStringLiteral("reminders"));
}

void takeDialogs(Photographer& photographer, const app::Context& context)
{
    const auto& entries = context.coach.timeline().entries;
    const auto session = std::find_if(entries.rbegin(), entries.rend(), [](const Entry& entry) {
        return typeOf(entry.body) == EntryType::Session;
    });
    if (session != entries.rend()) {
        app::EntryForm form(context, *session);
        form.resize(760, 560);
        photographer.take(form, QStringLiteral("correct"));
    }
    app::ScreeningDialog questions(ScreenScope::Short, context.texts, nullptr);
    photographer.take(questions, QStringLiteral("warning-signs"));
    app::OrdersDialog orders(context);
    photographer.take(orders, QStringLiteral("orders"));
    app::VisitDialog visit(context);
    photographer.take(visit, QStringLiteral("visit"));
    for (const library::QuestionnaireInfo& info : library::questionnaires())
        if (info.id == "week_in_six") {
            app::QuestionnaireDialog week(context, info);
            photographer.take(week, QStringLiteral("questions"));
        }
    app::PreviewDialog preview(context, app::PreviewDialog::Report, nullptr);
    photographer.take(preview, QStringLiteral("preview"));
    takeProtocol(photographer, context);
}

/// The first run: its welcome, and what the person wants to get back to.
void takeFirstRun(Photographer& photographer, const app::Context& context, Date today)
{
    app::MainWindow welcome(context);
    welcome.resize(kFirstRun);
    photographer.take(welcome, QStringLiteral("welcome"));
    const Start start{.pain = *Pain::from(2), .walkMinutes = 15, .protocol = {}};
    if (!context.coach.add(
            today, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)}) ||
        !context.coach.add(today, start) || !context.coach.setNote("first_run", "activitiesPage"))
        return;
    app::MainWindow activities(context);
    activities.resize(kFirstRun);
    photographer.take(activities, QStringLiteral("first-activities"));
}

/// Today in a flare, and then with a warning sign.
void takeBadDays(Photographer& photographer, const app::Context& context, Date today)
{
    if (!context.coach.add(today, CheckIn{.pain = *Pain::from(6)}) ||
        !context.coach.add(today, Flare{}) ||
        !context.coach.add(
            today, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)}))
        return;
    app::MainWindow window(context);
    window.resize(kWindow);
    window.showPage(app::PageId::Today);
    photographer.take(window, QStringLiteral("flare"));
    RedFlagAnswers answers = RedFlagAnswers::noToAll(ScreenScope::Short);
    answers.set(RedFlag::FeverUnwell, true);
    if (!context.coach.add(today, Screening{ScreenScope::Short, answers}))
        return;
    photographer.take(window, QStringLiteral("referred"));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: pictures FOLDER [en|de]\n", stderr);
        return kWrongUsage;
    }
    QApplication application(argc, argv);
    app::ButtonKeys keys;
    application.installEventFilter(&keys);
    const QString tag = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("en");
    const auto language = library::languageFromTag(tag.toStdString());
    const auto today = Date::parse("2026-11-21");
    QTemporaryDir place;
    if (!language || !today || !QDir().mkpath(QString::fromLocal8Bit(argv[1])))
        return kWrongUsage;
    QLocale::setDefault(QLocale(tag));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/comeback_") + tag))
        QApplication::installTranslator(&translator);
    QTranslator ofQt;
    if (ofQt.load(QStringLiteral(":/i18n/qtbase_") + tag))
        QApplication::installTranslator(&ofQt);

    const QString course = place.filePath(QStringLiteral("demo.db"));
    if (!app::makeDemoDiary(course.toStdString(), today->plusDays(-1), *language))
        return kFailed;
    const auto coach = open(course, *today);
    const auto trainee = open(course, today->plusDays(1));
    const auto newcomer = open(place.filePath(QStringLiteral("new.db")), *today);
    if (!coach || !trainee || !newcomer)
        return kFailed;

    const library::Texts texts(*language);
    Photographer photographer(QString::fromLocal8Bit(argv[1]));
    app::applyLook(application, app::Appearance::Light, 100, QApplication::font().pointSizeF());
    takePages(photographer, {*coach, texts});
    takeDialogs(photographer, {*coach, texts});
    takeSession(photographer, {*trainee, texts});
    takeGuided(photographer, {*trainee, texts});
    takeData(photographer, {*coach, texts}, place.path());
    takeFirstRun(photographer, {*newcomer, texts}, *today);
    takeBadDays(photographer, {*coach, texts}, *today);
    return photographer.allSaved() ? 0 : kFailed;
}
