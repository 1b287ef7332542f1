// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command_line.h"

#include "app/pages.h"

#include <QCommandLineParser>

namespace comeback::app {

namespace {

constexpr auto kDiary = "diary";
constexpr auto kToday = "today";
constexpr auto kPage = "page";
constexpr auto kPrintPlan = "print-plan";
constexpr auto kPrintReport = "print-report";
constexpr auto kPaper = "paper";
constexpr auto kLanguage = "lang";
constexpr auto kMinimized = "minimized";
constexpr auto kDemo = "demo";

QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

void addOptions(QCommandLineParser& parser)
{
    const auto option = [&parser](const char* name, const QString& help, const char* value = "") {
        parser.addOption({latin(name), help, latin(value)});
    };
    option(kDiary, latin("Use the diary FILE instead of the usual one."), "FILE");
    option(kToday, latin("Take DATE (YYYY-MM-DD) for today."), "DATE");
    option(kPage, latin("Open on a page: today, progress, plan, learn or history."), "PAGE");
    option(kPrintPlan, latin("Write the plan as a PDF to FILE and exit."), "FILE");
    option(kPrintReport, latin("Write the physiotherapist's report as a PDF to FILE and exit."),
           "FILE");
    option(kPaper, latin("Paper of the PDF: a4 or letter."), "SIZE");
    option(kLanguage, latin("Language: en or de."), "LANG");
    option(kMinimized, latin("Start minimized."));
    option(kDemo, latin("Open an invented course of 14 weeks in a temporary diary."));
    parser.addHelpOption();
    parser.addVersionOption();
}

QString problemWith(const char* option, const QString& value, const char* expected)
{
    return QStringLiteral("--%1 \"%2\": expected %3").arg(latin(option), value, latin(expected));
}

/// Reads the options that must have a certain form; returns the first problem.
QString readValues(const QCommandLineParser& parser, CommandLine& line)
{
    // Of a script whose variable is not set: taken for none, it would open the usual diary.
    for (const char* file : {kDiary, kPrintPlan, kPrintReport})
        if (parser.isSet(latin(file)) && parser.value(latin(file)).isEmpty())
            return problemWith(file, {}, "the name of a file");
    if (parser.isSet(latin(kToday))) {
        const QString value = parser.value(latin(kToday));
        line.today = Date::parse(value.toStdString());
        if (!line.today)
            return problemWith(kToday, value, "a date that exists, as YYYY-MM-DD");
    }
    if (parser.isSet(latin(kPage))) {
        const QString value = parser.value(latin(kPage));
        line.page = pageFromName(value.toStdString());
        if (!line.page)
            return problemWith(kPage, value, "today, progress, plan, learn or history");
    }
    if (parser.isSet(latin(kPaper))) {
        const QString value = parser.value(latin(kPaper)).toLower();
        if (value != latin("a4") && value != latin("letter"))
            return problemWith(kPaper, value, "a4 or letter");
        line.paper = value == latin("a4") ? report::Paper::A4 : report::Paper::Letter;
    }
    if (parser.isSet(latin(kLanguage))) {
        const QString value = parser.value(latin(kLanguage));
        line.language = library::languageFromTag(value.toStdString());
        if (!line.language)
            return problemWith(kLanguage, value, "en or de");
    }
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("\"%1\": this program takes options only")
            .arg(parser.positionalArguments().front());
    return {};
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        latin("Coaches a person back to activity after a flare of low back pain."));
    addOptions(parser);

    CommandLine line;
    const bool understood = parser.parse(arguments);
    line.help = parser.helpText();
    line.showHelp = parser.isSet(latin("help"));
    line.showVersion = parser.isSet(latin("version"));
    line.diaryPath = parser.value(latin(kDiary));
    if (line.diaryPath.isEmpty())
        line.diaryPath = qEnvironmentVariable("COMEBACK_DIARY");
    line.printPlan = parser.value(latin(kPrintPlan));
    line.printReport = parser.value(latin(kPrintReport));
    line.minimized = parser.isSet(latin(kMinimized));
    line.demo = parser.isSet(latin(kDemo));
    line.problem = understood ? readValues(parser, line) : parser.errorText();
    return line;
}

} // namespace comeback::app
