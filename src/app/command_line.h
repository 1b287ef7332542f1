// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "engine/date.h"
#include "library/language.h"
#include "report/document.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace comeback::app {

/// What the command line asks for (manual page comeback(1)).
struct CommandLine
{
    QString diaryPath; ///< empty: the usual place
    std::optional<Date> today;
    std::optional<PageId> page;
    QString printPlan;   ///< a PDF to write instead of showing a window
    QString printReport; ///< likewise
    report::Paper paper = report::Paper::A4;
    std::optional<library::Language> language;
    bool minimized = false;
    bool demo = false;

    bool showHelp = false;
    bool showVersion = false;
    QString help;
    QString problem; ///< why the command line can't be used; empty if it can

    [[nodiscard]] bool prints() const { return !printPlan.isEmpty() || !printReport.isEmpty(); }
};

/// Reads the arguments, the program's name first.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

} // namespace comeback::app
