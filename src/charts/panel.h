// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace comeback::charts {

/// The panels that share one time axis, from top to bottom.
enum class Panel : std::uint8_t { Pain, Level, Minutes, Load, Calendar, Scores };

inline constexpr int kPanelCount = 6;

inline constexpr std::array<Panel, kPanelCount> kAllPanels{
    Panel::Pain, Panel::Level, Panel::Minutes, Panel::Load, Panel::Calendar, Panel::Scores};

/// "pain", "level", …: how a panel is called in files.
[[nodiscard]] constexpr std::string_view idOf(Panel panel)
{
    constexpr std::array<std::string_view, kPanelCount> kIds{"pain", "level",    "minutes",
                                                             "load", "calendar", "scores"};
    return kIds[static_cast<std::size_t>(panel)];
}

/// Which panels a drawing has; always drawn in the order of `kAllPanels`.
class PanelSet
{
public:
    PanelSet() = default;
    PanelSet(std::initializer_list<Panel> panels)
    {
        for (const Panel panel : panels)
            set(panel, true);
    }

    [[nodiscard]] bool has(Panel panel) const { return m_bits.test(placeOf(panel)); }
    void set(Panel panel, bool in) { m_bits.set(placeOf(panel), in); }
    [[nodiscard]] bool empty() const { return m_bits.none(); }

    friend bool operator==(const PanelSet& one, const PanelSet& other)
    {
        return one.m_bits == other.m_bits;
    }

private:
    [[nodiscard]] static std::size_t placeOf(Panel panel)
    {
        return static_cast<std::size_t>(panel);
    }

    std::bitset<kPanelCount> m_bits;
};

/// The two panels of the report, and what the others stand beside.
[[nodiscard]] inline PanelSet painAndLevel()
{
    return {Panel::Pain, Panel::Level};
}

} // namespace comeback::charts
