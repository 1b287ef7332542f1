// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screening_dialog.h"

#include "app/screening_form.h"
#include "app/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace comeback::app {

ScreeningDialog::ScreeningDialog(ScreenScope scope, const library::Texts& texts, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Questions about warning signs"));
    auto* form = new ScreeningForm;
    form->ask(scope, texts);
    form->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(760, 600);
    form->focusFirst();
    connect(form, &ScreeningForm::submitted, this, [this](const Screening& screening) {
        Q_EMIT submitted(screening);
        accept();
    });
}

} // namespace comeback::app
