// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue_dialog.h"

#include "app/copy_list.h"
#include "app/copy_words.h"
#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/theme.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

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
    m_list = new CopyList(diaryPath, content);
    column->addWidget(m_list);
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
    copy->setEnabled(!m_list->isEmpty());
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
        if (!m_list->chosen().empty() && takeCopy(m_list->chosen()))
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

bool RescueDialog::takeCopy(const std::string& path)
{
    const QString problem = putInPlace(path, m_diaryPath);
    m_result->setText(problem);
    return problem.isEmpty();
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
