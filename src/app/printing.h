// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "report/document.h"

#include <QString>

namespace comeback::app {

enum class Document : std::uint8_t { Plan, Report };

/// Writes a document as a PDF, for --print-plan and --print-report; says on standard error why it
/// could not. Returns whether it was written.
[[nodiscard]] bool printToFile(const Context& context, Document document, const QString& path,
                               report::Paper paper);

} // namespace comeback::app
