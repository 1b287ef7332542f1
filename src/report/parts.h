// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/source.h"

#include <string>
#include <vector>

namespace comeback::library {
struct Prescription;
}

namespace comeback::report {

/// The pieces that the report and the hand-out share: each is laid out for a width and looks the
/// same on both.

/// What stands at the head of a sheet.
struct Heading
{
    QString overline; ///< what kind of sheet this is
    QString title;
    QString right; ///< a line at the right, such as the date
};

/// The head of a sheet: the name, where one is given, takes a place of its own and may be written
/// from right to left.
[[nodiscard]] Block heading(const Setter& setter, const Heading& heading, const QString& name,
                            double width);

/// Puts `footer` at the lower edge of a page that is `height` high.
[[nodiscard]] Block withFooter(Block content, Block footer, double height);
/// The disclaimer, and which page this is.
[[nodiscard]] Block footer(const Setter& setter, const library::Texts& texts, int page, int pages,
                           double width);

/// The ladder as a strip of rungs in stages: those done shaded, the one that the person is on black
/// with a mark beneath, those ahead white; the cap, if there is one, a thick line.
[[nodiscard]] Block ladderStrip(const Setter& setter, const Source& source, double width);

/// Whether the warning signs that led to a referral are named.
enum class Answers : std::uint8_t { Told, LeftOut };

/// The seek-care notice of a referral: how soon, and for each flag that stands what to do.
[[nodiscard]] Block careNotice(const Setter& setter, const Source& source, double width,
                               Answers answers);

/// How an exercise begins and where it goes, in a place of that size; empty without a figure.
[[nodiscard]] Block exerciseFigure(const std::string& exercise, double width, double height);

/// One exercise of a prescription in words.
struct ExerciseLine
{
    std::string id;
    QString name;
    QString dose;
    QString load; ///< advised for the next session; empty where the person chooses
    QString last; ///< last lifted; empty where none was
};

/// The exercises of a prescription without those that orders leave out.
[[nodiscard]] std::vector<ExerciseLine> exerciseLines(const library::Prescription& prescription,
                                                      const Source& source);
/// "Walk 2 × 5 min a day, on 5 days a week.", and what else may fill the minutes.
[[nodiscard]] QString walkText(const library::Prescription& prescription, const Source& source);
/// "On 3 days a week, never two in a row, at an effort of about 3 of 10."; empty while the level
/// has no strength part.
[[nodiscard]] QString strengthText(const library::Prescription& prescription);
/// "Orders in force: no higher than B6; …": both hands', of level and pain; empty if there are
/// none.
[[nodiscard]] QString ordersText(const Source& source);
/// "Left out by order: …" or, of what the person themself does not want, "Swapped by choice: …";
/// empty if nothing is.
[[nodiscard]] QString leftOutText(const Source& source, Hand hand);

} // namespace comeback::report
