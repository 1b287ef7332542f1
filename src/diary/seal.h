// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diary/seal_header.h"

#include <string>
#include <string_view>

namespace comeback::diary {

/// Words that a person remembers; wiped from the memory when they go.
class Passphrase
{
public:
    explicit Passphrase(std::string words) : m_words(std::move(words)) {}
    Passphrase(Passphrase&&) = default;
    Passphrase& operator=(Passphrase&&) = default;
    ~Passphrase();

    [[nodiscard]] std::string_view words() const { return m_words; }

private:
    std::string m_words;
};

/// Encrypts `plain` under a key that is made from the passphrase: the bytes of an encrypted copy,
/// as seal_header.h describes them. A Failure if the memory for it is not to be had.
[[nodiscard]] std::string seal(std::string_view plain, const Passphrase& passphrase,
                               const SealCost& cost);

/// What was encrypted. Nothing is returned unless all of it is there and unaltered; a CopyFailure
/// about `path` says what is wrong: WrongPassphrase, SealBroken, or what parseSealHeader finds.
[[nodiscard]] std::string unseal(std::string_view sealed, const Passphrase& passphrase,
                                 const std::string& path);

} // namespace comeback::diary
