// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copies_dialog.h"

#include "app/copy_list.h"
#include "app/copy_words.h"
#include "app/fitting_scroll.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/passphrase_dialog.h"
#include "app/theme.h"
#include "coach/date_text.h"
#include "report/wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

namespace {

QString kindOf(diary::BackupFile::Kind kind)
{
    switch (kind) {
    case diary::BackupFile::Kind::Automatic:
        return CopiesDialog::tr("regular copy");
    case diary::BackupFile::Kind::BeforeMigration:
        return CopiesDialog::tr("before an update");
    case diary::BackupFile::Kind::Replaced:
        return CopiesDialog::tr("set aside when a copy was restored");
    }
    return {};
}

QPushButton* button(const QString& text, const char* name, QLayout& row)
{
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    row.addWidget(made);
    return made;
}

} // namespace

CopiesDialog::CopiesDialog(const Context& context, const QString& secondFolder, QWidget* parent)
    : QDialog(parent), m_context(context)
{
    setWindowTitle(tr("Copies of your diary"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    m_last = new Label(QString(), Label::Body, content);
    m_last->setObjectName(QStringLiteral("lastLabel"));
    column->addWidget(m_last);
    auto* first = new QHBoxLayout;
    auto* backUp = button(tr("&Back up now"), "backUpButton", *first);
    backUp->setEnabled(!context.coach.readOnly());
    connect(backUp, &QPushButton::clicked, this, &CopiesDialog::backUpNow);
    connect(button(tr("Copy to a &file…"), "fileButton", *first), &QPushButton::clicked, this,
            &CopiesDialog::askWhereTo);
    first->addStretch();
    column->addLayout(first);

    m_table = new QTableWidget(0, 3, content);
    m_table->setObjectName(QStringLiteral("copies"));
    m_table->setAccessibleName(tr("Copies of your diary"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("How"), tr("Size")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_table);
    auto* ofCopies = new QWidget(content);
    auto* second = new FlowLayout(space::kSmall, ofCopies);
    m_look = button(tr("What is in &it?"), "lookButton", *second);
    m_restore = button(tr("&Restore it…"), "restoreButton", *second);
    auto* elsewhere = button(tr("Restore one from else&where…"), "elsewhereButton", *second);
    column->addWidget(ofCopies);
    connect(m_look, &QPushButton::clicked, this, &CopiesDialog::look);
    connect(m_restore, &QPushButton::clicked, this, &CopiesDialog::restoreChosen);
    connect(elsewhere, &QPushButton::clicked, this, &CopiesDialog::restoreFromElsewhere);
    m_contents = new Label(QString(), Label::Body, content);
    m_contents->setObjectName(QStringLiteral("contents"));
    column->addWidget(m_contents);

    column->addWidget(
        new Label(tr("A second folder for copies, best on another disk:"), Label::Body, content));
    auto* third = new QHBoxLayout;
    m_folder = new QLineEdit(secondFolder, content);
    m_folder->setObjectName(QStringLiteral("folderEdit"));
    m_folder->setAccessibleName(tr("Second folder for copies"));
    third->addWidget(m_folder, 1);
    connect(button(tr("C&hoose…"), "chooseButton", *third), &QPushButton::clicked, this,
            &CopiesDialog::chooseFolder);
    column->addLayout(third);
    auto* close = new QHBoxLayout;
    close->addStretch();
    connect(button(tr("&Close"), "closeButton", *close), &QPushButton::clicked, this,
            &QDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addLayout(close);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_look->setEnabled(chosen() != nullptr);
        m_restore->setEnabled(chosen() != nullptr);
        m_contents->clear();
    });
    fill();
}

QString CopiesDialog::secondFolder() const
{
    return m_folder->text().trimmed();
}

void CopiesDialog::fill()
{
    m_last->setText(wordsOnNewest());
    m_files = copiesOf(m_context.coach.path());
    m_table->setRowCount(static_cast<int>(m_files.size()));
    const QLocale locale = coach::localeOf(m_context.texts.language());
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const diary::BackupFile& file = m_files[static_cast<std::size_t>(row)];
        const qint64 size = QFileInfo(q(file.path)).size();
        m_table->setItem(row, 0, new QTableWidgetItem(whenMade(file, locale)));
        m_table->setItem(row, 1, new QTableWidgetItem(kindOf(file.kind)));
        m_table->setItem(row, 2, new QTableWidgetItem(locale.formattedDataSize(size)));
    }
    if (m_table->rowCount() > 0)
        m_table->selectRow(0);
    m_look->setEnabled(chosen() != nullptr);
    m_restore->setEnabled(chosen() != nullptr);
}

QString CopiesDialog::wordsOnNewest()
{
    coach::Coach& coach = m_context.coach;
    const std::string folder = diary::backupFolderOf(coach.path());
    const auto days = coach.daysSinceBackup(folder);
    if (!days || !*days)
        return tr("There is no copy yet.");
    QString age = **days == 0 ? tr("The last copy is of today.")
                              : tr("The last copy is %n day(s) old.", nullptr, **days);
    using Holds = diary::TriedBackup::Holds;
    const auto tried = coach.tryNewestBackup(folder);
    if (!tried || !*tried)
        return age + QLatin1Char(' ') + tr("It can’t be read: back up now.");
    switch ((*tried)->holds) {
    case Holds::All:
        return age + QLatin1Char(' ') +
               tr("It holds all that is in your diary, and was checked just now.");
    case Holds::Earlier:
        return age + QLatin1Char(' ') +
               tr("Your diary has changed since. It was checked just now, and is whole.");
    case Holds::Another:
        return age + QLatin1Char(' ') +
               tr("Another copy was restored since. It was checked just now, and is whole.");
    }
    return age;
}

const diary::BackupFile* CopiesDialog::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_files.size()
               ? &m_files[static_cast<std::size_t>(row)]
               : nullptr;
}

