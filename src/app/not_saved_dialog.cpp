// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/not_saved_dialog.h"

#include "coach/elsewhere.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

NotSavedDialog::NotSavedDialog(const Context& context, Entry entry, const Save& save,
                               QWidget* parent)
    : QDialog(parent), m_box(new NotSavedBox(this))
{
    setWindowTitle(tr("Not saved"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_box, &NotSavedBox::retry, this, [this, context, entry, save] {
        if (const auto why = save(entry.id))
            m_box->tell(context, {{entry}, *why});
        else
            accept();
    });
    constexpr QSize kRoomy(520, 200);
    resize(kRoomy);
}

bool NotSavedDialog::save(const Context& context, Date date, const EntryBody& body,
                          const Save& save, QWidget* parent)
{
    const Entry entry{coach::newEntryId(), date, body};
    const auto why = save(entry.id);
    if (!why)
        return true;
    NotSavedDialog dialog(context, entry, save, parent);
    dialog.m_box->tell(context, {{entry}, *why});
    return dialog.exec() == QDialog::Accepted;
}

} // namespace comeback::app
