// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/parts.h"

#include "figures/figure.h"
#include "library/choice.h"
#include "library/ladder.h"
#include "library/load_history.h"

#include <QColor>

#include <algorithm>

namespace comeback::report {

Block heading(const Setter& setter, const Heading& heading, const QString& name, double width)
{
    const double left = width * 0.58;
    const double right = width - left - mm(4);
    const Block title =
        stack({setter.text(heading.overline, left, {.role = Role::Small, .muted = true}),
               setter.text(heading.title, left, {.role = Role::Title, .weight = Weight::Bold})},
              pt(2));
    const Block person =
        stack({setter.text(name, right,
                           {.role = Role::Heading,
                            .weight = Weight::Bold,
                            .align = Align::Right,
                            .mostLines = 2}),
               setter.text(heading.right, right, {.role = Role::Small, .align = Align::Right})},
              pt(2));
    return beside({{0, title}, {left + mm(4), person}});
}

Block withFooter(Block content, Block footer, double height)
{
    const double least = content.height + pt(6) + footer.height;
    const double total = std::max(height, least);
    return {total, [content = std::move(content), footer = std::move(footer),
                    total](QPainter& painter, QPointF at) {
                if (content.paint)
                    content.paint(painter, at);
                footer.paint(painter, at + QPointF(0, total - footer.height));
            }};
}

Block footer(const Setter& setter, const library::Texts& texts, int page, int pages, double width)
{
    //: At the foot of each printed page.
    const QString number = Words::tr("Page %1 of %2").arg(page).arg(pages);
    const double numberWidth = mm(28);
    TextStyle small{.role = Role::Small};
    small.muted = true;
    TextStyle atRight = small;
    atRight.align = Align::Right;
    return stack({hairline(width),
                  beside({{0, setter.text(q(texts.sentence("disclaimer")),
                                          width - numberWidth - mm(4), small)},
                          {width - numberWidth, setter.text(number, numberWidth, atRight)}})},
                 pt(3));
}

Block careNotice(const Setter& setter, const Source& source, double width, Answers answers)
{
    const double inner = width - 2 * mm(4);
    const Tier tier = source.state().referral.value_or(Tier::Soon);
    const auto said = source.texts.tier(tier, source.emergencyNumber.toStdString());
    std::vector<Block> lines{
        setter.text(q(said.title), inner, {.role = Role::Heading, .weight = Weight::Bold}),
        setter.text(q(said.text), inner)};
    const bool told = answers == Answers::Told;
    if (!told)
        //: In place of the answers to the warning-sign questions.
        lines.push_back(setter.text(Words::tr("The answers were left out by the person."), inner));
    for (const RedFlag flag : told ? standingFlags(source.timeline) : std::vector<RedFlag>{}) {
        const auto words = source.texts.redFlag(flag);
        //: Before a warning-sign question that was answered with yes.
        const QString answered = Words::tr("Answered yes: %1").arg(q(words.question));
        lines.push_back(
            stack({setter.text(answered, inner, {.weight = Weight::Bold}),
                   setter.text(q(words.whatToDo), inner), setter.text(q(words.howSoon), inner),
                   setter.text(q(words.say), inner)},
                  pt(1)));
    }
    return framed(stack(std::move(lines), pt(6)), width, mm(4));
}

std::vector<ExerciseLine> exerciseLines(const library::Prescription& prescription,
                                        const Source& source)
{
    std::vector<ExerciseLine> lines;
    const library::Prescription plan = source.account().fitted(prescription);
    if (!plan.strength)
        return lines;
    for (const library::Dose& dose : plan.strength->exercises) {
        ExerciseLine line{dose.exercise,
                          q(library::exerciseName(dose.exercise, source.texts.language())),
                          q(library::describe(dose, source.texts.language())),
                          {},
                          {}};
        const LoadAdvice advice =
            adviseLoad(library::loadHistory(dose.exercise, source.timeline.entries,
                                            source.timeline.decisions, source.protocol),
                       source.today, source.unit);
        line.load = loadText(advice.load, source.locale(), source.unit);
        line.last = loadText(advice.last, source.locale(), source.unit);
        lines.push_back(std::move(line));
    }
    return lines;
}

namespace {

/// A text that ends with a full stop, so that another sentence can follow.
QString closed(const QString& text)
{
    return text.endsWith(QLatin1Char('.')) ? text : text + QLatin1Char('.');
}

/// What fills the minutes of walking as well, the person's own choice first.
QString insteadOfWalking(const Source& source)
{
    const auto exclusions = source.account().exclusions();
    const auto& preferences = source.timeline.preferences;
    QStringList names;
    for (const std::string& id : library::aerobicChoices(preferences, exclusions))
        if (const auto known = library::exercise(id, source.texts.language());
            known && id != "walk")
            names.append(q(known->name));
    return names.join(QStringLiteral(", "));
}

} // namespace

QString walkText(const library::Prescription& prescription, const Source& source)
{
    //: %1 is an amount such as "2 × 5 minutes, on 5 days a week".
    QString text =
        Words::tr("Walk: %1").arg(q(library::describe(prescription.walk, source.texts.language())));
    if (prescription.mobilityMinutes > 0)
        //: %1 is the dose of walking in words, %2 a number of minutes.
        text = Words::tr("%1 If you like, %2 minutes of easy mobility.")
                   .arg(closed(text))
                   .arg(prescription.mobilityMinutes);
    const QString instead = insteadOfWalking(source);
    if (!instead.isEmpty())
        //: %1 is the dose of walking in words, %2 a list such as "Cycling, Swimming".
        text = Words::tr("%1 The same minutes may be: %2.").arg(closed(text), instead);
    return text;
}

Block exerciseFigure(const std::string& exercise, double width, double height)
{
    const auto movement = library::movement(exercise);
    if (!movement)
        return {};
    return {height, [movement = *movement, width, height](QPainter& painter, QPointF topLeft) {
                const QRectF where(topLeft, QSizeF(width, height));
                figures::paintStartAndEnd(painter, where, movement, figures::figureInk());
            }};
}

QString strengthText(const library::Prescription& prescription)
{
    if (!prescription.strength)
        return {};
    //: %1 is a number of days; %2 a figure from 0 to 10.
    return Words::tr("On %1 days a week, never two in a row, at an effort of about %2 of 10.")
        .arg(prescription.strength->daysPerWeek)
        .arg(prescription.strength->effortTarget);
}

QString ordersText(const Source& source)
{
    const State& state = source.state();
    QStringList orders;
    if (const auto cap = state.cap())
        //: An order in force; %1 is a level such as B6.
        orders.append(Words::tr("no higher than %1").arg(levelName(source.protocol, *cap)));
    if (const auto hold = state.holdUntil(); hold && *hold >= source.today)
        //: An order in force; %1 is a date.
        orders.append(
            Words::tr("no level opens until %1").arg(coach::dateText(source.locale(), *hold)));
    const int usual = source.protocol.parameters.acceptablePain;
    if (const int pain = state.acceptablePain(usual); pain != usual)
        //: An order in force; both are pains from 0 to 10.
        orders.append(Words::tr("acceptable pain %1 instead of %2").arg(pain).arg(usual));
    if (orders.isEmpty())
        return {};
    //: %1 is a list of orders.
    return Words::tr("Orders in force: %1.").arg(orders.join(QStringLiteral("; ")));
}

QString leftOutText(const Source& source, Hand hand)
{
    QStringList names;
    for (const std::string& id : source.account().excludedBy(hand))
        names.append(q(library::exerciseName(id, source.texts.language())));
    if (names.isEmpty())
        return {};
    const QString list = names.join(QStringLiteral(", "));
    return hand == Hand::Clinician
               //: %1 is a list of exercises that the physiotherapist ordered to leave out.
               ? Words::tr("Left out by order: %1.").arg(list)
               //: %1 is a list of exercises that the person does not want; said without judging.
               : Words::tr("Swapped by choice: %1.").arg(list);
}

} // namespace comeback::report
