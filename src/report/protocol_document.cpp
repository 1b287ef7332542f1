// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/protocol_document.h"

#include "coach/date_text.h"
#include "library/protocol_numbers.h"
#include "library/protocols.h"
#include "report/parts.h"

namespace comeback::report {

namespace {

constexpr std::array kSizes{8.5, 10.0, 11.5, 18.0};
constexpr double kValueColumn = mm(26);

Block differencesTable(const Setter& setter, const Source& source, const Protocol& protocol,
                       double width)
{
    const auto standard = library::builtInProtocol(library::builtInProtocolIds().front());
    const auto found = standard ? library::differences(protocol, *standard)
                                : std::vector<library::NumberDifference>{};
    if (found.empty())
        return setter.text(Words::tr("All figures are the standard ones."), width);
    //: Heads of a table on paper: a number of the protocol, its value here, its usual value.
    std::vector<TableRow> rows{
        {{Words::tr("Number"), Words::tr("Here"), Words::tr("Standard")}, true}};
    for (const auto& each : found)
        rows.push_back({{numberName(each.number, protocol, source.texts),
                         numberValue(each.number, each.value, source.locale()),
                         numberValue(each.number, each.usual, source.locale())}});
    return setter.table(
        {{width - 2 * kValueColumn}, {kValueColumn, Align::Right}, {kValueColumn, Align::Right}},
        rows);
}

QString proofText(ProtocolDocument::Proof proof)
{
    if (proof == ProtocolDocument::Proof::Safe)
        return Words::tr("Its rules have been proved: over every state that any diary can lead to, "
                         "all ten promises hold.");
    return Words::tr("Its rules have not been proved yet. It cannot be used before they are.");
}

} // namespace

ProtocolDocument::ProtocolDocument(const Source& source, const Protocol& protocol, Proof proof,
                                   Sheet sheet)
    //: Title of a print-out, in the PDF's properties.
    : Document(Words::tr("Comeback: protocol"), sheet)
{
    addPage([&](const Room& room) {
        const Setter setter{Type(kSizes)};
        const double width = room.width;
        //: %1 is the name of a protocol, %2 its version.
        const QString name =
            Words::tr("%1, version %2").arg(q(protocol.name)).arg(protocol.version);
        const Heading head{Words::tr("Protocol: where it differs from the standard"), name,
                           coach::dateText(source.locale(), source.today)};
        std::vector<Block> promises;
        for (int number = 1; number <= safety::kPropertyCount; ++number) {
            const auto property = static_cast<safety::Property>(number);
            promises.push_back(
                setter.text(q(source.texts.property(property).text), width, {.role = Role::Small}));
        }
        const bool proved = proof == Proof::Safe;
        const Block content = stack({heading(setter, head, source.name, width), hairline(width),
                                     differencesTable(setter, source, protocol, width),
                                     setter.text(proofText(proof), width, {.weight = Weight::Bold}),
                                     proved ? stack(std::move(promises), pt(3)) : Block{}},
                                    mm(4));
        return withFooter(content, footer(setter, source.texts, 1, 1, width), room.height);
    });
}

} // namespace comeback::report
