// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan_sections.h"

#include "coach/date_text.h"
#include "library/bodyweight_day.h"
#include "report/parts.h"
#include "report/plan_document.h"

#include <algorithm>

namespace comeback::report {

namespace {

const std::array<double, 4> kSizes{8.5, 10, 12.5, 22};

std::vector<QString> qAll(const std::vector<std::string>& texts)
{
    std::vector<QString> all;
    all.reserve(texts.size());
    for (const std::string& each : texts)
        all.push_back(q(each));
    return all;
}

} // namespace

PlanSections::PlanSections(const Source& source)
    : m_source(source), m_setter(Type(kSizes)), m_locale(source.locale())
{
    if (planKind(source) != PlanKind::Level)
        return;
    m_level = source.recommendation().level;
    m_prescription = library::prescriptionOf(source.protocol.level(m_level).id);
    if (m_prescription)
        m_prescription = source.account().fitted(std::move(*m_prescription));
}

bool PlanSections::hasBack() const
{
    return m_prescription && !exerciseLines(*m_prescription, m_source).empty();
}

Block PlanSections::head(double width) const
{
    const Date today = m_source.today;
    const bool plan = m_prescription || planKind(m_source) == PlanKind::Flare;
    QString title = Words::tr("Your week");
    QString dates = coach::dateText(m_locale, today);
    if (planKind(m_source) == PlanKind::SeekCare)
        title = Words::tr("Please see someone first");
    else if (!plan)
        title = Words::tr("No plan yet");
    else
        //: From one date to another.
        dates = Words::tr("%1 to %2")
                    .arg(dates, coach::dateText(m_locale, today.plusDays(kPlanDays - 1)));
    //: Overline of the hand-out, above its title.
    return heading(m_setter, {Words::tr("Comeback · plan"), title, dates}, m_source.name, width);
}

Block PlanSections::nothingYet(double width) const
{
    const auto said =
        m_source.texts.recommendation(m_source.recommendation().kind, m_source.painLimits());
    return framed(stack({m_setter.text(q(said.title), width - mm(8),
                                       {.role = Role::Heading, .weight = Weight::Bold}),
                         m_setter.text(q(said.text), width - mm(8))},
                        pt(3)),
                  width, mm(4));
}

/// What a week with weights has beside its sessions with them.
QString PlanSections::thirdDay() const
{
    const bool hasWeights =
        library::bodyweightLevelOf(m_source.protocol.level(m_level).id).has_value();
    return hasWeights ? QLatin1Char(' ') + q(m_source.texts.sentence("third_day")) : QString();
}

Block PlanSections::dose(double width) const
{
    const auto today = m_source.recommendation();
    const QString name = levelName(m_source.protocol, m_level);
    const QString title =
        name + QStringLiteral(": ") + q(m_source.texts.levelTitle(name.toStdString()));
    const auto lines = exerciseLines(*m_prescription, m_source);
    const double half = (width - mm(8)) / 2;
    std::vector<Block> sides[2];
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QString dose = lines[i].dose;
        if (!lines[i].load.isEmpty())
            dose += QStringLiteral(" · ") + lines[i].load;
        constexpr double kDose = mm(36);
        sides[i * 2 < lines.size() ? 0 : 1].push_back(stack(
            {beside(
                 {{0, m_setter.text(lines[i].name, half - kDose - mm(2))},
                  {half - kDose,
                   m_setter.text(dose, kDose, {.weight = Weight::Bold, .align = Align::Right})}}),
             hairline(half)},
            pt(2)));
    }
    const QString eased = today.ease == Ease::None ? QString() : q(m_source.texts.ease(today.ease));
    return stack({hairline(width),
                  m_setter.text(title, width, {.role = Role::Heading, .weight = Weight::Bold}),
                  m_setter.text(walkText(*m_prescription, m_source), width),
                  m_setter.text(strengthText(*m_prescription) + thirdDay(), width),
                  beside({{0, stack(sides[0], pt(2))}, {half + mm(8), stack(sides[1], pt(2))}}),
                  m_setter.text(leftOutText(m_source, Hand::Clinician), width),
                  m_setter.text(leftOutText(m_source, Hand::Self), width),
                  m_setter.text(ordersText(m_source), width), m_setter.text(eased, width)},
                 pt(4));
}

Block PlanSections::ruleForPain(double width) const
{
    const Parameters& parameters = m_source.protocol.parameters;
    const int acceptable = m_source.state().acceptablePain(parameters.acceptablePain);
    //: The rule for pain, in one line; %1 is a pain from 0 to 10, %2 a number of points.
    const QString rule =
        Words::tr("The rule: pain up to %1 of 10 is fine, during, after and the next morning. If "
                  "it goes above %1 and %2 or more points over your usual, make the next one "
                  "easier.")
            .arg(acceptable)
            .arg(parameters.spikeRise);
    return framed(m_setter.text(rule, width - mm(6), {.weight = Weight::Bold}), width, mm(3));
}

