// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screening_dialog.h"

#include "app/screening_form.h"
#include "app/theme.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace comeback::app {

ScreeningDialog::ScreeningDialog(ScreenScope scope, const library::Texts& texts, QWidget* parent)
    : QDialog(parent), m_form(new ScreeningForm)
{
    setWindowTitle(tr("Questions about warning signs"));
    m_form->ask(scope, texts);
    m_form->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    resize(760, 600);
    m_form->focusFirst();
    connect(m_form, &ScreeningForm::submitted, this, [this](const Screening& screening) {
        Q_EMIT submitted(screening);
        accept();
    });
}

void ScreeningDialog::reject()
{
    if (!m_form->hasYes())
        return QDialog::reject();
    QMessageBox box(
        QMessageBox::Warning, tr("Leave without saving?"),
        tr("You answered yes to a warning sign, and it is not saved yet. Saved, it tells "
           "you what to do, and your plan waits."),
        QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    QPushButton* stay = box.addButton(tr("&Go on answering"), QMessageBox::RejectRole);
    const QPushButton* leave =
        box.addButton(tr("&Leave without saving"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    if (box.clickedButton() == leave)
        QDialog::reject();
}

} // namespace comeback::app
