// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/storage_error.h"
#include "exchange/arrival.h"

#include <string>
#include <string_view>

namespace comeback::coach {

/// Whether bytes begin as a diary's own file does, or a copy of it: an SQLite file.
[[nodiscard]] bool isDiaryDatabase(std::string_view bytes);

/// What another file of a diary, such as the version that a program for syncing has put beside it,
/// would bring into this one: checked in full, opened for reading, not written to. It must not be
/// the diary that is open.
[[nodiscard]] diary::Stored<exchange::Arrivals> arrivalsOfCopy(const std::string& path);

} // namespace comeback::coach
