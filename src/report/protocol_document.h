// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/source.h"

namespace comeback::report {

/// A protocol on one sheet: every number in which it differs from `standard`, with what it means,
/// and what was proved of its rules.
class ProtocolDocument : public Document
{
public:
    /// Whether the protocol has been proved safe; the sheet says so, or that it has not.
    enum class Proof : std::uint8_t { None, Safe };

    ProtocolDocument(const Source& source, const Protocol& protocol, Proof proof, Sheet sheet);
};

} // namespace comeback::report
