// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace comeback::app {

/// A sheet that groups what belongs together: rounded, a little lighter than the page.
class Card : public QFrame
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

public:
    enum Kind { Plain, Highlight, Attention, RedFlag };
    Q_ENUM(Kind)

    explicit Card(QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Plain;
};

} // namespace comeback::app
