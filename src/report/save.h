// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace comeback::report {

/// Why a file could not be written; the file that stood there before is as it was.
enum class SaveProblem : std::uint8_t { NoFolder, NoPermission, DiskFull, IsDatabase, Other };

struct SaveError
{
    SaveProblem problem{};
};

/// Success without a value.
struct Done
{};

using Saved = Result<Done, SaveError>;

/// Writes a file whole or not at all, readable by its owner alone where the file system can keep
/// that: in pieces, each one checked, into a file beside it that takes its place once all of it is
/// on the disk. A device or a pipe is written into, and a link followed. Nothing is written over a
/// database or an encrypted copy of a diary.
[[nodiscard]] Saved writeFile(const QString& path, const QByteArray& bytes);

/// A failure in words: what happened, and what to do now.
[[nodiscard]] QString words(const SaveError& error);

} // namespace comeback::report
