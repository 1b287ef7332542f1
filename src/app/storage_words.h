// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"

#include <QString>

namespace comeback::app {

/// A failure of the storage in words: what happened, whether what was entered is safe, and what to
/// do now.
struct StorageWords
{
    QString title;
    QString text;
};

[[nodiscard]] StorageWords words(const diary::StorageError& error);

/// Title and text one behind the other, for a label.
[[nodiscard]] QString inOneLine(const StorageWords& words);

} // namespace comeback::app
