// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace comeback::report {

/// Names the language of a PDF's text ("en", "de") and asks readers to show its title instead of
/// the file's name. QPdfWriter can do neither, so the catalogue is written again behind the file,
/// as the format foresees for additions (ISO 32000-1, 7.5.6). A file whose parts are not where
/// QPdfWriter puts them is returned as it is.
[[nodiscard]] QByteArray withLanguage(const QByteArray& pdf, std::string_view language);

} // namespace comeback::report
