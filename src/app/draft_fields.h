// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coach/draft.h"

class QComboBox;
class QLineEdit;
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

} // namespace comeback::app
