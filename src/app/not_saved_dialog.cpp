// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/not_saved_dialog.h"

#include "app/care_advice.h"
#include "app/label.h"
#include "coach/elsewhere.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace comeback::app {

NotSavedDialog::NotSavedDialog(const Context& context, const Entry& entry, const Save& save,
                               QWidget* parent)
    : QDialog(parent), m_box(new NotSavedBox(this))
{
    setWindowTitle(tr("Not saved"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    constexpr QSize kRoomy(520, 200);
    resize(kRoomy);
    const auto* screening = std::get_if<Screening>(&entry.body);
    if (screening && screening->answers.referral())
        addCare(*screening, context.texts, *column);
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
}

void NotSavedDialog::addCare(const Screening& screening, const library::Texts& texts,
                             QVBoxLayout& column)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(scroll);
    auto* words = new QVBoxLayout(page);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(
        new CareAdvice(*screening.answers.referral(), screening.answers.referring(), texts, page));
    words->addStretch();
    scroll->setWidget(page);
    column.addWidget(scroll, 1);
    auto* waits = new Label(tr("Your diary does not know of this yet, so your plan does not wait "
                               "by itself. Do not exercise before you have been seen."),
                            Label::Body, this);
    waits->setObjectName(QStringLiteral("unsavedCareLabel"));
    column.addWidget(waits);
    constexpr QSize kRoomForWords(760, 600);
    resize(kRoomForWords);
}

bool NotSavedDialog::save(const Context& context, const Entry& entry, const Save& save,
                          QWidget* parent)
{
    const auto why = save(entry.id);
    if (!why)
        return true;
    NotSavedDialog dialog(context, entry, save, parent);
    dialog.m_box->tell(context, {{entry}, *why});
    return dialog.exec() == QDialog::Accepted;
}

bool NotSavedDialog::save(const Context& context, Date date, const EntryBody& body,
                          const Save& save, QWidget* parent)
{
    return NotSavedDialog::save(context, Entry{coach::newEntryId(), date, body}, save, parent);
}

} // namespace comeback::app
