// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/course.h"
#include "engine/protocol.h"

#include <optional>

namespace comeback::bench {

/// The course of ten years of daily entries, with loads in every session and every questionnaire
/// answered each week, so that each panel of the chart has as much to draw as there can be.
[[nodiscard]] std::optional<charts::Course> fullCourse(const Protocol& protocol);

} // namespace comeback::bench
