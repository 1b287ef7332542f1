// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing.h"

#include "app/emergency_number.h"
#include "report/pdf.h"
#include "report/source.h"

#include <cstdio>

namespace comeback::app {

bool printToFile(const Context& context, Document document, const QString& path,
                 report::Paper paper)
{
    const report::Source source = report::sourceOf(context.coach, context.texts, emergencyNumber());
    const auto saved = document == Document::Plan ? report::savePlan(path, source, paper)
                                                  : report::saveReport(path, source, paper);
    if (!saved)
        std::fprintf(stderr, "comeback: %s: %s\n", qPrintable(path),
                     qPrintable(report::words(saved.error())));
    return saved.ok();
}

} // namespace comeback::app
