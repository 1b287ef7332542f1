// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;
class QWidget;

namespace comeback::app {

/// Makes a widget an alert for assistive technology, for good: a screen reader reads it when it
/// appears, wherever the focus is. To be called before the widget is seen.
void makeAlert(QWidget& widget);

/// Has a screen reader read the words of an alert now; `spoken` instead of them where it is given.
void alert(QLabel& words, const QString& spoken);
void alert(QLabel& words);

} // namespace comeback::app
