// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"
#include "report/document.h"
#include "report/source.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace comeback::report {

/// Why a PDF could not be written; the file that stood there before is as it was.
enum class SaveProblem : std::uint8_t { NoFolder, NoPermission, DiskFull, IsDatabase, Other };

struct SaveError
{
    SaveProblem problem{};
};

/// Success without a value.
struct Done
{};

using Saved = Result<Done, SaveError>;

/// The document as a PDF: real text with its fonts embedded, title and language set.
[[nodiscard]] QByteArray toPdf(const Document& document, library::Language language);

/// Writes a file whole or not at all, readable by its owner alone where the file system can keep
/// that: in pieces, each one checked, into a file beside it that takes its place once all of it is
/// on the disk. Nothing is written over a database or an encrypted copy of a diary.
[[nodiscard]] Saved writeFile(const QString& path, const QByteArray& bytes);

/// Writes the report, or the plan, as a PDF. Needs a QApplication, but no display.
[[nodiscard]] Saved saveReport(const QString& path, const Source& source, Paper paper);
[[nodiscard]] Saved savePlan(const QString& path, const Source& source, Paper paper);

/// A failure in words: what happened, and what to do now.
[[nodiscard]] QString words(const SaveError& error);

} // namespace comeback::report
