// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace comeback::diary {

/// Checksums against rot of the disk and against changes by other programs. They are no protection
/// against someone who means to deceive: the keys stand in the source.

/// 8 bytes over the canonical text of a row (SipHash-2-4 under a fixed key).
using Checksum = std::array<unsigned char, 8>;
[[nodiscard]] Checksum checksumOf(std::string_view text);

/// 16 bytes over a row of the change log and the hash of the row before it (BLAKE2b).
using ChainHash = std::array<unsigned char, 16>;
[[nodiscard]] ChainHash chainHashOf(std::string_view text);

[[nodiscard]] std::string toHex(std::string_view bytes);

/// The 16 bytes of a UUID, and its 36 characters.
using UuidBytes = std::array<unsigned char, 16>;
[[nodiscard]] UuidBytes randomUuid();
[[nodiscard]] std::string uuidText(const UuidBytes& uuid);
/// Whether `text` is a UUID in lower case, as uuidText writes it; only then has it bytes.
[[nodiscard]] bool isUuid(std::string_view text);
[[nodiscard]] UuidBytes uuidBytes(std::string_view text);

template<typename Bytes>
[[nodiscard]] std::string_view viewOf(const Bytes& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace comeback::diary
