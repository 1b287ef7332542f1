// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/coach.h"
#include "diary/surroundings.h"

#include <QString>

#include <optional>

namespace comeback::app {

/// Another version of the diary that a program for syncing has put beside it.
struct SecondVersion
{
    QString path;
    bool readable = false;
    bool bringsNews = false; ///< it holds what the diary does not
};

/// The one to be told of: the first that brings something, else the first. Each is checked in full;
/// nothing is mixed.
[[nodiscard]] std::optional<SecondVersion> secondVersion(const diary::Surroundings& around,
                                                         coach::Coach& coach);

/// What to say about it.
[[nodiscard]] QString words(const SecondVersion& version);

} // namespace comeback::app
