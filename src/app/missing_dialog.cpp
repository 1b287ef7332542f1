// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missing_dialog.h"

#include "app/copy_list.h"
#include "app/fitting_scroll.h"
#include "app/flow_layout.h"
#include "app/label.h"
#include "app/storage_words.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

using report::q;

MissingDialog::MissingDialog(const QString& diaryPath, QWidget* parent)
    : QDialog(parent), m_diaryPath(diaryPath)
{
    const StorageWords said = words({diary::StorageProblem::Missing, diaryPath.toStdString(), 0});
    setWindowTitle(said.title);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    column->addWidget(new Label(said.title, Label::Title, content));
    column->addWidget(new Label(said.text, Label::Body, content));
    auto* list = new CopyList(diaryPath, content);
    list->setVisible(!list->isEmpty());
    column->addWidget(new Label(list->isEmpty() ? tr("No copies of it lie beside where it was.")
                                                : tr("These copies of it lie beside where it was:"),
                                Label::Body, content));
    column->addWidget(list);
    m_result = new Label(QString(), Label::Body, content);
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTone(Label::Attention);
    column->addWidget(m_result);

    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(space::kSmall, buttons);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    auto* copy = add(tr("&Take the chosen copy"), "copyButton");
    copy->setEnabled(!list->isEmpty());
    auto* file = add(tr("Take a &file from elsewhere…"), "fileButton");
    auto* anew = add(tr("&Begin a new diary"), "anewButton");
    auto* quit = add(tr("&Quit"), "quitButton");
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [this, list] {
        if (!list->chosen().empty() && take({q(list->chosen())}))
            accept();
    });
    connect(file, &QPushButton::clicked, this, &MissingDialog::askForFile);
    connect(anew, &QPushButton::clicked, this, [this] { done(kBeginAnew); });
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    (list->isEmpty() ? file : copy)->setFocus();
}

bool MissingDialog::take(const ChosenCopy& copy)
{
    const QString problem = putInPlace(copy, m_diaryPath);
    m_result->setText(problem);
    return problem.isEmpty();
}

void MissingDialog::askForFile()
{
    const auto chosen = askForCopy(QFileInfo(m_diaryPath).path(), this);
    if (chosen && take(*chosen))
        accept();
}

} // namespace comeback::app
