// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"
#include "engine/entry_fields.h"

#include <functional>

namespace comeback::app {

/// A form's part for one field of an entry, made from the table of fields so that every type of
/// entry can be corrected: a pain scale for pain, a list of exercises for a session, and so on.
struct FieldEditor
{
    QWidget* widget = nullptr;
    /// What the form holds now; nothing if the field is left out.
    std::function<std::optional<FieldValue>()> value;
};

/// An editor for `spec` that starts with `before`. The widget belongs to `parent`.
[[nodiscard]] FieldEditor makeFieldEditor(const FieldSpec& spec,
                                          const std::optional<FieldValue>& before,
                                          const Context& context, QWidget* parent);

} // namespace comeback::app
