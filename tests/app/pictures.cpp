// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the pictures of the README and the manual: the pages over the demonstration's course, on
// the offscreen platform, so that anybody can make them again.
//   pictures FOLDER [en|de]

#include "app/copies_dialog.h"
#include "app/demo.h"
#include "app/entry_form.h"
#include "app/exercises_dialog.h"
#include "app/guided_dialog.h"
#include "app/import_dialog.h"
#include "app/look.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "app/preferences_dialog.h"
#include "app/preview_dialog.h"
#include "app/protocol_dialog.h"
#include "app/screening_dialog.h"
#include "app/settings_dialog.h"
#include "app/today_page.h"
#include "app/today_plan.h"
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

constexpr QSize kWindow(1180, 760);
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
    Photographer(const QString& folder, const QString& ending) : m_folder(folder), m_ending(ending)
    {}

    void take(QWidget& widget, const QString& name)
    {
        widget.show();
        QTest::qWait(50);
        const QString file = m_folder.filePath(name + m_ending + QStringLiteral(".png"));
        m_allSaved = widget.grab().save(file, "PNG") && m_allSaved;
    }

    [[nodiscard]] bool allSaved() const { return m_allSaved; }

private:
    QDir m_folder;
    QString m_ending;
    bool m_allSaved = true;
};

void takePages(Photographer& photographer, const app::Context& context, const QString& ending)
{
    app::MainWindow window(context);
    window.resize(kWindow);
    for (int page = 0; page < app::kPageCount; ++page) {
        const auto id = static_cast<app::PageId>(page);
        window.showPage(id);
        photographer.take(window, app::iconNameOf(id) + ending);
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
    photographer.take(page, QStringLiteral("session"));
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
    settings.findChild<QTabWidget*>()->setCurrentIndex(1);
    photographer.take(settings, QStringLiteral("settings"));
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
    app::PreviewDialog preview(context, app::PreviewDialog::Report, nullptr);
    photographer.take(preview, QStringLiteral("preview"));
    takeProtocol(photographer, context);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        std::fputs("usage: pictures FOLDER [en|de]\n", stderr);
        return kWrongUsage;
    }
    QApplication application(argc, argv);
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
    if (!app::makeDemoDiary(course.toStdString(), today->plusDays(-1)))
        return kFailed;
    const auto coach = open(course, *today);
    const auto trainee = open(course, today->plusDays(1));
    const auto newcomer = open(place.filePath(QStringLiteral("new.db")), *today);
    if (!coach || !trainee || !newcomer)
        return kFailed;

    const library::Texts texts(*language);
    const QString ending = tag == QStringLiteral("en") ? QString() : QStringLiteral("-") + tag;
    Photographer photographer(QString::fromLocal8Bit(argv[1]), ending);
    const double pointSize = QApplication::font().pointSizeF();
    app::applyLook(application, app::Appearance::Light, 100, pointSize);
    takePages(photographer, {*coach, texts}, QString());
    takeDialogs(photographer, {*coach, texts});
    takeSession(photographer, {*trainee, texts});
    takeGuided(photographer, {*trainee, texts});
    takeData(photographer, {*coach, texts}, place.path());
    app::MainWindow welcome({*newcomer, texts});
    welcome.resize(kWindow);
    photographer.take(welcome, QStringLiteral("welcome"));
    welcome.hide();
    app::applyLook(application, app::Appearance::Dark, 100, pointSize);
    takePages(photographer, {*coach, texts}, QStringLiteral("-dark"));
    return photographer.allSaved() ? 0 : kFailed;
}
