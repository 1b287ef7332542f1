// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "engine/protocol.h"
#include "engine/result.h"

#include <span>
#include <string>
#include <string_view>

namespace comeback::library {

/// The ids of the built-in protocols, `standard` first.
[[nodiscard]] std::span<const std::string_view> builtInProtocolIds();

/// The built-in protocol of that id; UnknownProtocol if there is none.
[[nodiscard]] Result<Protocol> builtInProtocol(std::string_view id);

/// The protocol that a diary names: a built-in one, or else the one whose file the diary keeps,
/// `own`; UnknownProtocol if it is neither.
[[nodiscard]] Result<Protocol> protocolNamed(const ProtocolRef& ref, std::string_view own);

/// The key of the note under which a diary keeps the file of a protocol that is not built in.
[[nodiscard]] std::string ownProtocolKey(std::string_view id);

/// Reads a protocol file (formats.md). Every key must be known and every number within its
/// bounds; all problems are returned at once, each with its path ("parameters.spike_rise").
[[nodiscard]] Result<Protocol> readProtocol(std::string_view json);

/// A protocol as a file that `readProtocol` reads back, with a final newline.
[[nodiscard]] std::string writeProtocol(const Protocol& protocol);

} // namespace comeback::library