void CopiesDialog::backUpNow()
{
    coach::Coach& coach = m_context.coach;
    const auto made = coach.backUpInto(diary::backupFolderOf(coach.path()));
    fill();
    if (!made)
        return m_contents->setText(inOneLine(words(made.error())));
    m_contents->setText(made->made
                            ? tr("✓ Copied and checked: %n entries.", nullptr,
                                 static_cast<int>(made->made->entries))
                            : tr("✓ No new copy is needed: the newest one holds all that is in "
                                 "your diary. It was checked just now."));
}

QString CopiesDialog::copyTo(const QString& fileName, const QString& passphrase)
{
    const std::string path = fileName.toStdString();
    const auto made =
        passphrase.isEmpty()
            ? m_context.coach.backUp(path)
            : m_context.coach.backUpSealed(path, diary::Passphrase(passphrase.toStdString()));
    if (!made)
        return inOneLine(words(made.error()));
    return tr("✓ Copied and checked: %n entries.", nullptr, static_cast<int>(made->entries));
}

void CopiesDialog::askWhereTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString fileName = QFileDialog::getSaveFileName(
        this, tr("Copy to a file"), folder + QStringLiteral("/comeback-copy.db"), QString(),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (fileName.isEmpty())
        return;
    PassphraseDialog asked(this);
    if (asked.exec() == QDialog::Accepted)
        m_contents->setText(copyTo(fileName, asked.passphrase()));
}

void CopiesDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second folder for copies"));
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

/// Checks the copy in full, and says how it differs from the diary.
void CopiesDialog::look()
{
    const diary::BackupFile* file = chosen();
    if (!file)
        return;
    const auto summary = diary::verifyCopy(file->path);
    const auto differences = m_context.coach.compareWith(file->path);
    if (!summary || !differences) {
        const StorageWords why =
            summary ? words(differences.error())
                    : words(diary::CopyError{diary::CopyProblem::Storage, summary.error()});
        return m_contents->setText(inOneLine(why));
    }
    const QLocale locale = coach::localeOf(m_context.texts.language());
    QString text = tr("✓ Whole and checked. Entries: %1.").arg(summary->entries);
    if (summary->lastDate)
        text += QLatin1Char(' ') +
                //: %1 is a date.
                tr("The last one is of %1.").arg(coach::dateText(locale, *summary->lastDate));
    text += QLatin1Char('\n');
    text += differences->none()
                ? tr("It holds the same as your diary.")
                : tr("Only in your diary: %1 · only in the copy: %2 · different: %3.")
                      .arg(differences->onlyHere.size())
                      .arg(differences->onlyThere.size())
                      .arg(differences->different.size());
    m_contents->setText(text);
}

void CopiesDialog::restoreChosen()
{
    if (const diary::BackupFile* file = chosen())
        askToRestore({q(file->path)},
                     //: %1 is when a copy was made.
                     tr("The copy of %1.").arg(m_table->item(m_table->currentRow(), 0)->text()));
}

void CopiesDialog::restoreFromElsewhere()
{
    const auto copy =
        askForCopy(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), this);
    if (copy)
        askToRestore(*copy, copy->path);
}

void CopiesDialog::askToRestore(const ChosenCopy& copy, const QString& which)
{
    QMessageBox box(QMessageBox::Question, tr("Restore this copy?"),
                    which + QLatin1Char('\n') +
                        tr("The copy takes the place of your diary. Your diary as it is now is set "
                           "aside, not deleted: restoring that file undoes this."),
                    QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    auto* yes = box.addButton(tr("&Restore"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("restoreYes"));
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    if (box.clickedButton() != yes)
        return;
    accept();
    Q_EMIT restoreWanted(copy);
}

} // namespace comeback::app
