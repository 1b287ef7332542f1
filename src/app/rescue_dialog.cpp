// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue_dialog.h"

#include "app/copy_words.h"
#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/theme.h"
#include "coach/clock.h"
#include "coach/date_text.h"
#include "diary/copy_summary.h"
#include "diary/restore.h"
#include "report/wording.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

RescueDialog::RescueDialog(const QString& diaryPath, const QString& problem, QWidget* parent)
    : QDialog(parent), m_diaryPath(diaryPath)
{
    setWindowTitle(tr("Your diary is damaged"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    column->addWidget(new Label(problem, Label::Title, content));
    column->addWidget(
        new Label(tr("The file is left as it is, whatever you choose. Take the newest "
                     "copy, save what is still whole in the damaged file, or only look at that."),
                  Label::Body, content));
    m_list = new QListWidget(content);
    m_list->setObjectName(QStringLiteral("copies"));
    m_list->setAccessibleName(tr("Copies of your diary"));
    column->addWidget(m_list);
    offerCopies(QLocale());
    m_whole = new Label(QString(), Label::Body, content);
    m_whole->setObjectName(QStringLiteral("whole"));
    column->addWidget(m_whole);
    m_result = new Label(QString(), Label::Body, content);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTone(Label::Attention);
    column->addWidget(m_result);
    auto* row = new QHBoxLayout;
    auto* copy = new QPushButton(tr("&Take the chosen copy"), this);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setEnabled(!m_copies.empty());
    auto* save = new QPushButton(tr("&Save what is whole"), this);
    save->setObjectName(QStringLiteral("recoverButton"));
    auto* look = new QPushButton(tr("&Only look at it"), this);
    look->setObjectName(QStringLiteral("lookButton"));
    auto* quit = new QPushButton(tr("&Quit"), this);
    quit->setObjectName(QStringLiteral("quitButton"));
    for (QPushButton* each : {copy, save, look, quit})
        row->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] {
        const int place = m_list->currentRow();
        if (place >= 0 && takeCopy(m_copies[static_cast<std::size_t>(place)].path))
            accept();
    });
    connect(save, &QPushButton::clicked, this, [this] {
        if (recover())
            accept();
    });
    connect(look, &QPushButton::clicked, this, [this] { done(kReadOnly); });
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    constexpr QSize kRoomy(620, 420);
    resize(kRoomy);
    countWhatIsWhole();
    for (QPushButton* each : {save, look})
        each->setEnabled(m_rescued != nullptr);
}

void RescueDialog::offerCopies(const QLocale& locale)
{
    const std::string path = m_diaryPath.toStdString();
    if (auto files = diary::listBackups(diary::backupFolderOf(path)))
        m_copies = std::move(*files);
    if (auto replaced = diary::listReplaced(path))
        m_copies.insert(m_copies.end(), replaced->begin(), replaced->end());
    // Enough to choose from; looking into each of many would keep the person waiting.
    constexpr std::size_t kLookedInto = 5;
    for (std::size_t i = 0; i < m_copies.size(); ++i) {
        const diary::BackupFile& each = m_copies[i];
        const QString made = coach::momentText(
            locale, each.name ? QDateTime::fromMSecsSinceEpoch(each.name->at.utcMilliseconds)
                              : QFileInfo(q(each.path)).lastModified());
        if (i >= kLookedInto) {
            m_list->addItem(made);
            continue;
        }
        const auto holds = diary::verifyCopy(each.path);
        //: A copy in a list: %1 is when it was made, %2 how many entries it has.
        m_list->addItem(holds ? tr("%1 · entries: %2").arg(made).arg(holds->entries)
                              //: A copy in a list; %1 is when it was made.
                              : tr("%1 · can’t be read").arg(made));
    }
    m_list->setCurrentRow(m_copies.empty() ? -1 : 0);
}

bool RescueDialog::takeCopy(const std::string& path)
{
    const auto restored = diary::restore(
        {.diaryPath = m_diaryPath.toStdString(), .copyPath = path, .now = coach::timestampNow()});
    if (restored)
        return true;
    const StorageWords why = words(restored.error());
    m_result->setText(why.title + QStringLiteral(". ") + why.text);
    return false;
}

void RescueDialog::countWhatIsWhole()
{
    m_rescued = RescuedFile::readFrom(m_diaryPath.toStdString());
    if (!m_rescued) {
        m_whole->setText(tr("Nothing can be saved out of the damaged file."));
        return;
    }
    m_whole->setText(tr("Out of the damaged file, entries that can be saved: %1 · lost: %2")
                         .arg(m_rescued->salvaged().recovered)
                         .arg(m_rescued->salvaged().lost));
}

bool RescueDialog::recover()
{
    if (!m_rescued || !takeCopy(m_rescued->path()))
        return false;
    QMessageBox box(QMessageBox::Information, tr("Saved from the damaged diary"),
                    tr("Entries saved: %1 · lost: %2. The damaged file stays beside your diary.")
                        .arg(m_rescued->salvaged().recovered)
                        .arg(m_rescued->salvaged().lost),
                    QMessageBox::Ok, this);
    box.exec();
    return true;
}

} // namespace comeback::app