Block PlanSections::flarePlan(double width) const
{
    return stack({hairline(width),
                  //: Heading of a list: what to do in a flare.
                  m_setter.text(Words::tr("If it flares up"), width,
                                {.role = Role::Heading, .weight = Weight::Bold}),
                  m_setter.list(qAll(m_source.texts.sentences("flare_plan")), width,
                                {.role = Role::Small}, Setter::Marks::Points)},
                 pt(3));
}

/// The warning signs of a tier, in a few words each.
QString PlanSections::signs(Tier tier) const
{
    QStringList signs;
    for (const RedFlagInfo& each : redFlags())
        if (each.tier == tier)
            signs << q(m_source.texts.redFlag(each.flag).sign);
    return signs.join(QStringLiteral("; "));
}

Block PlanSections::seekCare(double width) const
{
    const TextStyle lead{.role = Role::Small, .weight = Weight::Bold};
    const TextStyle plain{.role = Role::Small};
    const auto part = [&](const QString& what, const QString& about) {
        return stack({m_setter.text(what, width, lead), m_setter.text(about, width, plain)}, pt(1));
    };
    return stack(
        {hairline(width),
         //: Heading of a list of warning signs.
         m_setter.text(Words::tr("When to seek care"), width,
                       {.role = Role::Heading, .weight = Weight::Bold}),
         //: Above a list of warning signs; %1 is the emergency number
         part(Words::tr("Ring %1 now:").arg(m_source.emergencyNumber), signs(Tier::Emergency)),
         //: Above a list of warning signs
         part(Words::tr("Ring a doctor today:"), signs(Tier::SameDay)),
         //: Above a list of warning signs
         part(Words::tr("See a doctor soon:"),
              //: %1 is a list of warning signs
              Words::tr("%1; anything that worries you").arg(signs(Tier::Soon)))},
        pt(3));
}

Block PlanSections::advice(double width) const
{
    const double half = (width - mm(8)) / 2;
    return beside({{0, flarePlan(half)}, {half + mm(8), seekCare(half)}});
}

Block PlanSections::gentle(double width) const
{
    const auto said =
        m_source.texts.recommendation(RecommendationKind::Gentle, m_source.painLimits());
    const auto today = m_source.recommendation();
    const QString now =
        today.kind == RecommendationKind::Rest
            ? q(m_source.texts.recommendation(today.kind, m_source.painLimits()).title)
            : QString();
    return stack(
        {hairline(width),
         m_setter.text(q(said.title), width, {.role = Role::Heading, .weight = Weight::Bold}),
         m_setter.text(q(said.text), width), m_setter.text(now, width, {.weight = Weight::Bold})},
        pt(4));
}

Block PlanSections::exercise(const library::Dose& dose, double width) const
{
    const auto language = m_source.texts.language();
    const auto known = library::exercise(dose.exercise, language);
    if (!known)
        return {};
    std::vector<Block> lines{
        hairline(width),
        m_setter.text(q(known->name), width, {.role = Role::Heading, .weight = Weight::Bold}),
        m_setter.text(q(library::describe(dose, language)), width, {.weight = Weight::Bold}),
        exerciseFigure(dose.exercise, width, mm(20)),
        m_setter.text(q(known->why), width, {.role = Role::Small}),
        m_setter.list(qAll(known->steps), width, {.role = Role::Small}, Setter::Marks::Numbers)};
    if (!known->feel.empty())
        //: %1 is what an exercise should feel like.
        lines.push_back(m_setter.text(Words::tr("You may feel: %1").arg(q(known->feel)), width,
                                      {.role = Role::Small}));
    return stack(std::move(lines), pt(2.5));
}

Block PlanSections::exercises(double width) const
{
    const double half = (width - mm(8)) / 2;
    std::vector<Block> all;
    for (const library::Dose& dose : m_prescription->strength->exercises)
        all.push_back(exercise(dose, half));
    std::vector<Block> rows{m_setter.text(
        //: Title of the back of the hand-out.
        Words::tr("How to do the exercises"), width,
        {.role = Role::Title, .weight = Weight::Bold})};
    for (std::size_t i = 0; i < all.size(); i += 2)
        rows.push_back(
            beside({{0, all[i]}, {half + mm(8), i + 1 < all.size() ? all[i + 1] : Block{}}}));
    return stack(std::move(rows), mm(5));
}

} // namespace comeback::report
