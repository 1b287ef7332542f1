// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/language.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace comeback::app {

/// A page of the manual. The manual is docs/manual, compiled in: the same files that are read in
/// the repository. Nothing of it is read before somebody asks for it.
struct ManualPage
{
    QString id; ///< the file's name without ending, the same in every language
    QString title;
    QStringList headings; ///< those of the second order, from top to bottom
};

/// The page with the contents, the first of the manual.
inline constexpr const char* kManualContents = "index";

/// Every page in the order in which the contents name them, the contents first.
[[nodiscard]] QList<ManualPage> manualPages(library::Language language);

/// The text of a page in Markdown; empty if there is none.
[[nodiscard]] QString manualText(library::Language language, const QString& id);

/// Where a page lies in the program; with `heading` from 1 on, that heading of it.
[[nodiscard]] QUrl manualUrl(library::Language language, const ManualPage& page, int heading = 0);

/// The page that an address leads to: its id.
[[nodiscard]] QString manualIdOf(const QUrl& url);

/// What a link to a heading says behind its #, as the usual viewers of Markdown make it.
[[nodiscard]] QString manualAnchorOf(const QString& heading);

} // namespace comeback::app
