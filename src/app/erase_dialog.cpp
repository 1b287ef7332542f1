// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/erase_dialog.h"

#include "app/fitting_scroll.h"
#include "app/label.h"
#include "app/theme.h"
#include "report/wording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace comeback::app {

EraseDialog::EraseDialog(const std::vector<std::string>& files, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Erase everything"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(space::kMedium);
    column->addWidget(
        new Label(tr("These files are removed for good, and the settings:"), Label::Body, content));
    auto* list = new QListWidget(content);
    list->setObjectName(QStringLiteral("files"));
    list->setAccessibleName(tr("Files that are removed"));
    for (const std::string& each : files)
        list->addItem(report::q(each));
    column->addWidget(list);
    column->addWidget(
        new Label(tr("Out of reach: copies in other folders and on other disks, files "
                     "that you exported or printed, and what a disk still keeps of "
                     "removed files. Copies of another diary stay where they are."),
                  Label::Body, content));
    auto* sure = new QCheckBox(tr("&I have what I want to keep"), content);
    sure->setObjectName(QStringLiteral("sureBox"));
    column->addWidget(sure);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* erase = buttons->addButton(tr("&Erase everything"), QDialogButtonBox::DestructiveRole);
    erase->setObjectName(QStringLiteral("eraseButton"));
    erase->setAutoDefault(false);
    erase->setEnabled(false);
    connect(sure, &QCheckBox::toggled, erase, &QWidget::setEnabled);
    connect(erase, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new FittingScroll(content, this));
    layout->addWidget(buttons);
}

} // namespace comeback::app
