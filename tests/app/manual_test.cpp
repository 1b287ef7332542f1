// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the manual says, as the program has it: both languages whole and alike, nothing that leads
// nowhere, and no word of the interface that the interface has not.

#include "app/manual_pages.h"
#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMultiHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace comeback;
using library::Language;

namespace {

constexpr const char* kResources = COMEBACK_TRANSLATIONS "/..";

QStringList all(const QString& text, const char* pattern)
{
    QStringList found;
    auto each = QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption)
                    .globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(1).simplified();
    return found;
}

QStringList headingLevels(const QString& text)
{
    return all(text, "^(#+) ");
}
QStringList pictures(const QString& text)
{
    return all(text, "!\\[[^\\]]+\\]\\(([^)]+)\\)");
}
QStringList links(const QString& text)
{
    return all(text, "(?<!!)\\[[^\\]]+\\]\\(([^)]+)\\)");
}
QStringList pagesLinked(const QString& text)
{
    QStringList pages;
    for (const QString& link : links(text))
        pages << link.section(QLatin1Char('#'), 0, 0);
    pages.sort();
    return pages;
}

/// A word of the interface as a person reads it: without access keys and what trails it.
QString asRead(QString word)
{
    word.remove(QLatin1Char('&'));
    word = word.simplified();
    while (word.endsWith(QChar(0x2026)) || word.endsWith(QLatin1Char(':')))
        word = word.chopped(1).trimmed();
    return word;
}

/// Every text of the interface, English and German side by side.
using Words = QMultiHash<QString, QString>;

