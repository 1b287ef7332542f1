// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace comeback::coach {

/// What the next undo takes back, or the next redo makes again: enough for a line in a menu.
struct StepSummary
{
    enum class Kind : std::uint8_t {
        Added,
        Corrected,
        Removed,
        Several, ///< changes that were made together, such as an import
        Preferences,
        Protocol,
        Named ///< a change with a name of its own
    };

    Kind kind{};
    std::optional<EntryType> type = {}; ///< of one entry
    std::optional<Date> date = {};      ///< likewise
    std::size_t changes = 1;
    QString name = {};
};

} // namespace comeback::coach
