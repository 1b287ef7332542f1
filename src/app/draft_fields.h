// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/drafts.h"
#include "engine/entry.h"

#include <functional>
#include <optional>
#include <string_view>

class QComboBox;
class QLineEdit;
class QObject;
class QSpinBox;

namespace comeback::app {

class LoadBox;
class PainScale;

/// Fields of forms as the text of a draft, and back. What is empty is not written; what a text does
/// not fit is left as it is.
void put(coach::Draft::Fields& fields, const std::string& name, const PainScale& scale);
void put(coach::Draft::Fields& fields, const std::string& name, const QComboBox& box);
void put(coach::Draft::Fields& fields, const std::string& name, const QLineEdit& edit);
void put(coach::Draft::Fields& fields, const std::string& name, const QSpinBox& box);
void put(coach::Draft::Fields& fields, const std::string& name, const LoadBox& box);

void take(const coach::Draft::Fields& fields, const std::string& name, PainScale& scale);
void take(const coach::Draft::Fields& fields, const std::string& name, QComboBox& box);
void take(const coach::Draft::Fields& fields, const std::string& name, QLineEdit& edit);
void take(const coach::Draft::Fields& fields, const std::string& name, QSpinBox& box);
void take(const coach::Draft::Fields& fields, const std::string& name, LoadBox& box);
/// The id under which an entry is to be saved. What a diary would not take as one leaves it alone.
void take(const coach::Draft::Fields& fields, const std::string& name, EntryId& id);

/// What a form is to go on with: what was closed, or left behind, without being saved.
[[nodiscard]] std::optional<coach::Draft> draftFor(coach::Drafts& drafts, std::string_view form);

/// Calls `edited` at each change of a field among the children of `form`.
void watchFields(const QObject& form, const std::function<void()>& edited);

} // namespace comeback::app
