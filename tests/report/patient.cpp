// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/patient.h"

#include "engine/virtual_person.h"
#include "library/demonstration.h"
#include "library/protocols.h"
#include "report/pdf.h"
#include "report/plan_document.h"
#include "report/report_document.h"
#include "support/catch.h"

#include <QProcess>
#include <QTemporaryFile>

namespace comeback::test {

namespace {

constexpr auto kToday = "2026-11-20";

Protocol standard()
{
    auto protocol = library::builtInProtocol("standard");
    REQUIRE(protocol.ok());
    return std::move(protocol).value();
}

} // namespace

Patient::Patient(std::vector<Entry> entries, Date today, library::Language language)
    : m_today(today)
    , m_protocol(standard())
    , m_texts(language)
    , m_timeline(coach::makeTimeline(std::move(entries), m_protocol, today))
{}

report::Source Patient::source(const QString& name) const
{
    return {m_timeline, m_protocol, m_texts, m_today, name, QStringLiteral("112")};
}

Entry entry(std::string_view isoDate, EntryBody body)
{
    return {EntryId{}, day(isoDate), std::move(body), {}, {}};
}

std::vector<Entry> begun(std::string_view isoDate, int atPain, int walkMinutes)
{
    return {
        entry(isoDate, Screening{ScreenScope::Full, RedFlagAnswers::noToAll(ScreenScope::Full)}),
        entry(isoDate, Start{pain(atPain), walkMinutes, {}})};
}

std::vector<Entry> begunAt(std::string_view isoDate, std::string_view level)
{
    auto entries = begun(isoDate);
    Directive directive;
    directive.by = Hand::Clinician;
    directive.setLevel = LevelName{std::string(level)};
    entries.push_back(entry(isoDate, directive));
    return entries;
}

std::vector<Entry> demonstration()
{
    const Protocol protocol = standard();
    return library::demonstration(protocol, day(kToday).plusDays(1 - kDemonstrationDays),
                                  library::Language::English);
}

std::vector<Entry> tenYears()
{
    constexpr int kDays = 3653;
    VirtualPerson person;
    for (int year = 1; year < 10; ++year)
        person.events.push_back({CourseEvent::Kind::Flare, year * 365, 4, {}});
    return live(person, standard(), day(kToday).plusDays(1 - kDays), kDays);
}

QString ask(const QString& tool, const QStringList& options, const QByteArray& pdf)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QStringList arguments = options;
    arguments.append(file.fileName());
    if (tool == QLatin1String("pdftotext"))
        arguments.append(QStringLiteral("-"));
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf)
{
    return ask(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf).simplified();
}

QByteArray reportPdf(const report::Source& source, report::Paper paper)
{
    return report::toPdf(report::ReportDocument(source, report::Sheet::of(paper)),
                         source.texts.language());
}

QByteArray planPdf(const report::Source& source, report::Paper paper)
{
    return report::toPdf(report::PlanDocument(source, report::Sheet::of(paper)),
                         source.texts.language());
}

} // namespace comeback::test
