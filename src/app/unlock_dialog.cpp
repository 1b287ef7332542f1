// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/unlock_dialog.h"

#include "app/copy_words.h"
#include "app/fitting_scroll.h"
#include "app/in_background.h"
#include "app/label.h"
#include "app/problem_label.h"
#include "app/theme.h"
#include "diary/sealed_backup.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <optional>

namespace comeback::app {

UnlockDialog::UnlockDialog(const QString& path, QWidget* parent) : QDialog(parent), m_path(path)
{
    setWindowTitle(tr("An encrypted copy"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kSmall);
    auto* label = new Label(tr("&Passphrase of this copy"), Label::Body, content);
    m_edit = new QLineEdit(content);
    m_edit->setObjectName(QStringLiteral("passphraseEdit"));
    m_edit->setAccessibleName(tr("Passphrase of this copy"));
    m_edit->setEchoMode(QLineEdit::Password);
    label->setBuddy(m_edit);
    auto* show = new QCheckBox(tr("&Show what is typed"), content);
    show->setObjectName(QStringLiteral("showBox"));
    m_problem = new ProblemLabel(content);
    m_problem->setObjectName(QStringLiteral("problem"));
    for (QWidget* each : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_edit),
                          static_cast<QWidget*>(show), static_cast<QWidget*>(m_problem)})
        column->addWidget(each);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* open = buttons->addButton(tr("&Open the copy"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("openButton"));
    open->setDefault(true);
    open->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &UnlockDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this, open](const QString& typed) {
        m_problem->hide();
        open->setEnabled(!typed.isEmpty());
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    m_edit->setFocus();
}

QString UnlockDialog::passphrase() const
{
    return m_edit->text();
}

void UnlockDialog::accept()
{
    // Making the key takes its time, by design.
    const auto opened = std::make_shared<std::optional<diary::Copied<diary::CopySummary>>>();
    const bool done =
        inBackground(this, tr("Opening the copy …"),
                     [opened, path = m_path.toStdString(), typed = passphrase().toStdString()] {
                         opened->emplace(diary::verifySealed(path, diary::Passphrase(typed)));
                     });
    if (!done)
        return;
    if (!**opened) {
        m_problem->tell(inOneLine(words((*opened)->error())));
        m_edit->setFocus();
        m_edit->selectAll();
        return;
    }
    m_summary = (*opened)->value();
    QDialog::accept();
}

} // namespace comeback::app
