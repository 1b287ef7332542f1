// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace comeback::test {

/// The picture with the 256 colours that stand for its own best: a page of the window looks the
/// same and takes a third of the room.
[[nodiscard]] QImage withFewColors(const QImage& picture);

} // namespace comeback::test
