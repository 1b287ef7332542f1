// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/source.h"

namespace comeback::report {

/// The print-out for the physiotherapist, on two pages at most: where the person stands, the course
/// of the last weeks, what the protocol decided and why, what is prescribed now, and a ruled box
/// for orders that mirrors the program's dialog. After a warning sign the front says so and nothing
/// is prescribed; before the first start there is one page.
class ReportDocument : public Document
{
public:
    ReportDocument(const Source& source, Sheet sheet);
};

} // namespace comeback::report
