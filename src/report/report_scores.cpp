// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/date_text.h"
#include "library/questionnaires.h"
#include "report/report_sections.h"

namespace comeback::report {

namespace {

QString changeText(library::Change change)
{
    switch (change) {
    case library::Change::First:
        break;
    case library::Change::Same:
        //: In a table of scores: the change is smaller than what matters.
        return Words::tr("no change that matters");
    case library::Change::Better:
        //: In a table of scores.
        return Words::tr("better");
    case library::Change::Worse:
        //: In a table of scores.
        return Words::tr("worse");
    }
    return QStringLiteral("–");
}

} // namespace

DateRange ReportSections::daysOfScores() const
{
    // The last weeks are compared with the first scores of the episode, which may lie before them.
    const Period period = m_source.choice.period;
    const bool lastWeeks =
        period == Period::Weeks4 || period == Period::Weeks8 || period == Period::Weeks12;
    return {lastWeeks ? m_account.episodeStart().value_or(m_days.from) : m_days.from, m_days.to};
}

Block ReportSections::scores(double width) const
{
    const DateRange days = daysOfScores();
    const double figure = mm(30);
    const double change = mm(36);
    const std::vector<TableColumn> columns{{width - 2 * figure - change, Align::Left},
                                           {figure, Align::Right},
                                           {figure, Align::Right},
                                           {change, Align::Right}};
    std::vector<TableRow> rows;
    for (const library::QuestionnaireInfo& info : library::questionnaires()) {
        if (!shows(info.items.empty() ? Part::Activities : Part::Questionnaires))
            continue;
        const auto courses =
            library::itemCourses(info, m_source.timeline.entries, days.from, days.to);
        if (courses.empty())
            continue;
        //: Heads of two columns of scores: the first one ever, and the latest.
        rows.push_back({{q(m_source.texts.questionnaire(info.id, "title")), Words::tr("First"),
                         Words::tr("Latest"), Words::tr("Change")},
                        true});
        const auto cell = [this](const std::pair<Date, int>& score) {
            //: A score from 0 to 10, and its day in brackets.
            return Words::tr("%1 (%2)")
                .arg(score.second)
                .arg(coach::dayAndMonth(m_locale, score.first));
        };
        for (const library::ItemCourse& each : courses) {
            const QString name = info.items.empty()
                                     ? q(each.item)
                                     : q(m_source.texts.questionnaireItem(info.id, each.item));
            const bool once = each.scores.size() == 1;
            rows.push_back(
                {{name, cell(each.scores.front()),
                  once ? QStringLiteral("–") : cell(each.scores.back()), changeText(each.change)}});
        }
    }
    if (rows.empty())
        return {};
    const Block title =
        //: Section of the report: what the person answered in questionnaires, each 0 to 10.
        m_setter.text(Words::tr("Activities and weeks, 0 to 10"), width, {.weight = Weight::Bold});
    return stack({hairline(width), title, m_setter.table(columns, rows)}, pt(4));
}

} // namespace comeback::report
