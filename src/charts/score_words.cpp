// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of CourseWords that tells scores and work.
#include "charts/course_words.h"

#include "library/questionnaires.h"

#include <cmath>
#include <map>

namespace comeback::charts {

namespace {

/// Names short enough for the side of a chart; the questions themselves are sentences.
QString shortName(const std::string& item)
{
    //: The questions of "The week in six", in a word or two, beside a chart
    static const std::map<std::string, const char*, std::less<>> kNames{
        {"average_pain", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "Pain")},
        {"interference", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "In the way")},
        {"enjoyment", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "Joy it took")},
        {"confidence", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "Confidence")},
        {"worry", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "Worry")},
        {"sleep", QT_TRANSLATE_NOOP("comeback::charts::CourseWords", "Sleep")},
    };
    const auto found = kNames.find(item);
    return found == kNames.end() ? QString() : CourseWords::tr(found->second);
}

} // namespace

QString CourseWords::nameOf(const ScoreLine& line) const
{
    if (line.item.empty())
        //: The mean of the activities that the person named, beside a chart
        return tr("Activities");
    const QString name = shortName(line.item);
    return name.isEmpty()
               ? QString::fromStdString(m_texts.questionnaireItem(line.instrument, line.item))
               : name;
}

QString CourseWords::fullNameOf(const ScoreLine& line) const
{
    if (line.item.empty())
        return tr("Activities of your own, mean");
    return QString::fromStdString(m_texts.questionnaireItem(line.instrument, line.item));
}

QString CourseWords::figure(double value) const
{
    const bool whole = std::abs(value - std::round(value)) < 0.05;
    return m_locale.toString(value, 'f', whole ? 0 : 1);
}

QString CourseWords::nameOf(library::Change change)
{
    switch (change) {
    case library::Change::First:
        break;
    case library::Change::Same:
        //: Of a score: no change that matters
        return tr("as before");
    case library::Change::Better:
        return tr("better");
    case library::Change::Worse:
        return tr("worse");
    }
    return {};
}

QString CourseWords::verdict(const ScoreLine& line) const
{
    const QString now = QStringLiteral("%1 %2").arg(nameOf(line), figure(line.scores.back().value));
    const QString change = nameOf(line.change);
    return change.isEmpty() ? now : QStringLiteral("%1 · %2").arg(now, change);
}

QString CourseWords::kilograms(std::int64_t grams) const
{
    constexpr double kGramsInAKilogram = 1000;
    return tr("%1 kg").arg(figure(static_cast<double>(grams) / kGramsInAKilogram));
}

QString CourseWords::done(const Work& work) const
{
    QStringList parts;
    if (work.minutes > 0)
        parts << tr("Minutes walked: %1.").arg(work.minutes);
    if (work.gramsLifted > 0)
        parts << tr("%1 lifted, heaviest %2.")
                     .arg(kilograms(work.gramsLifted), kilograms(work.heaviest.grams));
    else if (work.heaviest.grams > 0)
        parts << tr("Heaviest load %1.").arg(kilograms(work.heaviest.grams));
    return parts.join(u' ');
}

QString CourseWords::scoresOn(const Course& course, Date date) const
{
    QStringList parts;
    for (const ScoreLine& line : course.scores)
        if (const Score* score = line.on(date))
            parts << QStringLiteral("%1 %2").arg(nameOf(line), figure(score->value));
    return parts.isEmpty() ? QString() : tr("Questions: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace comeback::charts
