// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/ladder.h"
#include "report/block.h"
#include "report/source.h"

#include <array>
#include <optional>

namespace comeback::report {

/// Lays out the pieces of the hand-out, each for a width.
class PlanSections
{
public:
    explicit PlanSections(const Source& source);

    [[nodiscard]] const Setter& setter() const { return m_setter; }
    /// Whether there is a second page: the level has exercises, and training is prescribed.
    [[nodiscard]] bool hasBack() const;

    [[nodiscard]] Block head(double width) const;
    /// Why there is no plan yet, and what comes first.
    [[nodiscard]] Block nothingYet(double width) const;
    [[nodiscard]] Block dose(double width) const;
    [[nodiscard]] Block grid(double width) const;
    [[nodiscard]] Block ruleForPain(double width) const;
    /// Flare plan and when to seek care, side by side.
    [[nodiscard]] Block advice(double width) const;
    [[nodiscard]] Block gentle(double width) const;
    [[nodiscard]] Block flareGrid(double width) const;
    [[nodiscard]] Block flarePlan(double width) const;
    [[nodiscard]] Block seekCare(double width) const;
    /// How each exercise is done.
    [[nodiscard]] Block exercises(double width) const;

private:
    /// A row of the week: its name, how many boxes each day has (0 leaves the cell blank, to write
    /// in), and on which days they are thick.
    struct Row
    {
        QString name;
        std::array<int, 7> boxes{};
        std::array<bool, 7> strong{};
    };
    [[nodiscard]] QString signs(Tier tier) const;
    [[nodiscard]] QString thirdDay() const;
    [[nodiscard]] Block week(const std::vector<Row>& rows, double width) const;
    [[nodiscard]] Block dayNames(double nameWidth, double dayWidth) const;
    [[nodiscard]] Block exercise(const library::Dose& dose, double width) const;

    const Source& m_source;
    Setter m_setter;
    QLocale m_locale;
    LevelIndex m_level{};
    std::optional<library::Prescription> m_prescription;
};

} // namespace comeback::report
