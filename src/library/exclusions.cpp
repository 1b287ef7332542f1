// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/exclusions.h"

#include <variant>

namespace comeback::library {

std::vector<std::string> excludedBy(Hand hand, std::span<const Entry> entries)
{
    std::vector<std::string> excluded;
    for (const Entry& entry : entries) {
        if (hand == Hand::Self && std::holds_alternative<Start>(entry.body))
            excluded.clear();
        const auto* directive = std::get_if<Directive>(&entry.body);
        if (directive && directive->by == hand && directive->excludeExercises.given())
            excluded = directive->excludeExercises.value().value_or(std::vector<std::string>{});
    }
    return excluded;
}

Exclusions exclusionsOf(std::span<const Entry> entries)
{
    return {excludedBy(Hand::Clinician, entries), excludedBy(Hand::Self, entries)};
}

} // namespace comeback::library
