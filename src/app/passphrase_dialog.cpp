// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/passphrase_dialog.h"

#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/problem_label.h"
#include "app/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

namespace {

constexpr int kFewestCharacters = 8;
constexpr int kMostBytes = 1024;

QLineEdit* addField(const QString& words, const char* name, QVBoxLayout& column)
{
    auto* edit = new QLineEdit(column.parentWidget());
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    auto* label = new Label(words, Label::Body, column.parentWidget());
    label->setBuddy(edit);
    column.addWidget(label);
    column.addWidget(edit);
    return edit;
}

} // namespace

PassphraseDialog::PassphraseDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Encrypt the copy?"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kSmall);
    column->addWidget(new Label(
        tr("A passphrase, if others could get at the copy; empty for none. Whoever forgets it "
           "cannot read the copy any more. Your diary itself stays as it is."),
        Label::Body, content));
    m_first = addField(tr("&Passphrase"), "passphraseEdit", *column);
    m_first->setAccessibleName(tr("Passphrase"));
    m_again = addField(tr("The same &again"), "againEdit", *column);
    m_again->setAccessibleName(tr("The same passphrase again"));
    auto* show = new QCheckBox(tr("&Show what is typed"), content);
    show->setObjectName(QStringLiteral("showBox"));
    column->addWidget(show);
    m_problem = new ProblemLabel(content);
    m_problem->setObjectName(QStringLiteral("problem"));
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* make = buttons->addButton(tr("&Make the copy"), QDialogButtonBox::AcceptRole);
    make->setObjectName(QStringLiteral("makeButton"));
    make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* each : {m_first, m_again})
            each->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (QLineEdit* each : {m_first, m_again})
        connect(each, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    m_first->setFocus();
}

QString PassphraseDialog::passphrase() const
{
    return m_first->text();
}

void PassphraseDialog::accept()
{
    const QString words = passphrase();
    if (words != m_again->text())
        return refuse(tr("The two are not the same. Nothing was copied yet."), *m_again);
    if (!words.isEmpty() &&
        (words.size() < kFewestCharacters || words.toUtf8().size() > kMostBytes))
        return refuse(tr("A passphrase has %1 to %2 characters; five or six words are good. "
                         "Nothing was copied yet.")
                          .arg(kFewestCharacters)
                          .arg(kMostBytes),
                      *m_first);
    QDialog::accept();
}

void PassphraseDialog::refuse(const QString& why, QLineEdit& place)
{
    m_problem->tell(why);
    place.setFocus();
    place.selectAll();
}

} // namespace comeback::app
