// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page in each language, theme, text size and direction, a sheet a page, so that they
// can be looked at one beside the other.
//   page_sheets FOLDER [WIDTH HEIGHT]
// WIDTH and HEIGHT are those of the window, in pixels; 1280 and 720 where they are not given.

#include "app/demo.h"
#include "app/look.h"
#include "app/main_window.h"
#include "app/pages.h"
#include "coach/coach.h"
#include "library/texts.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <array>

#include <cstdio>

namespace {

using namespace comeback;

constexpr QSize kUsualWindow(1280, 720);
constexpr QSize kCell(640, 360);
constexpr int kColumns = 4;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

struct Variant
{
    library::Language language;
    app::Appearance appearance;
    int textPercent;
    Qt::LayoutDirection direction;
};

/// Rows: language and direction; columns: theme and text size.
std::vector<Variant> variants()
{
    std::vector<Variant> all;
    for (const auto language : {library::Language::English, library::Language::German})
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
            for (const auto appearance : {app::Appearance::Light, app::Appearance::Dark})
                for (const int percent : {100, 200})
                    all.push_back({language, appearance, percent, direction});
    return all;
}

/// The window's size by the command line; invalid where it is none.
QSize windowOf(int argc, char** argv)
{
    if (argc == 2)
        return kUsualWindow;
    if (argc != 4)
        return {};
    return {QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt()};
}

using Pictures = std::array<QImage, app::kPageCount>;

Pictures takePages(coach::Coach& coach, const Variant& variant, double pointSize, QSize size)
{
    QTranslator translator;
    const bool german = variant.language == library::Language::German;
    if (translator.load(QLatin1String(german ? ":/i18n/comeback_de" : ":/i18n/comeback_en")))
        QApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(german ? "de_DE" : "en_US"));
    QApplication::setLayoutDirection(variant.direction);
    app::applyLook(*qApp, variant.appearance, variant.textPercent, pointSize);
    const library::Texts texts(variant.language);
    app::MainWindow window(app::Context{coach, texts});
    window.resize(size);
    window.show();
    Pictures pictures;
    for (int page = 0; page < app::kPageCount; ++page) {
        window.showPage(static_cast<app::PageId>(page));
        QTest::qWait(50);
        pictures[static_cast<std::size_t>(page)] =
            window.grab().toImage().scaled(kCell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    return pictures;
}

} // namespace

int main(int argc, char** argv)
{
    const QSize size = windowOf(argc, argv);
    if (size.isEmpty() || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: page_sheets FOLDER [WIDTH HEIGHT]\n", stderr);
        return kWrongUsage;
    }
    QApplication application(argc, argv);
    const auto today = Date::parse("2026-11-21").value();
    const QTemporaryDir place;
    const std::string course = place.filePath(QStringLiteral("demo.db")).toStdString();
    if (!app::makeDemoDiary(course, today.plusDays(-1), library::Language::English))
        return kFailed;
    auto diary = diary::Diary::open(course, diary::IfMissing::Create);
    if (!diary)
        return kFailed;
    const auto coach = coach::Coach::open(std::move(diary).value(), [today] { return today; });
    if (!coach)
        return kFailed;

    const double pointSize = QApplication::font().pointSizeF();
    const auto all = variants();
    const int rows = static_cast<int>(all.size()) / kColumns;
    std::array<QImage, app::kPageCount> sheets;
    for (QImage& sheet : sheets)
        sheet = QImage(kCell.width() * kColumns, kCell.height() * rows, QImage::Format_RGB32);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Pictures pictures = takePages(*coach.value(), all[i], pointSize, size);
        const int cell = static_cast<int>(i);
        for (std::size_t page = 0; page < sheets.size(); ++page)
            QPainter(&sheets[page])
                .drawImage(cell % kColumns * kCell.width(), cell / kColumns * kCell.height(),
                           pictures[page]);
    }
    bool saved = true;
    for (std::size_t page = 0; page < sheets.size(); ++page) {
        const QString name = app::iconNameOf(static_cast<app::PageId>(page));
        const QDir folder(QString::fromLocal8Bit(argv[1]));
        saved = sheets[page].save(folder.filePath(name + QStringLiteral(".png"))) && saved;
    }
    return saved ? 0 : kFailed;
}
