// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rescue_dialog.h"

#include "app/copy_list.h"
#include "app/copy_words.h"
#include "app/fitting_scroll.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QFileInfo>
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
    m_list = new CopyList(diaryPath, content);
    column->addWidget(m_list);
    m_whole = new Label(QString(), Label::Body, content);
    m_whole->setObjectName(QStringLiteral("whole"));
    column->addWidget(m_whole);
    m_result = new Label(QString(), Label::Body, content);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTone(Label::Attention);
    column->addWidget(m_result);
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(space::kSmall, buttons);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        return button;
    };
    auto* copy = add(tr("&Take the chosen copy"), "copyButton");
    copy->setEnabled(!m_list->isEmpty());
    auto* file = add(tr("Take a &file from elsewhere…"), "fileButton");
    auto* save = add(tr("&Save what is whole"), "recoverButton");
    auto* look = add(tr("&Only look at it"), "lookButton");
    auto* quit = add(tr("&Quit"), "quitButton");
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    connect(file, &QPushButton::clicked, this, [this] {
        const auto chosen = askForCopy(QFileInfo(m_diaryPath).path(), this);
        if (chosen && takeCopy(*chosen))
            accept();
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!m_list->chosen().empty() && takeCopy({q(m_list->chosen())}))
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

bool RescueDialog::takeCopy(const ChosenCopy& copy)
{
    const QString problem = putInPlace(copy, m_diaryPath);
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
    if (!m_rescued || !takeCopy({q(m_rescued->path())}))
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
