// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/source.h"

#include <cstdint>

namespace comeback::report {

/// What goes with the report into one file or one print.
enum class Enclosed : std::uint8_t {
    Nothing,
    ReturnSheet, ///< the blank sheet to fill in by hand, as a page of its own
};

/// The print-out for the physiotherapist, on two pages at most: where the person stands, the course
/// of the last weeks, what the protocol decided and why, what is prescribed now, and a ruled box
/// for orders that mirrors the program's dialog. After a warning sign the front says so and nothing
/// is prescribed; before the first start there is one page.
class ReportDocument : public Document
{
public:
    ReportDocument(const Source& source, Sheet sheet, Enclosed enclosed = Enclosed::Nothing);
};

} // namespace comeback::report
