// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report_sections.h"

#include "coach/clock.h"
#include "coach/date_text.h"
#include "library/ladder.h"
#include "library/protocol_numbers.h"
#include "library/protocols.h"
#include "report/onset.h"
#include "report/parts.h"

#include <algorithm>

namespace comeback::report {

namespace {

constexpr int kMostScreenings = 3;
/// How many columns the table of weeks has at most.
constexpr int kMostWeekColumns = 12;
/// … and where figures have three digits.
constexpr int kMostWideColumns = 9;
/// Over more days than this a day and a month alone do not tell the year.
constexpr int kDaysWithoutYear = 300;

const std::array<double, 4> kSizes{7.5, 8.8, 11, 20};

bool hasThreeFigures(const WeekFacts& week)
{
    constexpr int kThreeFigures = 100;
    return std::max({week.done, week.planned, week.checkIns}) >= kThreeFigures;
}

/// "11/26": month and year in figures.
QString monthAndYear(const QLocale& locale, Date date)
{
    return locale.toString(coach::toQDate(date), QStringLiteral("MM/yy"));
}

} // namespace

ReportSections::ReportSections(const Source& source)
    : m_source(source)
    , m_account(source.account())
    , m_setter(Type(kSizes))
    , m_locale(source.locale())
    , m_days(m_account.daysOf(source.choice, m_locale.firstDayOfWeek()))
{}

Block ReportSections::section(const QString& name, double width, const Block& content) const
{
    const Block title =
        m_setter.text(name, kNames - mm(4), {.role = Role::Body, .weight = Weight::Bold});
    return stack({hairline(width), beside({{0, title}, {kNames, content}})}, pt(5));
}

Block ReportSections::head(double width) const
{
    const Date today = m_source.today;
    Heading words{//: Overline of the report: the program, and for whom this is.
                  Words::tr("Comeback · for the physiotherapist or doctor"),
                  //: Title of the report.
                  Words::tr("Back activity report"), coach::dateText(m_locale, today)};
    const Block head = heading(m_setter, words, m_source.name, width);
    return stack({head, m_setter.text(factsText(), width),
                  m_setter.text(leftOutByPerson(), width, {.weight = Weight::Bold})},
                 pt(4));
}

QString ReportSections::factsText() const
{
    const Date today = m_source.today;
    const auto start = m_account.episodeStart();
    if (!start)
        return {};
    //: Facts under the report's title; all three are dates.
    QString facts =
        Words::tr("Episode began %1. This report covers %2 to %3.")
            .arg(coach::dateText(m_locale, *start), coach::dateText(m_locale, m_days.from),
                 coach::dateText(m_locale, m_days.to));
    if (m_days.to < today)
        //: %1 is a date.
        facts += QLatin1Char(' ') + Words::tr("Level, plan and orders are those of %1.")
                                        .arg(coach::dateText(m_locale, today));
    if (const QString onset = onsetText(m_source.onset); !onset.isEmpty())
        //: %1 is how long, such as "for one to six weeks".
        facts +=
            QLatin1Char(' ') + Words::tr("It had been hurting %1 at the first start.").arg(onset);
    return facts;
}

QString ReportSections::leftOutByPerson() const
{
    QStringList parts;
    for (const Part part : kParts)
        if (!shows(part) && (m_source.state().started || part == Part::WarningSigns))
            parts.append(partName(part));
    if (parts.isEmpty())
        return {};
    //: Under the report's title, so that a clinician knows what is missing; %1 is a list of
    //: sections.
    return Words::tr("Left out by the person: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString ReportSections::levelDays() const
{
    const State& state = m_source.state();
    const Date today = m_source.today;
    const Date since = state.levelSince.value_or(today);
    //: %1 is a date; %2 counts the days on the level, from 1.
    QString text = Words::tr("On this level since %1 (day %2).")
                       .arg(coach::dateText(m_locale, since))
                       .arg(today - since + 1);
    if (state.mode == Mode::Flare)
        //: %1 is a date.
        text += QLatin1Char(' ') +
                Words::tr("In a flare since %1: easy walks only, no training.")
                    .arg(coach::dateText(m_locale, state.flareSince.value_or(today)));
    if (state.mode == Mode::Referred)
        text += QLatin1Char(' ') +
                Words::tr("The plan rests until a clinician has said that exercise is fine.");
    return text;
}

QString ReportSections::creditText() const
{
    const State& state = m_source.state();
    if (state.mode != Mode::Active || state.level == m_source.protocol.lastLevel())
        return {};
    const Stage& stage = m_source.protocol.stageOf(state.level);
    //: The first two are numbers of sessions, the last a number of days.
    QString text = Words::tr("Credited sessions: %1 of %2; least days on a level: %3.")
                       .arg(state.credits)
                       .arg(stage.credits)
                       .arg(stage.minDays);
    if (const auto next = forecast(m_source.state(), m_source.protocol, m_source.today).nextLevel)
        //: %1 is a date.
        text += QLatin1Char(' ') + Words::tr("Next level at the earliest on %1, if all stays calm.")
                                       .arg(coach::dateText(m_locale, *next));
    return text;
}

Block ReportSections::standing(double width) const
{
    const double inner = width - kNames;
    const Protocol& protocol = m_source.protocol;
    const LevelIndex level = m_source.state().level;
    const QString name = levelName(protocol, level);
    const QString asks =
        m_source.state().mode == Mode::Referred
            ? QString()
            : QStringLiteral(": ") + q(m_source.texts.levelTitle(protocol.level(level).id));
    const Block content =
        stack({ladderStrip(m_setter, m_source, inner),
               m_setter.text(name + asks, inner, {.role = Role::Heading, .weight = Weight::Bold}),
               m_setter.text(levelDays(), inner), m_setter.text(creditText(), inner),
               m_setter.text(ordersText(m_source), inner)},
              pt(2));
    //: Section of the report: where the person stands on the ladder.
    return section(Words::tr("Where they stand"), width, content);
}

/// What the person was told about signs that do not pause the plan; empty where there were none.
QString ReportSections::toldAbout(const std::vector<RedFlag>& yes) const
{
    QStringList told;
    for (const RedFlag flag : yes) {
        if (info(flag).tier != Tier::Advice)
            continue;
        const auto words = m_source.texts.redFlag(flag);
        const QString each = q(words.whatToDo) + QLatin1Char(' ') + q(words.howSoon);
        if (!told.contains(each))
            told.append(each);
    }
    //: Under a warning sign in the report that does not pause the plan; %1 is what the person was
    //: told to do about it.
    return told.isEmpty() ? QString() : Words::tr("Told: %1").arg(told.join(QLatin1Char(' ')));
}

Block ReportSections::screenings(double width) const
{
    const double inner = width - kNames;
    const auto all = m_account.screenings();
    std::vector<Block> lines;
    for (const ScreeningFacts& each :
         std::span(all).first(std::min<std::size_t>(all.size(), kMostScreenings))) {
        const QString scope = each.scope == ScreenScope::Full
                                  //: A screening with all questions.
                                  ? Words::tr("full list")
                                  //: A screening with the few weekly questions.
                                  : Words::tr("short list");
        QStringList yes;
        for (const RedFlag flag : each.yes)
            yes.append(q(m_source.texts.redFlag(flag).question));
        const QString result = yes.isEmpty()
                                   //: %1 is a number of questions.
                                   ? Words::tr("no to all %1 questions").arg(each.asked)
                                   //: %1 is one or more questions.
                                   : Words::tr("YES to: %1").arg(yes.join(QStringLiteral(" / ")));
        const double room = inner - mm(56);
        const Block answers =
            stack({m_setter.text(
                       result, room,
                       {.weight = yes.isEmpty() ? Weight::Regular : Weight::Bold, .mostLines = 4}),
                   m_setter.text(toldAbout(each.yes), room, {.role = Role::Small, .mostLines = 2})},
                  0);
        lines.push_back(beside({{0, m_setter.text(coach::dateText(m_locale, each.date), mm(26))},
                                {mm(27), m_setter.text(scope, mm(28))},
                                {mm(56), answers}}));
    }
    TextStyle muted;
    muted.muted = true;
    if (all.empty())
        lines.push_back(m_setter.text(Words::tr("None answered yet."), inner, muted));
    if (all.size() > kMostScreenings) {
        const auto earlier = std::span(all).subspan(kMostScreenings);
        const auto withYes = std::ranges::count_if(
            earlier, [](const ScreeningFacts& each) { return !each.yes.empty(); });
        //: Both are numbers of screenings.
        lines.push_back(m_setter.text(
            Words::tr("Earlier ones: %1, of which %2 with a yes.").arg(earlier.size()).arg(withYes),
            inner, muted));
    }
    //: Section of the report.
    return section(Words::tr("Warning signs"), width, stack(std::move(lines), pt(1)));
}

Block ReportSections::weeks(double width) const
{
    const int firstDay = m_locale.firstDayOfWeek();
    auto weeks = m_account.weeks(m_days, firstDay, kMostWeekColumns);
    int most = kMostWeekColumns;
    if (std::ranges::any_of(weeks, hasThreeFigures)) {
        most = kMostWideColumns;
        weeks = m_account.weeks(m_days, firstDay, most);
    }
    const int each = weeks.size() > 1 ? (weeks[1].first - weeks[0].first) / 7 : 1;
    const bool years = m_days.to - m_days.from > kDaysWithoutYear;
    const double column = (width - kNames) / most;
    std::vector<TableColumn> columns{{kNames, Align::Left}};
    const auto row = [&](const QString& name, const auto& cell, bool head = false) {
        TableRow line{{name}, head};
        for (const WeekFacts& week : weeks)
            line.cells.push_back(cell(week));
        return line;
    };
    for (std::size_t i = 0; i < weeks.size(); ++i)
        columns.push_back({column, Align::Right});
    const auto orDash = [](const std::optional<int>& value) {
        return value ? QString::number(*value) : QStringLiteral("–");
    };
    const std::vector<TableRow> rows{
        row(
            //: Head of a row of weeks; under it stand dates.
            each == 1 ? Words::tr("Week from") : Words::tr("Weeks from"),
            [&](const WeekFacts& week) {
                return years ? monthAndYear(m_locale, week.first)
                             : coach::dayAndMonth(m_locale, week.first);
            },
            true),
        //: A row such as "3 / 3": training sessions done, and how many the plan asked for.
        row(Words::tr("Done / planned"),
            [](const WeekFacts& week) {
                return QStringLiteral("%1 / %2").arg(week.done).arg(week.planned);
            }),
        row(Words::tr("Extra walks"),
            [](const WeekFacts& week) { return QString::number(week.walks); }),
        row(Words::tr("Days checked in"),
            [](const WeekFacts& week) { return QString::number(week.checkIns); }),
        row(Words::tr("Worst pain"), [&](const WeekFacts& week) { return orDash(week.worst); }),
        row(Words::tr("Middle of check-ins"),
            [&](const WeekFacts& week) { return orDash(week.middle); })};
    const QString name =
        //: Section of the report: what was done in each week.
        each == 1 ? Words::tr("Week by week")
                  //: Section of the report: what was done; %1 is a number of weeks, 2 or more.
                  : Words::tr("%1 weeks at a time").arg(each);
    const Block title = m_setter.text(name, width, {.weight = Weight::Bold});
    return stack({hairline(width), title, m_setter.table(columns, rows)}, pt(4));
}

Block ReportSections::prescribedExercise(const ExerciseLine& exercise, double width) const
{
    constexpr double kFigure = mm(25);
    constexpr double kHeight = mm(10.5);
    QString dose = exercise.dose;
    if (!exercise.last.isEmpty() && shows(Part::Loads))
        //: Behind an exercise; %1 is a load such as 8 kg.
        dose += Words::tr(", last with %1").arg(exercise.last);
    const double words = width - kFigure - mm(2);
    return beside({{0, exerciseFigure(exercise.id, kFigure, kHeight)},
                   {kFigure + mm(2), stack({m_setter.text(exercise.name, words),
                                            m_setter.text(dose, words, {.weight = Weight::Bold})},
                                           pt(1))}});
}

Block ReportSections::prescription(double width) const
{
    const double inner = width - kNames;
    const auto today = m_source.recommendation();
    const auto said = m_source.texts.recommendation(today.kind, m_source.painLimits());
    std::vector<Block> lines;
    const bool flare = m_source.state().mode == Mode::Flare;
    if (flare || today.kind == RecommendationKind::Screen) {
        lines = {m_setter.text(q(said.title), inner, {.weight = Weight::Bold}),
                 m_setter.text(q(said.text), inner)};
    } else if (const auto level =
                   library::prescriptionOf(m_source.protocol.level(today.level).id)) {
        const auto exercises = exerciseLines(*level, m_source);
        const double half = (inner - mm(6)) / 2;
        lines = {m_setter.text(levelName(m_source.protocol, today.level) + QStringLiteral(": ") +
                                   walkText(*level, m_source),
                               inner, {.weight = Weight::Bold}),
                 m_setter.text(strengthText(*level), inner)};
        for (std::size_t i = 0; i < exercises.size(); i += 2)
            lines.push_back(beside({{0, prescribedExercise(exercises[i], half)},
                                    {half + mm(6), i + 1 < exercises.size()
                                                       ? prescribedExercise(exercises[i + 1], half)
                                                       : Block{}}}));
        lines.push_back(m_setter.text(
            today.ease == Ease::None ? QString() : q(m_source.texts.ease(today.ease)), inner));
    }
    for (const Hand hand : {Hand::Clinician, Hand::Self})
        lines.push_back(m_setter.text(leftOutText(m_source, hand), inner));
    //: Section of the report.
    return section(Words::tr("Prescribed now"), width, stack(std::move(lines), pt(2)));
}

Block ReportSections::protocol(double width) const
{
    const double inner = width - kNames;
    const Protocol& protocol = m_source.protocol;
    //: %1 is the name of a set of rules, %2 its version.
    const QString name = Words::tr("%1, version %2.").arg(q(protocol.name)).arg(protocol.version);
    const auto usual = library::builtInProtocol(library::builtInProtocolIds().front());
    QStringList different;
    if (usual)
        for (const auto& each : library::differences(protocol, *usual)) {
            const QString value = numberValue(each.number, each.value, m_source.locale());
            const QString before = numberValue(each.number, each.usual, m_source.locale());
            //: %1 names a parameter, %2 is its value, %3 the usual value.
            different.append(
                Words::tr("%1: %2 (usually %3)")
                    .arg(numberName(each.number, protocol, m_source.texts), value, before));
        }
    const QString differs = different.isEmpty() ? Words::tr("All figures are the standard ones.")
                                                : different.join(QStringLiteral("; "));
    //: Section of the report: the rules by which levels open and close.
    return section(Words::tr("Protocol"), width,
                   m_setter.text(name + QLatin1Char(' ') + differs, inner));
}

} // namespace comeback::report
