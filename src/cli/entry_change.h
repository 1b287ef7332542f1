// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"
#include "cli/course.h"
#include "cli/outcome.h"
#include "engine/entry_fields.h"

namespace comeback::cli {

/// The body that the fields make, with its levels known to the diary's protocol; or what is wrong.
[[nodiscard]] Result<EntryBody, Failure> bodyFor(EntryType type, const FieldMap& fields,
                                                 const Protocol& protocol,
                                                 const library::Texts& texts);

/// What a command tells after it has added or corrected an entry: its id, and the decisions that
/// it led to.
[[nodiscard]] Outcome toldAbout(const EntryId& id, diary::Diary& diary, const Context& context);

} // namespace comeback::cli
