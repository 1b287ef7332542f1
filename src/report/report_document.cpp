// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report_document.h"

#include "report/parts.h"
#include "report/report_sections.h"
#include "report/return_sheet.h"

namespace comeback::report {

namespace {

constexpr double kSectionGap = mm(4.5);
constexpr double kLeastChart = mm(58);
constexpr double kMostChart = mm(95);

Block firstPage(const ReportSections& sections, const Source& source, double width, double height)
{
    std::vector<Block> blocks{sections.head(width)};
    std::size_t standingEnds = 0;
    if (source.state().mode == Mode::Referred)
        blocks.push_back(
            careNotice(sections.setter(), source, width,
                       sections.shows(Part::WarningSigns) ? Answers::Told : Answers::LeftOut));
    if (source.state().started) {
        blocks.push_back(sections.standing(width));
        standingEnds = blocks.size();
        if (sections.shows(Part::Weeks))
            blocks.push_back(sections.weeks(width));
    }
    if (sections.shows(Part::WarningSigns))
        blocks.push_back(sections.screenings(width));
    if (!source.state().started) {
        blocks.push_back(sections.orders(width));
        return stack(std::move(blocks), kSectionGap);
    }
    if (sections.shows(Part::Chart)) {
        const double free = height - stack(blocks, kSectionGap).height - kSectionGap - mm(5);
        blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(standingEnds),
                      sections.chart(width, std::clamp(free, kLeastChart, kMostChart)));
    }
    return stack(std::move(blocks), kSectionGap);
}

Block secondPage(const ReportSections& sections, const Source& source, double width, double height)
{
    std::vector<Block> blocks;
    if (source.state().mode != Mode::Referred)
        blocks.push_back(sections.prescription(width));
    blocks.push_back(sections.scores(width));
    blocks.push_back(sections.protocol(width));
    blocks.push_back(sections.orders(width));
    const double free = height - stack(blocks, kSectionGap).height - kSectionGap - mm(5);
    if (sections.shows(Part::Decisions))
        blocks.insert(blocks.begin(), sections.turningPoints(width, free));
    return stack(std::move(blocks), kSectionGap);
}

} // namespace

ReportDocument::ReportDocument(const Source& source, Sheet sheet, Enclosed enclosed)
    //: Title of the print-out for the physiotherapist, in the PDF's properties.
    : Document(Words::tr("Comeback: report for the physiotherapist"), sheet)
{
    const ReportSections sections(source);
    const int pages = source.state().started ? 2 : 1;
    const auto add = [&](int page, const auto& content) {
        addPage([&, page](const Room& room) {
            const Block foot = footer(sections.setter(), source.texts, page, pages, room.width);
            return withFooter(content(sections, source, room.width, room.height - foot.height),
                              foot, room.height);
        });
    };
    add(1, firstPage);
    if (pages > 1)
        add(2, secondPage);
    if (enclosed == Enclosed::ReturnSheet)
        addPage([&](const Room& room) {
            const Block foot = footer(sections.setter(), source.texts, 1, 1, room.width);
            return withFooter(returnSheet(sections.setter(), source, room.width), foot,
                              room.height);
        });
}

} // namespace comeback::report
