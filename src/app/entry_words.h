// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/page.h"
#include "engine/entry.h"
#include "library/texts.h"

#include <QLocale>
#include <QString>

namespace comeback::app {

/// Entries in words, for the History page. Plain text.

/// "Check-in", "Session", …
[[nodiscard]] QString nameOf(EntryType type);

/// What was logged, in a line, without the note.
[[nodiscard]] QString describe(const EntryBody& body, const Context& context);

/// The note of an entry, of the types that have one; else empty.
[[nodiscard]] QString noteOf(const EntryBody& body);

/// When an entry was written down, and when it was last corrected; empty if that is not known.
[[nodiscard]] QString recordedWords(const Entry& entry, const QLocale& locale);

/// The name of a field of an entry, as it stands in a form.
[[nodiscard]] QString labelOfField(std::string_view name);

/// A choice of a field in words: "training" → "The training of the plan".
[[nodiscard]] QString wordOfChoice(std::string_view choice);

} // namespace comeback::app
