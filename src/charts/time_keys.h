// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace comeback::charts {

class TimeWindow;

inline constexpr double kZoomStep = 0.7;  ///< of one key press or one notch of the wheel
inline constexpr double kPanShare = 0.15; ///< of the view, likewise

/// Moves the window as a key asks: left and right by a little, Page Up and Page Down by a whole
/// view, + and − zoom about `centre`, Home and End go to the first and the last day. Says whether
/// the key is one of these.
[[nodiscard]] bool moveByKey(TimeWindow& window, int key, double centre);

} // namespace comeback::charts
