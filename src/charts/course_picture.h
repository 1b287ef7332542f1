// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course.h"
#include "charts/course_words.h"
#include "charts/paint_course.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace comeback::charts {

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

/// The format that a file name asks for by its ending.
[[nodiscard]] std::optional<PictureFormat> formatOf(const QString& fileName);

/// A part of a course as a picture in colour on white, 1200 pixels wide at 100 % and as high as its
/// panels want; PNG at twice that. Empty if it can't be made.
[[nodiscard]] QByteArray pictureOf(const Course& course, const Extract& extract,
                                   const CourseWords& words, PictureFormat format);

} // namespace comeback::charts
