// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/not_saved_box.h"

#include "app/alert.h"
#include "app/entry_words.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "coach/elsewhere.h"
#include "report/wording.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace comeback::app {

NotSavedBox::NotSavedBox(QWidget* parent)
    : QWidget(parent), m_words(new Label(this)), m_buttons(new QWidget(this))
{
    m_words->setObjectName(QStringLiteral("problemLabel"));
    m_words->setTone(Label::RedFlag);
    makeAlert(*m_words);
    auto* row = new FlowLayout(space::kSmall, m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* again = new QPushButton(tr("Try again"), m_buttons);
    again->setObjectName(QStringLiteral("retryButton"));
    auto* elsewhere = new QPushButton(tr("Save elsewhere…"), m_buttons);
    elsewhere->setObjectName(QStringLiteral("elsewhereButton"));
    auto* copyText = new QPushButton(tr("Copy as text"), m_buttons);
    copyText->setObjectName(QStringLiteral("copyTextButton"));
    for (QPushButton* each : {again, elsewhere, copyText}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_words);
    column->addWidget(m_buttons);
    connect(again, &QPushButton::clicked, this, &NotSavedBox::retry);
    connect(elsewhere, &QPushButton::clicked, this, &NotSavedBox::askWhere);
    connect(copyText, &QPushButton::clicked, this, &NotSavedBox::copy);
    hide();
}

EntryId NotSavedBox::id()
{
    if (!m_id)
        m_id = coach::newEntryId();
    return *m_id;
}

void NotSavedBox::tell(const Context& context, Unsaved unsaved)
{
    m_context.emplace(context);
    m_entries = std::move(unsaved.entries);
    m_words->setText(inOneLine(words(unsaved.why)));
    m_buttons->show();
    show();
    alert(*m_words);
}

void NotSavedBox::tell(const QString& words)
{
    m_words->setText(words);
    m_buttons->hide();
    show();
    alert(*m_words);
}

void NotSavedBox::clear()
{
    m_id.reset();
    m_entries.clear();
    hide();
}

void NotSavedBox::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // What the file holds already stays, so nothing need be asked before it is written to.
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Save elsewhere"), folder + QStringLiteral("/comeback-not-saved.json"),
        tr("Diary file (*.json)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!fileName.isEmpty())
        keepIn(fileName);
}

void NotSavedBox::keepIn(const QString& fileName)
{
    const Protocol& protocol = m_context->coach.protocol();
    for (Entry each : m_entries) {
        if (!each.recordedAt)
            each.recordedAt = coach::timestampNow();
        const auto kept = coach::keepElsewhere(fileName.toStdString(), std::move(each),
                                               {protocol.id, protocol.version});
        if (!kept) {
            const StorageWords why = words(kept.error());
            m_words->setText(tr("Not saved there either. %1. %2").arg(why.title, why.text));
            return alert(*m_words);
        }
    }
    //: %1 is a file.
    m_words->setText(tr("Kept in %1. Once your diary can be written again, “Try again” saves it "
                        "there; or take the file in with “Import”. It will not be there twice.")
                         .arg(fileName));
    alert(*m_words);
}

void NotSavedBox::copy() const
{
    const QLocale locale = coach::localeOf(m_context->texts.language());
    QStringList lines;
    for (const Entry& each : m_entries) {
        lines << nameOf(typeOf(each.body)) + QStringLiteral(", ") +
                     coach::dateText(locale, each.date);
        lines << describe(each.body, *m_context);
        if (const QString note = noteOf(each.body); !note.isEmpty())
            lines << note;
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace comeback::app
