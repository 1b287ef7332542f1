// SPDX-FileCopyrightText: 2026 The Comeback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace comeback::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(comeback::app::SaveFile)
};

bool hasEnding(const QString& name, const QString& ending)
{
    return name.endsWith(ending, Qt::CaseInsensitive);
}

std::size_t kindOf(const QFileDialog& dialog, const std::vector<FileKind>& kinds)
{
    const auto found = std::ranges::find(kinds, dialog.selectedNameFilter(), &FileKind::filter);
    return found == kinds.end() ? 0 : static_cast<std::size_t>(found - kinds.begin());
}

/// The kind with the longest of the endings that a name has: of ".json" and ".fhir.json" the
/// latter.
std::vector<FileKind>::const_iterator kindByEnding(const QString& name,
                                                   const std::vector<FileKind>& kinds)
{
    auto best = kinds.end();
    for (auto each = kinds.begin(); each != kinds.end(); ++each)
        if (hasEnding(name, each->ending) &&
            (best == kinds.end() || each->ending.size() > best->ending.size()))
            best = each;
    return best;
}

/// Gives the name in the dialog the ending of the kind that has just been chosen there.
void followKind(QFileDialog& dialog, const std::vector<FileKind>& kinds)
{
    const QString name = dialog.selectedFiles().value(0);
    const auto now = kindByEnding(name, kinds);
    if (now != kinds.end())
        dialog.selectFile(name.chopped(now->ending.size()) + kinds[kindOf(dialog, kinds)].ending);
}

bool mayReplace(const QString& name, QWidget* parent)
{
    QMessageBox box(QMessageBox::Question, Words::tr("Replace the file?"),
                    //: %1 is a file.
                    Words::tr("%1 is there already. What is in it would be lost.").arg(name),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    auto* yes = box.addButton(Words::tr("&Replace"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("replaceButton"));
    auto* no = box.addButton(Words::tr("&Another name"), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("anotherNameButton"));
    box.setDefaultButton(no);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

FileChoice withEnding(const QString& typed, std::size_t chosen, const std::vector<FileKind>& kinds)
{
    const QString& ending = kinds[chosen].ending;
    // "x.json" is a name for a health record, too, whose own ending is ".fhir.json".
    if (hasEnding(typed, ending.mid(ending.lastIndexOf(QLatin1Char('.')))))
        return {typed, chosen};
    if (const auto its = kindByEnding(typed, kinds); its != kinds.end())
        return {typed, static_cast<std::size_t>(its - kinds.begin())};
    return {typed + ending, chosen};
}

std::optional<FileChoice> askWhereToSave(const FileQuestion& question, QWidget* parent)
{
    const auto& kinds = question.kinds;
    QStringList filters;
    for (const FileKind& each : kinds)
        filters << each.filter;
    QFileDialog dialog(parent, question.title, QFileInfo(question.proposal).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite);
    dialog.setNameFilters(filters);
    dialog.selectFile(question.proposal);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&] { followKind(dialog, kinds); });
    while (dialog.exec() == QDialog::Accepted) {
        const QString typed = dialog.selectedFiles().value(0);
        if (typed.isEmpty())
            continue;
        auto choice = withEnding(typed, kindOf(dialog, kinds), kinds);
        if (!QFileInfo::exists(choice.name) || mayReplace(choice.name, parent))
            return choice;
    }
    return std::nullopt;
}

} // namespace comeback::app
