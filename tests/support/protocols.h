// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"

namespace comeback::test {

/// The built-in protocols as protocol.md section 7 gives them, written down by hand a second time,
/// so that tests of the rules depend neither on resources/ nor on the initial values in
/// engine/protocol.h.
[[nodiscard]] Protocol standardProtocol();
[[nodiscard]] Protocol gentleProtocol();
[[nodiscard]] Protocol briskProtocol();

/// The level of `protocol` with the name `name`; the test ends if there is none.
[[nodiscard]] LevelIndex levelOf(const Protocol& protocol, std::string_view name);

} // namespace comeback::test
