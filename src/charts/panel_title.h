// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "charts/course_style.h"

#include <QString>

class QCPAxisRect;
class QCPItemText;

namespace comeback::charts {

/// Room above a panel that has a title, in pixels at a text size of 13 pixels.
inline constexpr int kTitleRoom = 20;

/// The words of a low panel, which has no room for a label along its axis: a title above its left
/// corner, and in its middle, as long as it is empty, what will stand there.
class PanelTitle
{
public:
    PanelTitle(QCPAxisRect& rect, const QString& title, const QString& whileEmpty = {});

    void setStyle(const CourseStyle& style);
    void setEmpty(bool empty);

private:
    QCPItemText* m_title;
    QCPItemText* m_whileEmpty;
};

} // namespace comeback::charts
