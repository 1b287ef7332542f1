// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace comeback {

/// A pain figure on the numeric rating scale: a whole number from 0 (none) to 10. There is no
/// default: a pain that nobody gave does not exist.
class Pain
{
public:
    /// The pain `value`, if it is from 0 to 10.
    [[nodiscard]] static constexpr std::optional<Pain> from(int value)
    {
        if (value < 0 || value > kMost)
            return std::nullopt;
        return Pain{static_cast<std::int8_t>(value)};
    }

    [[nodiscard]] constexpr int value() const { return m_value; }

    friend constexpr auto operator<=>(Pain, Pain) = default;

    /// The rise from `before` to `after`, in points; negative if it fell.
    friend constexpr int operator-(Pain after, Pain before)
    {
        return after.m_value - before.m_value;
    }

    static constexpr int kMost = 10;

private:
    constexpr explicit Pain(std::int8_t value) : m_value(value) {}
    std::int8_t m_value;
};

} // namespace comeback
