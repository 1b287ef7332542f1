// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Reads a protocol file (interfaces.md). Every key must be known and every number within its
/// bounds; all problems are returned at once, each with its path ("parameters.spike_rise").
[[nodiscard]] Result<Protocol> readProtocol(std::string_view json);

/// A protocol as a file that `readProtocol` reads back, with a final newline.
[[nodiscard]] std::string writeProtocol(const Protocol& protocol);

/// The parameters by which `protocol` differs from `from`, named as in the file
/// ("parameters.spike_rise", "stages[0].credits").
struct ParameterDifference
{
    std::string name;
    std::string value;
    std::string usual;
};
[[nodiscard]] std::vector<ParameterDifference> differences(const Protocol& protocol,
                                                           const Protocol& from);

} // namespace comeback::library
