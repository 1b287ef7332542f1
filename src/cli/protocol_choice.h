// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "engine/entry.h"
#include "engine/protocol.h"

#include <string>

namespace comeback::cli {

/// The built-in protocol that a diary or a file names; UnknownProtocol, placed at `where`, if this
/// program has none of that id and version.
[[nodiscard]] Result<Protocol> protocolOf(const ProtocolRef& ref, const std::string& where);

/// The protocol that a person named: a built-in id, or the path of a protocol file.
[[nodiscard]] Result<Protocol, Failure> chooseProtocol(const std::string& idOrPath,
                                                       const library::Texts& texts);

} // namespace comeback::cli
