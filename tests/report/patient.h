// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/source.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace comeback::test {

[[nodiscard]] inline Date day(std::string_view isoDate)
{
    return *Date::parse(isoDate);
}

[[nodiscard]] inline Pain pain(int value)
{
    return *Pain::from(value);
}

/// Whether the words stand in a text, large or small.
[[nodiscard]] inline bool has(const QString& text, const char* words)
{
    return text.contains(QString::fromUtf8(words), Qt::CaseInsensitive);
}

/// Someone whose diary is put on paper: the entries given, replayed under `standard`.
class Patient
{
public:
    explicit Patient(std::vector<Entry> entries, Date today = day("2026-11-20"),
                     library::Language language = library::Language::English);

    [[nodiscard]] report::Source source(const QString& name = {}) const;
    [[nodiscard]] const coach::Timeline& timeline() const { return m_timeline; }

private:
    Date m_today;
    Protocol m_protocol;
    library::Texts m_texts;
    coach::Timeline m_timeline;
};

/// One entry; what is recorded later stands later.
[[nodiscard]] Entry entry(std::string_view isoDate, EntryBody body);

/// A screening without flags and a start on that date.
[[nodiscard]] std::vector<Entry> begun(std::string_view isoDate, int atPain = 2,
                                       int walkMinutes = 20);
/// The same, on a level that a clinician set a day later.
[[nodiscard]] std::vector<Entry> begunAt(std::string_view isoDate, std::string_view level);

/// The course of 14 weeks that the program shows newcomers; it ends on the patient's today.
[[nodiscard]] std::vector<Entry> demonstration();
[[nodiscard]] std::vector<Entry> tenYears();

/// What `tool` prints for a PDF; fails the test if it can't be run or complains.
[[nodiscard]] QString ask(const QString& tool, const QStringList& options, const QByteArray& pdf);
/// The PDF's text, with each run of white space as one blank.
[[nodiscard]] QString textOf(const QByteArray& pdf);

[[nodiscard]] QByteArray reportPdf(const report::Source& source,
                                   report::Paper paper = report::Paper::A4);
[[nodiscard]] QByteArray planPdf(const report::Source& source,
                                 report::Paper paper = report::Paper::A4);

} // namespace comeback::test
