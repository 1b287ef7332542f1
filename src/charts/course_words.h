// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "library/texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

namespace comeback::charts {

/// The chart in words: names for its legend, a day for the read-out and the table, a range for
/// those who do not see it. Plain text. The texts and the protocol outlive it.
class CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(comeback::charts::CourseWords)

public:
    CourseWords(const library::Texts& texts, const Protocol& protocol);

    /// For dates: the person's own locale where it speaks the language of the texts.
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const Protocol& protocol() const { return m_protocol; }

    [[nodiscard]] static QString nameOf(Series series);
    [[nodiscard]] QString level(LevelIndex level) const;
    [[nodiscard]] QString stage(StageIndex stage) const;
    [[nodiscard]] QString shortDate(Date date) const;
    [[nodiscard]] QString longDate(Date date) const;

    /// A question, or the mean of one's own activities: in a word or two, and in full.
    [[nodiscard]] QString nameOf(const ScoreLine& line) const;
    [[nodiscard]] QString fullNameOf(const ScoreLine& line) const;
    /// "better", "worse", "as before"; empty for a first score.
    [[nodiscard]] static QString nameOf(library::Change change);
    /// "Sleep 7 · better": the latest score, and how it compares with the first of the episode.
    [[nodiscard]] QString verdict(const ScoreLine& line) const;
    /// A number with one decimal where it needs one.
    [[nodiscard]] QString figure(double value) const;
    /// "12.5 kg".
    [[nodiscard]] QString kilograms(std::int64_t grams) const;
    /// Minutes and loads in a sentence each; empty if there were none.
    [[nodiscard]] QString done(const Work& work) const;

    /// The titles of what was decided on a day, but for sessions that only wait for the next day.
    [[nodiscard]] QString decided(const Course& course, const Day& day) const;
    /// A day in one paragraph.
    [[nodiscard]] QString describe(const Course& course, Date date) const;
    /// A range in one paragraph: days logged, usual pain, days trained, minutes walked in a usual
    /// week, levels, spikes and flares.
    [[nodiscard]] QString summarise(const Course& course, DateRange range) const;

private:
    [[nodiscard]] static QString painsOf(const Work& work);
    [[nodiscard]] QString pains(const Day& day) const;
    [[nodiscard]] QString scoresOn(const Course& course, Date date) const;
    [[nodiscard]] QString usualWeek(const Course& course, DateRange range) const;
    [[nodiscard]] QString stateOn(const Course& course, Date date) const;

    const library::Texts& m_texts;
    const Protocol& m_protocol;
    QLocale m_locale;
};

} // namespace comeback::charts
