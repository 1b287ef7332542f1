// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

namespace comeback::app {

enum class ExportFormat : std::uint8_t { Diary, Csv, Fhir };

/// Asks where to, and writes the diary as a file: for another computer, for a spreadsheet, or for a
/// health record. Returns what to say in the status line; empty if it was called off or failed,
/// which has been told then.
[[nodiscard]] QString exportDiary(const Context& context, QWidget* parent);

/// The same for a file that is chosen already, which is written whole or not at all. Where the
/// diary's own file is gone, the entries that were read of it are written.
[[nodiscard]] QString exportDiaryTo(const Context& context, const QString& fileName,
                                    ExportFormat format, QWidget* parent);

} // namespace comeback::app
