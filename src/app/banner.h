// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace comeback::app {

class Label;

/// A line above the page that stays for as long as it is true, with one thing that can be done
/// about it. Hidden while it has nothing to say.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void say(const QString& words, const QString& offer);
    void clear();

Q_SIGNALS:
    /// The button was pressed.
    void taken();

private:
    Label* m_words;
    QPushButton* m_offer;
};

} // namespace comeback::app
