// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/plan_document.h"

#include "report/parts.h"
#include "report/plan_sections.h"

namespace comeback::report {

namespace {

constexpr double kSectionGap = mm(5);

Block front(const PlanSections& sections, const Source& source, double width)
{
    switch (planKind(source)) {
    case PlanKind::None:
    case PlanKind::ScreenFirst:
        return stack({sections.head(width), sections.nothingYet(width), sections.seekCare(width)},
                     kSectionGap);
    case PlanKind::SeekCare:
        return stack(
            {sections.head(width), careNotice(sections.setter(), source, width, Answers::Told)},
            kSectionGap);
    case PlanKind::Flare:
        return stack({sections.head(width), sections.gentle(width), sections.flareGrid(width),
                      sections.flarePlan(width), sections.seekCare(width)},
                     kSectionGap);
    case PlanKind::Level:
        return stack({sections.head(width), sections.dose(width), sections.grid(width),
                      sections.ruleForPain(width), sections.advice(width)},
                     kSectionGap);
    }
    return {};
}

} // namespace

PlanKind planKind(const Source& source)
{
    const auto today = source.recommendation();
    switch (source.state().mode) {
    case Mode::NotStarted:
        return PlanKind::None;
    case Mode::Referred:
        return PlanKind::SeekCare;
    case Mode::Flare:
        return today.kind == RecommendationKind::Screen ? PlanKind::ScreenFirst : PlanKind::Flare;
    case Mode::Active:
        return today.kind == RecommendationKind::Screen ? PlanKind::ScreenFirst : PlanKind::Level;
    }
    return PlanKind::None;
}

std::array<bool, kPlanDays> suggestedDays(const Source& source, int daysPerWeek)
{
    const Protocol& protocol = source.protocol;
    const Pain none = *Pain::from(0);
    State state = source.state();
    Decisions decisions;
    std::array<bool, kPlanDays> days{};
    int left = daysPerWeek;
    for (int i = 0; i < kPlanDays; ++i) {
        const Date day = source.today.plusDays(i);
        if (i > 0)
            advance(state, protocol, Entry{{}, day, CheckIn{.pain = none}, {}, {}}, 0, decisions);
        if (left == 0 || prescribe(state, protocol, day).kind != RecommendationKind::Session)
            continue;
        days[static_cast<std::size_t>(i)] = true;
        --left;
        advance(state, protocol,
                Entry{{}, day, Session{.before = none, .during = none, .after = none}, {}, {}}, 0,
                decisions);
    }
    return days;
}

PlanDocument::PlanDocument(const Source& source, Sheet sheet)
    //: Title of the hand-out, in the PDF's properties.
    : Document(Words::tr("Comeback: the plan for this week"), sheet)
{
    const PlanSections sections(source);
    const int pages = sections.hasBack() ? 2 : 1;
    const auto add = [&](int page, const auto& content) {
        addPage([&, page](const Room& room) {
            const Block foot = footer(sections.setter(), source.texts, page, pages, room.width);
            return withFooter(content(room.width), foot, room.height);
        });
    };
    add(1, [&](double width) { return front(sections, source, width); });
    if (pages > 1)
        add(2, [&](double width) { return sections.exercises(width); });
}

} // namespace comeback::report
