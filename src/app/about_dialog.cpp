// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/about_dialog.h"

#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

namespace {

struct Library
{
    const char* name;
    const char* licence; ///< as SPDX names it
};

constexpr Library kLibraries[] = {
    {"Qt", "LGPL-3.0-only"},   {"QCustomPlot", "GPL-3.0-or-later"},
    {"SQLite", "blessing"},    {"SQLiteCpp", "MIT"},
    {"libsodium", "ISC"},      {"JSON for Modern C++", "MIT"},
    {"CLI11", "BSD-3-Clause"},
};

QPlainTextEdit* makeLicence(QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(AboutDialog::tr("The licence"));
    text->setFrameShape(QFrame::NoFrame);
    QFile file(QStringLiteral(":/LICENSE"));
    if (file.open(QIODevice::ReadOnly))
        text->setPlainText(QString::fromUtf8(file.readAll()));
    return text;
}

} // namespace

AboutDialog::AboutDialog(const library::Texts& texts, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("About Comeback"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makeAbout(texts), tr("What it is"));
    tabs->addTab(makeLibraries(), tr("Libraries"));
    tabs->addTab(makeLicence(this), tr("Licence"));
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(tabs);
    column->addWidget(buttons);
    close->setFocus();
}

QWidget* AboutDialog::makeAbout(const library::Texts& texts)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kSmall);
    const auto say = [content, column](const QString& text, Label::Role role) {
        column->addWidget(new Label(text, role, content));
    };
    say(tr("Comeback %1").arg(QCoreApplication::applicationVersion()), Label::Title);
    say(tr("Coaches you back to activity after a flare of low back pain, step by step."),
        Label::Body);
    say(q(texts.sentence("what_this_is_not")), Label::Body);
    say(tr("Its rules and words come from published sources, which stand beside them. No "
           "clinician has reviewed the program yet."),
        Label::Body);
    say(q(texts.sentence("privacy")), Label::Body);
    say(tr("© 2026 The Comeback authors. Free software under the GNU General Public License, "
           "version 3 or later; without any warranty."),
        Label::Small);
    column->addStretch();
    return new FittingScroll(content, this);
}

QWidget* AboutDialog::makeLibraries()
{
    constexpr int kColumns = 2;
    auto* table = new QTableWidget(static_cast<int>(std::size(kLibraries)), kColumns, this);
    table->setObjectName(QStringLiteral("libraries"));
    table->setAccessibleName(tr("Libraries"));
    table->setHorizontalHeaderLabels({tr("Library"), tr("Licence")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Library& library = kLibraries[row];
        QString name = QString::fromLatin1(library.name);
        if (row == 0)
            name += QLatin1Char(' ') + QString::fromLatin1(qVersion());
        table->setItem(row, 0, new QTableWidgetItem(name));
        const bool free = qstrcmp(library.licence, "blessing") == 0;
        table->setItem(row, 1,
                       new QTableWidgetItem(free ? tr("public domain")
                                                 : QString::fromLatin1(library.licence)));
    }
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->resizeRowsToContents();
    return table;
}

} // namespace comeback::app
