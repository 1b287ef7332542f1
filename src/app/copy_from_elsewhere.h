// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace comeback::app {

/// A copy that a person has chosen, with what opens it.
struct ChosenCopy
{
    QString path;
    QString passphrase = {}; ///< of an encrypted copy; empty for any other
};

/// Asks which file is the copy, beginning in `folder`, and for its passphrase where it is
/// encrypted. Nothing where the person gives up.
[[nodiscard]] std::optional<ChosenCopy> askForCopy(const QString& folder, QWidget* parent);

/// The copy at `path`, whose passphrase is asked for where it is encrypted.
[[nodiscard]] std::optional<ChosenCopy> unlocked(const QString& path, QWidget* parent);

} // namespace comeback::app
