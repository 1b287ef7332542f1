// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/block.h"
#include "report/parts.h"
#include "report/source.h"

namespace comeback::report {

/// The width of the margin that holds the names of the sections.
inline constexpr double kNames = mm(33);

/// Lays out the sections of the report, each for a width. A section has its name at the left and
/// its content beside it, so that a reader finds it with one glance down the margin.
class ReportSections
{
public:
    explicit ReportSections(const Source& source);

    [[nodiscard]] const Setter& setter() const { return m_setter; }
    [[nodiscard]] bool shows(Part part) const { return m_source.choice.shows(part); }
    [[nodiscard]] Block head(double width) const;
    [[nodiscard]] Block standing(double width) const;
    [[nodiscard]] Block screenings(double width) const;
    /// The chart of the period, `height` high.
    [[nodiscard]] Block chart(double width, double height) const;
    [[nodiscard]] Block weeks(double width) const;
    /// What changed the course, newest first, as many as `height` has room for but at least six;
    /// where there is more, steps of the level give way to spikes, flares and warning signs.
    [[nodiscard]] Block turningPoints(double width, double height) const;
    [[nodiscard]] Block prescription(double width) const;
    /// What the person wants to get back to and how their weeks are, by the questionnaires; nothing
    /// before any is answered.
    [[nodiscard]] Block scores(double width) const;
    [[nodiscard]] Block protocol(double width) const;
    [[nodiscard]] Block orders(double width) const;

private:
    [[nodiscard]] Block section(const QString& name, double width, const Block& content) const;
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString leftOutByPerson() const;
    /// The days between which the scores of questionnaires are compared.
    [[nodiscard]] DateRange daysOfScores() const;
    [[nodiscard]] QString levelDays() const;
    [[nodiscard]] QString creditText() const;
    [[nodiscard]] QString toldAbout(const std::vector<RedFlag>& yes) const;
    [[nodiscard]] Block prescribedExercise(const ExerciseLine& exercise, double width) const;
    [[nodiscard]] Block turningPoint(const Decision& decision, double width) const;

    const Source& m_source;
    Account m_account;
    Setter m_setter;
    QLocale m_locale;
    DateRange m_days; ///< that the report looks back on
};

} // namespace comeback::report
