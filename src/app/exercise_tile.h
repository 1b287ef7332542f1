// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <string>

namespace comeback::app {

class FigureView;

/// One exercise of today as a small picture with its name and dose. The figure moves while the
/// pointer or the focus is on it, so that the page stays calm; a click tells more.
class ExerciseTile : public QAbstractButton
{
    Q_OBJECT

public:
    ExerciseTile(const std::string& exercise, const QString& name, const QString& dose,
                 QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void moveOrRest();

    FigureView* m_figure;
};

} // namespace comeback::app
