// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pain.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace comeback::app {

/// The numeric rating scale: eleven large, equal buttons in a ramp of one hue, with words at 0, 3,
/// 7 and 10. Nothing is chosen until the person chooses: pain is never prefilled. Keys 0 to 9 and X
/// for 10 choose at once; arrow keys move; Enter is passed on as `accepted` once something is
/// chosen.
class PainScale : public QWidget
{
    Q_OBJECT

public:
    explicit PainScale(QWidget* parent = nullptr);

    /// What was chosen; nothing while untouched.
    [[nodiscard]] std::optional<Pain> value() const;
    /// Chooses `value`, for editing what was logged before; nothing clears the scale.
    void setValue(std::optional<Pain> value);
    /// What the scale asks for, told to assistive technology: "Pain this morning".
    void setQuestion(const QString& question);

    /// The figure that a key stands for: 0 to 9, and X for 10.
    [[nodiscard]] static std::optional<int> figureOf(int key);

    [[nodiscard]] bool event(QEvent* event) override;

Q_SIGNALS:
    void valueChanged();
    /// Enter was pressed on a chosen value.
    void accepted();
    /// A value was chosen at one stroke, by digit or mouse; arrow keys go on looking for it.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addButtons();
    void addAnchors();
    void choose(int value);

    QButtonGroup* m_buttons;
    QString m_question;
    bool m_pressed = false; ///< by the mouse, whose click follows
    bool m_looking = false; ///< an arrow turned to the value; the first Enter confirms it
};

} // namespace comeback::app
