// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coach/date_text.h"
#include "report/parts.h"
#include "report/report_sections.h"

#include <QPainter>

#include <algorithm>
#include <numeric>
#include <optional>

namespace comeback::report {

namespace {

constexpr std::size_t kLeastTurningPoints = 6;
constexpr int kMostAcceptable = 5;
constexpr double kDateColumn = mm(25);
constexpr double kLevelColumn = mm(20);

/// Labelled boxes to tick, in one line.
Block tickLine(const Setter& setter, const QString& label, const std::vector<QString>& choices,
               double labelWidth)
{
    std::vector<Cell> cells{{0, setter.text(label, labelWidth - pt(4), {.role = Role::Small})}};
    double x = labelWidth;
    for (const QString& choice : choices) {
        const SetText words(choice, setter.type(), {.role = Role::Small}, mm(100));
        const double size = mm(3);
        cells.push_back({x, {words.height(), [words, size](QPainter& painter, QPointF at) {
                                 paintTickBox(painter, at + QPointF(0, (words.height() - size) / 2),
                                              size, pt(0.7));
                                 words.paint(painter, at + QPointF(size + pt(3), 0));
                             }}});
        x += size + pt(3) + words.naturalWidth() + mm(4);
    }
    const Block line = beside(std::move(cells));
    return stack({gap(pt(5)), line}, 0);
}

} // namespace

Block ReportSections::turningPoint(const Decision& decision, double width) const
{
    const auto words = m_source.texts.decision(decision, m_source.protocol);
    const QString from = levelName(m_source.protocol, decision.from);
    const QString to = levelName(m_source.protocol, decision.to);
    const QString levels =
        decision.from == decision.to ? to : from + QStringLiteral(" \u2192 ") + to;
    const double inner = width - kDateColumn - kLevelColumn;
    TextStyle note{.role = Role::Small, .mostLines = 2};
    note.muted = true;
    const QString noted =
        shows(Part::Notes) ? q(m_account.noteOf(decision)).simplified() : QString();
    const Block what =
        stack({m_setter.text(q(words.title), inner, {.weight = Weight::Bold}),
               m_setter.text(q(words.text), inner, {.role = Role::Small, .mostLines = 3}),
               //: %1 is what the person wrote about it.
               m_setter.text(noted.isEmpty() ? QString() : Words::tr("Noted: %1").arg(noted), inner,
                             note)},
              0);
    return beside({{0, m_setter.text(coach::dateText(m_locale, decision.date), kDateColumn)},
                   {kDateColumn, m_setter.text(levels, kLevelColumn)},
                   {kDateColumn + kLevelColumn, what}});
}

namespace {

/// Whether it is what a clinician looks for first, and not one more step of the level.
bool weighs(const Decision& decision)
{
    return isSpike(decision) ||
           (decision.action != Action::Progress && decision.action != Action::Regress);
}

/// The places of decisions in the order in which they get room: first those that weigh, and of
/// each kind the newest first, as they stand.
std::vector<std::size_t> byWeight(const std::vector<Decision>& decisions)
{
    std::vector<std::size_t> places(decisions.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_partition(places,
                                  [&](std::size_t place) { return weighs(decisions[place]); });
    return places;
}

/// How many changes there was no room for, and how many of them were steps of the level.
QString notListed(const std::vector<Decision>& all, const std::vector<std::optional<Block>>& chosen)
{
    int steps = 0;
    int others = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!chosen[i])
            ++(weighs(all[i]) ? others : steps);
    //: Both are numbers of changes in the period that there is no room to list.
    return Words::tr("Not listed here: steps of the level: %1; others: %2.").arg(steps).arg(others);
}

} // namespace

Block ReportSections::turningPoints(double width, double height) const
{
    const double inner = width - kNames;
    const auto all = m_account.turningPoints(m_days);
    std::vector<std::optional<Block>> chosen(all.size());
    std::size_t shown = 0;
    double used = mm(6);
    for (const std::size_t place : byWeight(all)) {
        Block line = turningPoint(all[place], inner);
        used += line.height + pt(4);
        if (used > height && shown >= kLeastTurningPoints)
            break;
        chosen[place] = std::move(line);
        ++shown;
    }
    std::vector<Block> lines;
    for (std::optional<Block>& line : chosen)
        if (line)
            lines.push_back(std::move(*line));
    TextStyle muted;
    muted.muted = true;
    if (all.empty())
        lines.push_back(m_setter.text(Words::tr("Nothing yet."), inner, muted));
    if (shown < all.size())
        lines.push_back(m_setter.text(notListed(all, chosen), inner, muted));
    //: Section of the report: steps up and down, spikes, flares, and why.
    return section(Words::tr("Spikes, flares and what was decided"), width,
                   stack(std::move(lines), pt(4)));
}

Block ReportSections::orders(double width) const
{
    constexpr double kPadding = mm(4);
    const double inner = width - 2 * kPadding;
    const double half = (inner - mm(8)) / 2;
    constexpr double kLabel = mm(36);
    const auto line = [&](const QString& label) { return m_setter.blankLine(label, half, kLabel); };
    std::vector<QString> pains;
    for (int pain = 0; pain <= kMostAcceptable; ++pain)
        pains.push_back(QString::number(pain));

    //: Orders box of the report; the same fields as in the program's dialog.
    std::vector<Block> left{line(Words::tr("Set the level to")), line(Words::tr("No higher than")),
                            line(Words::tr("Hold the level until")),
                            tickLine(m_setter, Words::tr("Acceptable pain"), pains, kLabel)};
    std::vector<Block> right{line(Words::tr("Leave out")), line(QString()), line(Words::tr("Note")),
                             line(QString())};
    if (m_source.state().mode == Mode::Referred)
        //: A box that a clinician ticks after a warning sign.
        left.insert(left.begin(), tickLine(m_setter, Words::tr("Seen by me"),
                                           {Words::tr("may exercise")}, kLabel));
    const Block title = m_setter.text(Words::tr("Orders of the physiotherapist or doctor"), inner,
                                      {.role = Role::Heading, .weight = Weight::Bold});
    TextStyle small{.role = Role::Small};
    small.muted = true;
    const Block how = m_setter.text(
        Words::tr("Blank means: as the protocol says. The person enters this under Plan, "
                  "“Physiotherapist’s orders”; it stays in force until it is lifted."),
        inner, small);
    const double third = (inner - 2 * mm(6)) / 3;
    const Block sign =
        beside({{0, m_setter.blankLine(Words::tr("Name"), third, mm(13))},
                {third + mm(6), m_setter.blankLine(Words::tr("Date"), third, mm(13))},
                {2 * (third + mm(6)), m_setter.blankLine(Words::tr("Signature"), third, mm(18))}});
    return framed(stack({title, how,
                         beside({{0, stack(std::move(left), pt(3))},
                                 {half + mm(8), stack(std::move(right), pt(3))}}),
                         gap(pt(2)), sign},
                        pt(3)),
                  width, kPadding);
}

} // namespace comeback::report
