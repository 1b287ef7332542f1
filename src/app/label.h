// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace comeback::app {

/// A label that shows plain text and nothing else (text that a person typed is never read as
/// markup), wraps, and keeps its place in the scale of four sizes when the text size changes. In a
/// form: promote a QLabel and set the dynamic properties "role" and "tone".
class Label : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Role role READ role WRITE setRole)
    Q_PROPERTY(Tone tone READ tone WRITE setTone)

public:
    enum Role { Small, Body, Title, Display }; ///< 13, 15, 20, 28 px at 100 %
    Q_ENUM(Role)
    enum Tone { Plain, Muted, Accent, Attention, RedFlag };
    Q_ENUM(Tone)

    explicit Label(QWidget* parent = nullptr);
    explicit Label(const QString& text, Role role = Body, QWidget* parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyRole();
    void applyTone();

    Role m_role = Body;
    Tone m_tone = Plain;
    bool m_applyingTone = false; ///< the change of palette is its own
};

/// The application's font in the size of a role.
[[nodiscard]] QFont fontFor(Label::Role role);

} // namespace comeback::app
