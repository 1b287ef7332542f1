// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/entry.h"
#include "library/texts.h"

#include <QDialog>

#include <optional>

namespace comeback::app {

class ScreeningForm;

/// The red-flag questions over the window. Escape leaves them unanswered; once one of them is
/// answered with yes, only after asking.
class ScreeningDialog : public QDialog
{
    Q_OBJECT

public:
    ScreeningDialog(ScreenScope scope, const library::Texts& texts, QWidget* parent);

    void reject() override;

Q_SIGNALS:
    void submitted(const comeback::Screening& screening);

private:
    ScreeningForm* m_form;
};

} // namespace comeback::app
