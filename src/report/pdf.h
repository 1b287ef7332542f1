// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/save.h"
#include "report/source.h"

#include <QByteArray>
#include <QString>

namespace comeback::report {

/// The document as a PDF: real text with its fonts embedded, title and language set.
[[nodiscard]] QByteArray toPdf(const Document& document, library::Language language);

/// Writes the report, or the plan, as a PDF. Needs a QApplication, but no display.
[[nodiscard]] Saved saveReport(const QString& path, const Source& source, Paper paper);
[[nodiscard]] Saved savePlan(const QString& path, const Source& source, Paper paper);

} // namespace comeback::report
