// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "cli/course.h"
#include "cli/outcome.h"
#include "engine/entry.h"

#include <optional>

namespace comeback::cli {

/// Why the levels that a body names can't stand in a diary, if they can't: the ladder of its
/// protocol does not have them.
[[nodiscard]] std::optional<Failure> unknownLevels(const EntryBody& body, const Protocol& protocol,
                                                   const library::Texts& texts);

/// Why a body can't stand in a diary, if it is an order that orders nothing and says nothing.
[[nodiscard]] std::optional<Failure> ordersNothing(const EntryBody& body);

/// Why a start can't name another protocol than `followed`, which the diary follows already.
[[nodiscard]] Failure followsAnother(const ProtocolRef& followed);

/// An id as it was typed; a UUID in capital letters is the same.
[[nodiscard]] EntryId idTyped(std::string_view typed);

/// What a command tells after it has added or corrected an entry in the course `before`: its id,
/// and the decisions that it led to; in words also where to go while a warning sign stands. Of
/// exercises that this program does not know it warns, since an order for them does nothing here.
[[nodiscard]] Outcome toldAbout(const EntryId& id, const Course& before, diary::Diary& diary,
                                const Context& context);

} // namespace comeback::cli
