// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/protocol.h"

#include <QString>

#include <string>

namespace comeback::app {

/// The protocol that a diary follows until another is chosen.
[[nodiscard]] Protocol standardProtocol();

/// Whether it is one of those that come with the program, to the last number.
[[nodiscard]] bool isBuiltIn(const Protocol& protocol);

/// An id out of a name: small letters, figures and hyphens. One that a built-in protocol has gets
/// an ending of its own.
[[nodiscard]] std::string protocolIdFrom(const QString& name);

} // namespace comeback::app
