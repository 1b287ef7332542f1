// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "diary/surroundings.h"

#include <QDateTime>
#include <QStringList>

namespace comeback::app {

/// What a person should know about the place and the clock of the diary: what is the matter,
/// whether entries are safe, what can be done. Empty when all is well. A second version beside it
/// has a line of its own (second_versions.h).
[[nodiscard]] QStringList notices(const diary::Surroundings& around, coach::Coach& coach,
                                  const QDateTime& now);

/// What is told about the drive and the folder, which stay as they are, is told once: from now on
/// `notices` leaves it out.
void rememberTold(const diary::Surroundings& around, coach::Coach& coach);

} // namespace comeback::app