void addTranslations(Words& words)
{
    QFile file(QStringLiteral(COMEBACK_TRANSLATIONS "/comeback_de.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source"))
            source = asRead(xml.readElementText());
        else if (xml.isStartElement() && xml.name() == QLatin1String("translation"))
            words.insert(source,
                         asRead(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
}

void addTexts(const QJsonValue& english, const QJsonValue& german, Words& words)
{
    if (english.isString()) {
        words.insert(asRead(english.toString()), asRead(german.toString()));
    } else if (english.isArray()) {
        for (qsizetype i = 0; i < english.toArray().size(); ++i)
            addTexts(english[i], german[i], words);
    } else if (english.isObject()) {
        const QJsonObject members = english.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            addTexts(it.value(), german.toObject().value(it.key()), words);
    }
}

QJsonValue readJson(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

const Words& interfaceWords()
{
    static const Words words = [] {
        Words made;
        addTranslations(made);
        const QDir texts(QString::fromLatin1(kResources) + QStringLiteral("/texts/en"));
        for (const QString& name : texts.entryList({QStringLiteral("*.json")}))
            addTexts(readJson(texts.filePath(name)),
                     readJson(texts.filePath(QStringLiteral("../de/") + name)), made);
        return made;
    }();
    return words;
}

/// What a page names in bold, each step of a way through menus by itself.
QStringList named(const QString& text)
{
    QStringList words;
    for (const QString& bold : all(text, "\\*\\*([^*]+)\\*\\*"))
        for (const QString& step : bold.split(QStringLiteral(" › ")))
            words << asRead(step);
    words.removeDuplicates();
    return words;
}

} // namespace

TEST_CASE("the manual has the same pages in both languages, and the contents name every file")
{
    const auto english = app::manualPages(Language::English);
    const auto german = app::manualPages(Language::German);
    REQUIRE(english.size() == german.size());
    CHECK(english.size() > 15);
    for (qsizetype i = 0; i < english.size(); ++i)
        CHECK(english[i].id.toStdString() == german[i].id.toStdString());
    for (const char* folder : {":/manual/en", ":/manual/de"})
        CHECK(QDir(QString::fromLatin1(folder)).entryList({QStringLiteral("*.md")}).size() ==
              english.size());
}

TEST_CASE("a page has the same headings, pictures and ways on in both languages")
{
    for (const app::ManualPage& page : app::manualPages(Language::English)) {
        INFO(page.id.toStdString());
        const QString english = app::manualText(Language::English, page.id);
        const QString german = app::manualText(Language::German, page.id);
        CHECK(headingLevels(english).join(' ').toStdString() ==
              headingLevels(german).join(' ').toStdString());
        CHECK(headingLevels(english).count(QStringLiteral("#")) == 1);
        CHECK(pictures(english).join(' ').toStdString() ==
              pictures(german).join(' ').toStdString());
        CHECK(pagesLinked(english).join(' ').toStdString() ==
              pagesLinked(german).join(' ').toStdString());
    }
}

TEST_CASE("every link of the manual leads to a page and a heading of it, every picture is there")
{
    const auto language = GENERATE(Language::English, Language::German);
    const QString folder = language == Language::English ? QStringLiteral(":/manual/en/")
                                                         : QStringLiteral(":/manual/de/");
    const auto pages = app::manualPages(language);
    for (const app::ManualPage& page : pages) {
        const QString text = app::manualText(language, page.id);
        for (const QString& link : links(text)) {
            INFO(page.id.toStdString() << " → " << link.toStdString());
            const auto target = std::ranges::find_if(pages, [&link](const app::ManualPage& each) {
                return each.id == app::manualIdOf(QUrl(link));
            });
            REQUIRE(target != pages.end());
            if (const QString anchor = QUrl(link).fragment(); !anchor.isEmpty())
                CHECK(std::ranges::any_of(target->headings, [&anchor](const QString& heading) {
                    return app::manualAnchorOf(heading) == anchor;
                }));
        }
        for (const QString& picture : pictures(text)) {
            INFO(page.id.toStdString() << " shows " << picture.toStdString());
            const QImage image(folder + picture);
            REQUIRE_FALSE(image.isNull());
            // As the program that draws them keeps them small.
            CHECK(image.format() == QImage::Format_Indexed8);
        }
    }
}

TEST_CASE("what the manual names in bold is a word of the interface, in either language")
{
    const QStringList englishWords = interfaceWords().keys();
    const QStringList germanWords = interfaceWords().values();
    const QSet<QString> english(englishWords.begin(), englishWords.end());
    const QSet<QString> german(germanWords.begin(), germanWords.end());
    REQUIRE(english.size() > 500);
    for (const app::ManualPage& page : app::manualPages(Language::English)) {
        INFO(page.id.toStdString());
        QStringList unknown;
        for (const QString& word : named(app::manualText(Language::English, page.id)))
            if (!english.contains(word))
                unknown << word;
        for (const QString& word : named(app::manualText(Language::German, page.id)))
            if (!german.contains(word))
                unknown << word;
        CHECK(unknown.join('|').toStdString() == "");
    }
}

TEST_CASE("both languages of a page name the same words of the interface")
{
    for (const app::ManualPage& page : app::manualPages(Language::English)) {
        INFO(page.id.toStdString());
        const QStringList english = named(app::manualText(Language::English, page.id));
        const QStringList german = named(app::manualText(Language::German, page.id));
        QStringList alone;
        for (const QString& word : english)
            if (std::ranges::none_of(interfaceWords().values(word),
                                     [&](const QString& each) { return german.contains(each); }))
                alone << word;
        for (const QString& word : german)
            if (std::ranges::none_of(interfaceWords().keys(word),
                                     [&](const QString& each) { return english.contains(each); }))
                alone << word;
        CHECK(alone.join('|').toStdString() == "");
    }
}

TEST_CASE("a source that the manual names is one of the project's")
{
    QSet<QString> known;
    const QJsonObject sources =
        readJson(QString::fromLatin1(kResources) + QStringLiteral("/sources.json")).toObject();
    for (const QString& id : sources.keys())
        known << sources[id][QStringLiteral("short")].toString();
    int count = 0;
    for (const Language language : {Language::English, Language::German})
        for (const app::ManualPage& page : app::manualPages(language))
            for (const QString& line :
                 all(app::manualText(language, page.id), "^(?:Sources?|Quellen?): ([^.]*)\\."))
                for (const QString& source : line.split(QStringLiteral("; "))) {
                    INFO(page.id.toStdString() << ": " << source.toStdString());
                    CHECK(known.contains(source));
                    ++count;
                }
    CHECK(count > 20);
}
