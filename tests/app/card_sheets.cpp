// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every card of the page Learn and every exercise with its figure and words, in sheets to be
// looked at: both languages, light and dark.
//   card_sheets FOLDER

#include "app/card.h"
#include "app/exercise_view.h"
#include "app/label.h"
#include "app/look.h"
#include "app/theme.h"
#include "library/articles.h"
#include "library/ladder.h"
#include "library/texts.h"
#include "report/wording.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTranslator>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

using namespace comeback;
using report::q;

constexpr int kCardWidth = 440;
constexpr int kColumns = 4;
constexpr int kRowsOfSheet = 3;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

std::unique_ptr<QWidget> cardOf(const library::Article& article)
{
    auto card = std::make_unique<app::Card>();
    auto* column = new QVBoxLayout(card.get());
    column->addWidget(new app::Label(q(article.title), app::Label::Title, card.get()));
    for (const std::string& paragraph : article.paragraphs)
        column->addWidget(new app::Label(q(paragraph), app::Label::Body, card.get()));
    for (const std::string& source : article.sources)
        column->addWidget(new app::Label(q(source), app::Label::Small, card.get()));
    column->addStretch();
    return card;
}

std::unique_ptr<QWidget> cardOf(const library::Exercise& exercise, const library::Texts& texts)
{
    auto view = std::make_unique<app::ExerciseView>();
    view->setOnlyToRead();
    view->show(exercise, texts);
    return view;
}

QPixmap picture(QWidget& card)
{
    card.setAttribute(Qt::WA_DontShowOnScreen);
    card.setFixedWidth(kCardWidth);
    card.show();
    card.layout()->activate();
    const int height = card.layout()->hasHeightForWidth()
                           ? card.layout()->totalHeightForWidth(kCardWidth)
                           : card.sizeHint().height();
    card.resize(kCardWidth, height);
    return card.grab();
}

/// Rows as high as their highest card.
bool saveSheet(const std::vector<QPixmap>& cards, const QString& file)
{
    std::vector<int> tops{app::space::kMedium};
    for (std::size_t i = 0; i < cards.size(); i += kColumns) {
        int highest = 0;
        for (std::size_t j = i; j < std::min(cards.size(), i + kColumns); ++j)
            highest = std::max(highest, cards[j].height());
        tops.push_back(tops.back() + highest + app::space::kMedium);
    }
    QPixmap sheet(kColumns * (kCardWidth + app::space::kMedium) + app::space::kMedium, tops.back());
    sheet.fill(QApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const int column = static_cast<int>(i % kColumns);
        painter.drawPixmap(app::space::kMedium + column * (kCardWidth + app::space::kMedium),
                           tops[i / kColumns], cards[i]);
    }
    painter.end();
    return sheet.save(file, "PNG");
}

bool saveSheets(const std::vector<QPixmap>& cards, const QString& path)
{
    constexpr std::size_t kOnOne = static_cast<std::size_t>(kColumns) * kRowsOfSheet;
    bool all = true;
    for (std::size_t i = 0; i < cards.size(); i += kOnOne) {
        const std::vector<QPixmap> some(
            cards.begin() + static_cast<std::ptrdiff_t>(i),
            cards.begin() + static_cast<std::ptrdiff_t>(std::min(cards.size(), i + kOnOne)));
        all = saveSheet(some, path + QStringLiteral("-%1.png").arg(i / kOnOne + 1)) && all;
    }
    return all;
}

bool saveAll(const QDir& folder, library::Language language, const QString& ending)
{
    std::vector<QPixmap> cards;
    for (const library::Article& article : library::articles(language))
        cards.push_back(picture(*cardOf(article)));
    bool all = saveSheets(cards, folder.filePath(QStringLiteral("cards") + ending));
    cards.clear();
    for (const std::string& id : library::exerciseIds())
        if (const auto exercise = library::exercise(id, language))
            cards.push_back(picture(*cardOf(*exercise, library::Texts(language))));
    return saveSheets(cards, folder.filePath(QStringLiteral("exercises") + ending)) && all;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("usage: card_sheets FOLDER\n", stderr);
        return kWrongUsage;
    }
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const double pointSize = QApplication::font().pointSizeF();
    bool all = true;
    for (const auto& [language, tag] : {std::pair(library::Language::English, "en"),
                                        std::pair(library::Language::German, "de")}) {
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/comeback_") + QLatin1String(tag)))
            QApplication::installTranslator(&translator);
        for (const auto& [appearance, theme] : {std::pair(app::Appearance::Light, "light"),
                                                std::pair(app::Appearance::Dark, "dark")}) {
            app::applyLook(application, appearance, 100, pointSize);
            all = saveAll(folder, language, QStringLiteral("-%1-%2").arg(tag, theme)) && all;
        }
    }
    return all ? 0 : kFailed;
}
