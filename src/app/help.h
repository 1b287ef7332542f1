// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual_places.h"
#include "library/language.h"

#include <QObject>
#include <QPointer>

namespace comeback::app {

class ManualWindow;

/// F1 wherever the person is, in any window and any dialog: opens the manual at the page that
/// speaks of it. The manual is read when it is first asked for. Works while it lives.
class Help : public QObject
{
    Q_OBJECT

public:
    explicit Help(library::Language language, QObject* parent = nullptr);
    ~Help() override;

    /// Opens the manual at the place that fits what has the focus.
    void openHere();
    void open(const ManualPlace& place);

    [[nodiscard]] bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// At what has the focus; where nothing has, at the widget.
    void openFor(const QWidget* unfocused);

    library::Language m_language;
    QPointer<ManualWindow> m_manual;
};

} // namespace comeback::app
